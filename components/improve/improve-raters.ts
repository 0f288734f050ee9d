import { HUMAN_STYLE, modelStyle, type RaterStyle } from '@/components/charts/frame/marker'
import type { ImproveRaters } from '@/lib/improvements/load-improve-raters'

/** A rater as the panels name and draw it. */
export type ShownRater = { readonly id: string; readonly name: string; readonly style: RaterStyle }

export const PEOPLE: ShownRater = { id: '', name: 'people', style: HUMAN_STYLE }

/** Whose choices can be explained: people, each of several annotators, each judge, drawn as everywhere. */
export function explainedRaters({ people, judges }: ImproveRaters): readonly ShownRater[] {
  const annotators = people.length > 1 ? people.map((person) => ({ ...person, style: HUMAN_STYLE })) : []
  return [...(people.length > 0 ? [PEOPLE] : []), ...annotators, ...shownJudges(judges)]
}

export const shownJudges = (judges: ImproveRaters['judges']): readonly ShownRater[] =>
  judges.map(({ id, name, place }) => ({ id, name, style: modelStyle(place) }))

import { HUMAN_STYLE, modelStyle, type RaterStyle } from '@/components/charts/frame/marker'
import type { ImproveRaters } from '@/lib/improvements/load-improve-raters'

/** Of so few judges all are open on one page. */
export const FEW = 2

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

/** The judge that was asked for before all others, where there are many. */
export function judgesInTurn(judges: readonly ShownRater[], asked: string): readonly ShownRater[] {
  const first = judges.filter(({ id }) => id === asked)
  return judges.length > FEW ? [...first, ...judges.filter(({ id }) => id !== asked)] : judges
}

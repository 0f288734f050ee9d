import type { Profile } from '@/lib/profile/profile'
import { shownNames } from '@/lib/words/rater'
import { GAP_VERDICTS, type GapVerdict, SCORE_VERDICTS, type ScoreVerdict } from '@/lib/words/verdict-words'

/** What a screen or file says of one score or gap; "found" and "not found" where it says no more. */
export type Says = ScoreVerdict | GapVerdict | 'found' | 'not found'
export type Reading = { readonly where: string; readonly about: string; readonly says: Says }

export type Kind = 'score' | 'gap'
export const aboutOf = (kind: Kind, rater: string, factor: string): string => `${kind} of ${rater} on ${factor}`

/** What a word of a file says. */
export function verdictOf(kind: Kind, word: string | undefined): Says {
  const words: Readonly<Record<string, string>> = kind === 'score' ? SCORE_VERDICTS : GAP_VERDICTS
  const found = Object.entries(words).find(([, each]) => each === word)?.[0]
  if (found === undefined) throw new Error(`No verdict is written “${word}”.`)
  return found as Says
}

/** The ids of raters and factors by what a reader sees. */
export function idsOf({ raters, factors, reference }: Profile) {
  const names = [...shownNames(raters)].map(([id, name]) => [name, id] as const)
  const people = reference === null ? [] : [['People', reference] as const]
  return {
    rater: new Map([...names, ...people]),
    factor: new Map(factors.map(({ id, label }) => [label.toLowerCase(), id])),
  }
}

const isSide = (says: Says): boolean => says === 'follows' || says === 'avoids' || says === 'more' || says === 'less'

/** Whether both can be true of one number. */
const agree = (one: Says, other: Says): boolean =>
  one === other ||
  (one === 'found' ? isSide(other) : one === 'not found' ? !isSide(other) && other !== 'found' : false) ||
  (other === 'found' ? isSide(one) : other === 'not found' ? !isSide(one) && one !== 'found' : false)

/** Pairs of readings of one number that contradict each other. */
export function contradictions(readings: readonly Reading[]): readonly string[] {
  return [...Map.groupBy(readings, ({ about }) => about).values()].flatMap((all) => {
    const [first, ...others] = all
    if (!first) return []
    return others
      .filter(({ says }) => !agree(first.says, says))
      .map(({ where, about, says }) => `${about}: ${first.where} says “${first.says}”, ${where} “${says}”`)
  })
}

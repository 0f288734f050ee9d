import type { LabelRule } from './mapping'

/** What a label column seems to mean; `doubt` says what else it could, `sure` how clearly its values say so. */
export type GuessedRule = { readonly rule: LabelRule; readonly doubt: string | null; readonly sure: number }

/** A number between all for the first and all for the second. */
export const range = (column: string, low: number, high: number, sure: number): GuessedRule => {
  const middle = (low + high) / 2
  const doubt = `${low} is read as all for the first response, ${high} as all for the second, ${middle} as a tie; some files count the other way.`
  return { rule: { kind: 'range', column, low, high }, doubt, sure }
}

/** The same scale read from its other end. */
export function flipped({ rule, sure }: GuessedRule): GuessedRule {
  if (rule.kind !== 'range') return { rule, doubt: null, sure }
  const doubt = `${rule.high} is read as all for the first response, ${rule.low} as all for the second; some files count the other way.`
  return { rule: { ...rule, low: rule.high, high: rule.low }, doubt, sure: sure - 1 }
}

/** Ends of usual scales that begin with 0 or 1: most have a middle, which even numbers of steps lack. */
const ENDS = { 0: [2, 4, 5, 6, 10, 100], 1: [3, 5, 7, 9, 10, 11, 100] } as const

/** The usual scale that holds all values, either way round, and the one that ends where they do. */
export function guessScales(path: string, low: 0 | 1, most: number): readonly GuessedRule[] {
  const high = ENDS[low].find((end) => end >= most) ?? most
  if (high === most) return [range(path, low, most, 2), flipped(range(path, low, most, 2))]
  const unseen = `No ${high} is among the first rows, which end at ${most}: a scale from ${low} to ${high} is assumed.`
  const usual = [range(path, low, high, 2), flipped(range(path, low, high, 2))]
  const seen = range(path, low, most, 1)
  return [...usual.map((each) => ({ ...each, doubt: `${unseen} ${each.doubt ?? ''}`.trim() })), seen]
}

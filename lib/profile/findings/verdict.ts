import type { Basis } from '@/lib/statistics/jackknife'
import { LEVEL } from '@/lib/words/score'

/** A number without a basis is of the first edition, and is judged as that one judged it. */
type Tested = { readonly q: number | null; readonly basis?: Basis }
type Drawn = {
  readonly low: number | null
  readonly high: number | null
  readonly q?: number | null
  readonly basis?: Basis
}

const isTested = (basis: Basis): boolean => basis === 'student' || basis === 'edge' || basis === 'exact'

/**
 * Whether a score or gap stands out after correction: what sentences, labels, folds and filters go by.
 *
 * @example isFound({ q: 0.03 }) // true
 */
export const isFound = ({ q, basis }: Tested): boolean =>
  q !== null && q < LEVEL && (basis === undefined || isTested(basis))

/**
 * What is said of a gap's test beside its number.
 *
 * @example testWords({ q: null, basis: 'few' }) // 'too few prompts'
 */
export function testWords(number: Tested): string {
  if (number.basis === 'few') return 'too few prompts'
  if (number.basis === 'nothing') return 'nothing to test'
  return isFound(number) ? 'significant' : 'not significant'
}

/**
 * Whether a mark or cell is filled. A number with a basis is filled exactly where it is found; one of the first edition,
 * and one that has no q, where its interval leaves out 0.
 *
 * @example isFilled({ low: 0.1, high: 0.4, q: 0.2, basis: 'student' }) // false
 */
export function isFilled({ low, high, q = null, basis }: Drawn): boolean {
  if (basis === undefined) return low !== null && high !== null && (low > 0 || high < 0)
  return isFound({ q, basis })
}

import { regularisedBeta } from './student-t'

/**
 * How surprising it would be to see C and D this uneven if the factor played no part. p in (0, 1].
 *
 * Exact two-sided binomial test of C against D at ½ (Dixon and Mood 1946): twice the smaller tail, at most 1; ties are
 * left out. `null` without a single decided pair. Constant cost; exact to about 1e-10 relative at a million pairs.
 *
 * @example signTest(3, 0) // 0.25
 */
export function signTest(c: number, d: number): number | null {
  const n = c + d
  if (n === 0) return null
  const fewer = Math.min(c, d)
  if (2 * fewer === n) return 1
  return Math.min(1, 2 * regularisedBeta(n - fewer, fewer + 1, 0.5))
}

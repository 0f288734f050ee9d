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

/**
 * Adjusts the p values of one table so that, among the findings called significant at 5 %, at most 5 % are expected false.
 *
 * Step-up procedure of Benjamini and Hochberg 1995. `null` stays `null` and does not count as a test. Same order, each
 * q ≥ its p, at most 1. O(n log n).
 *
 * @example benjaminiHochberg([0.01, 0.04, null]) // [0.02, 0.04, null]
 */
export function benjaminiHochberg(ps: readonly (number | null)[]): readonly (number | null)[] {
  const tests = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((x, y) => y.p - x.p)
  const qs: (number | null)[] = ps.map(() => null)
  let least = 1
  for (const [place, { p, index }] of tests.entries()) {
    least = Math.min(least, (p * tests.length) / (tests.length - place))
    qs[index] = least
  }
  return qs
}

/**
 * The p under which one more test beside these would be called significant after correction.
 *
 * Exact for the step-up procedure above: level · k / m over m tests, this one counted, where k is the largest place that
 * it could make hold. `level` > 0; `null`s do not count as tests. O(n log n).
 *
 * @example levelBeside([0.001, 0.9, 0.8], 0.05) // 0.025
 */
export function levelBeside(others: readonly (number | null)[], level: number): number {
  const sorted = others.filter((p) => p !== null).sort((x, y) => x - y)
  const tests = sorted.length + 1
  const place = sorted.findLastIndex((p, at) => p < (level * (at + 2)) / tests) + 2
  return (level * place) / tests
}

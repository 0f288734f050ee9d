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

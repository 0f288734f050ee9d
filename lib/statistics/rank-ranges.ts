import { type Estimate, isBounded } from './estimate'

/** The best and the worst rank that an estimate may have; the same twice where its rank is certain. */
export type RankRange = { readonly first: number; readonly last: number }

/**
 * The ranks that each number may have among the others, largest first: one above another only where their intervals do not
 * meet.
 *
 * Rank intervals from comparisons of every two (Al Mohamad, Goeman and van Zwet 2022), with intervals that do not meet as the
 * test: for two 95 % intervals of the same width that stands for p < .006, stricter than .05 because many are compared.
 * Intervals that touch meet. `null` for a number that does not exist or has no interval: it takes no rank, nor does it move
 * others. O(n²).
 *
 * @example rankRanges([{ value: .9, low: .8, high: 1 }, { value: .2, low: 0, high: .4 }]) // [{ first: 1, last: 1 }, { first: 2, last: 2 }]
 */
export function rankRanges(estimates: readonly Estimate[]): readonly (RankRange | null)[] {
  const known = estimates.filter(isBounded)
  return estimates.map((own) => {
    if (!isBounded(own)) return null
    const above = known.filter(({ low }) => low > own.high).length
    const below = known.filter(({ high }) => high < own.low).length
    return { first: 1 + above, last: known.length - below }
  })
}

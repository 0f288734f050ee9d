import { type Estimate, isBounded } from './estimate'
import { simultaneous } from './simultaneous'

/** The best and the worst rank that an estimate may have; the same twice where its rank is certain. */
export type RankRange = { readonly first: number; readonly last: number }

/**
 * The ranks that each number may have among the others, largest first: one above another only where their intervals, widened
 * to hold `together`, do not meet.
 *
 * All ranks hold at once with the confidence of the intervals: where every widened interval holds its truth, two that do not
 * meet stand in their true order, however the numbers are correlated (Bonferroni; compare Al Mohamad, Goeman and van Zwet
 * 2022). `together`: how many a reader chooses among, these included; their number when not given. Intervals that touch
 * meet. `null` for a number that does not exist or has no interval: it takes no rank, nor does it move others. O(n²).
 *
 * @example rankRanges([{ value: .9, low: .8, high: 1 }, { value: .2, low: 0, high: .4 }]) // [{ first: 1, last: 1 }, { first: 2, last: 2 }]
 */
export function rankRanges(estimates: readonly Estimate[], together?: number): readonly (RankRange | null)[] {
  const known = estimates.filter(isBounded)
  const widen = (estimate: (typeof known)[number]) => simultaneous(estimate, together ?? known.length)
  const all = known.map(widen)
  return estimates.map((estimate) => {
    if (!isBounded(estimate)) return null
    const own = widen(estimate)
    const above = all.filter(({ low }) => low > own.high).length
    const below = all.filter(({ high }) => high < own.low).length
    return { first: 1 + above, last: known.length - below }
  })
}

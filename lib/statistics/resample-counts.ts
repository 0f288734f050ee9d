import { packedWeights, packingFor, unpack } from './packing'
import { type Resampling, resampleTotals } from './resampling'

/** The most that counts by group add up to in any replicate. */
export function mostDrawn(resampling: Resampling, counts: Float64Array): number {
  return (resampleTotals(resampling, [counts])[0] as Float64Array).reduce((most, each) => Math.max(most, each), 0)
}

/**
 * Totals of whole-number columns in every replicate: a row of totals each. Several columns share a double, which is exact
 * and saves most of the additions. Columns hold counts by group that never exceed `all` there.
 */
export function resampleCounts(
  resampling: Resampling,
  columns: readonly Float64Array[],
  all: Float64Array,
): readonly (readonly number[])[] {
  const packing = packingFor(columns.length, mostDrawn(resampling, all))
  const packed = packedWeights(packing).map((weights) => {
    const sums = new Float64Array(resampling.groups)
    for (const [at, weight] of weights.entries())
      if (weight > 0)
        for (const [group, count] of columns[at]?.entries() ?? []) sums[group] = (sums[group] ?? 0) + weight * count
    return sums
  })
  const totals = resampleTotals(resampling, packed)
  return Array.from({ length: resampling.replicates }, (_, row) => {
    const counts = columns.map(() => 0)
    unpack(packing, totals, row, counts)
    return counts
  })
}

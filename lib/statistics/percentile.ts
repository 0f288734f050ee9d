/** Where a value stands among others: the share below it, and how many there are. */
export type Percentile = { readonly share: number; readonly n: number }

/**
 * The percentile of each of some values within a column: (values below + ½ · values equal) / values, the mid-rank, so that
 * equal values share one place and the middle of the column is .5.
 *
 * In [0, 1]. NaN in the column is no value and counts nowhere; a missing or NaN value, and a column without values, give
 * null. One pass over the column for each value, O(values): cheaper for one pair than sorting it, and nothing to keep.
 *
 * @example percentilesIn(Float64Array.of(1, 2, 2, 4, Number.NaN), [2])[0] // { share: 0.5, n: 4 }
 */
export function percentilesIn(
  column: Float32Array | Float64Array,
  values: readonly (number | null)[],
): readonly (Percentile | null)[] {
  return values.map((value) => (value === null || Number.isNaN(value) ? null : percentileIn(column, value)))
}

function percentileIn(column: Float32Array | Float64Array, value: number): Percentile | null {
  let [below, above, absent] = [0, 0, 0]
  for (let at = 0; at < column.length; at++) {
    const other = column[at]
    // Without branches, which values drawn at random would mislead; a comparison with NaN is false.
    below += Number(other < value)
    above += Number(other > value)
    absent += Number(Number.isNaN(other))
  }
  const n = column.length - absent
  return n === 0 ? null : { share: (below + (n - below - above) / 2) / n, n }
}

import { sortedNumbers } from './sort-numbers'

/** A range of sizes, both ends included, with the size in the middle of those that fall into it. */
export type SizeBin = { readonly from: number; readonly to: number; readonly middle: number; readonly n: number }

/**
 * Cuts sizes into ranges that hold about equally many of them.
 *
 * At most `most` ranges, and only as many as leave `least` to each. Equal sizes are never torn apart, so that a size many
 * have makes its range larger and their number smaller; a factor of two values has one range. `sorted` is ascending and
 * without NaN. O(n).
 *
 * @example sizeBins(Float64Array.of(1, 1, 2, 5), 2, 1) // [{ from: 1, to: 1, middle: 1, n: 2 }, { from: 2, to: 5, middle: 3.5, n: 2 }]
 */
export function sizeBins(sorted: Float64Array, most: number, least: number): readonly SizeBin[] {
  const total = sorted.length
  const wanted = Math.max(1, Math.min(most, Math.floor(total / least)))
  const share = total / wanted
  const at = (index: number): number => sorted[index]
  const bins: SizeBin[] = []
  for (let start = 0; start < total; ) {
    // The next cut of equal shares, or the one after where that is close.
    const goal = Math.round((Math.floor(start / share + 0.5) + 1) * share) - 1
    let end = Math.min(total - 1, goal)
    while (end + 1 < total && at(end + 1) === at(end)) end++
    // What is left would be too little for a range of its own.
    if (total - 1 - end < share / 2) end = total - 1
    const half = (start + end) / 2
    bins.push({
      from: at(start),
      to: at(end),
      middle: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
      n: end + 1 - start,
    })
    start = end + 1
  }
  return bins
}

/** The range a size falls into: the first that does not end below it. */
export function binOf(bins: readonly SizeBin[], size: number): number {
  let at = 0
  while (at < bins.length - 1 && size > bins[at].to) at++
  return at
}

/** The sizes above 0 in ascending order: zeros are sorted to the front, where they are cut off. */
export function sortedAboveZero(sizes: Float64Array): Float64Array {
  const sorted = sortedNumbers(sizes)
  let start = 0
  while (start < sorted.length && sorted[start] === 0) start++
  return sorted.subarray(start)
}

import { createRandom } from './random'

/** How often each group of prompts was drawn in each replicate: `replicates` rows of `groups` counts. */
export type Resampling = { readonly groups: number; readonly replicates: number; readonly draws: Uint16Array }

/**
 * Draws groups of prompts with replacement, the same draws for every statistic so that comparisons stay paired.
 *
 * Cluster bootstrap (Field and Welsh 2007). Seeded. O(replicates × groups).
 */
export function drawGroups(groups: number, replicates: number, seed: number): Resampling {
  const of = `${groups} ${replicates} ${seed}`
  if (latest?.of === of) return latest.resampling
  const random = createRandom(seed)
  const draws = new Uint16Array(replicates * groups)
  for (let row = 0; row < draws.length; row += groups) {
    for (let draw = 0; draw < groups; draw++) {
      const at = row + random(groups)
      draws[at]++
    }
  }
  const resampling = { groups, replicates, draws }
  if (draws.length <= MOST_KEPT) latest = { of, resampling }
  return resampling
}

/** The draws made last: of a large dataset and all its slices they are the same. At most two megabytes. */
let latest: { readonly of: string; readonly resampling: Resampling } | null = null
const MOST_KEPT = 2 ** 20

/** Groups handled together: their draws and columns fit the nearest cache. */
const TILE = 512
/** Replicates handled together: each number of a column that is read is used as often. */
const ROWS = 4

/** Each column's total in every replicate. O(groups × replicates × columns). */
export function resampleTotals(resampling: Resampling, columns: readonly Float64Array[]): readonly Float64Array[] {
  const { groups, replicates, draws } = resampling
  const totals = columns.map(() => new Float64Array(replicates))
  const times = new Float64Array(ROWS * TILE)
  for (let from = 0; from < groups; from += TILE) {
    const size = Math.min(TILE, groups - from)
    for (let first = 0; first < replicates; first += ROWS) {
      times.fill(0)
      for (let row = 0; row < ROWS && first + row < replicates; row++) {
        const at = (first + row) * groups + from
        for (let group = 0; group < size; group++) times[row * TILE + group] = draws[at + group]
      }
      for (let column = 0; column < columns.length; column++)
        addTile(times, columns[column], from, size, totals[column], first)
    }
  }
  return totals
}

/** Adds a tile of groups to four replicates' totals; rows beyond the last write nowhere. */
function addTile(
  times: Float64Array,
  values: Float64Array,
  from: number,
  size: number,
  totals: Float64Array,
  first: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let group = 0; group < size; group++) {
    const value = values[from + group]
    a += value * times[group]
    b += value * times[TILE + group]
    c += value * times[2 * TILE + group]
    d += value * times[3 * TILE + group]
  }
  totals[first] += a
  totals[first + 1] += b
  totals[first + 2] += c
  totals[first + 3] += d
}

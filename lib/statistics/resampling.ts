import { createRandom } from './random'

/**
 * Groups of prompts drawn again: what each replicate leaves out, and what it draws once more in place of it. As many of the one
 * as of the other, from `starts[row]` on, a group as often as it is drawn beyond the first time.
 */
export type Resampling = {
  readonly groups: number
  readonly replicates: number
  readonly starts: Uint32Array
  readonly left: Uint32Array
  readonly again: Uint32Array
}

/**
 * Draws groups of prompts with replacement, the same draws for every statistic so that comparisons stay paired.
 *
 * Cluster bootstrap (Field and Welsh 2007). Seeded. O(replicates × groups).
 */
export function drawGroups(groups: number, replicates: number, seed: number): Resampling {
  const of = `${groups} ${replicates} ${seed}`
  if (latest?.of === of) return latest.resampling
  const random = createRandom(seed)
  const times = new Uint32Array(groups)
  const starts = new Uint32Array(replicates + 1)
  const [left, again] = [new Uint32Array(replicates * groups), new Uint32Array(replicates * groups)]
  let [lefts, agains] = [0, 0]
  for (let row = 0; row < replicates; row++) {
    times.fill(0)
    for (let draw = 0; draw < groups; draw++) times[random(groups)]++
    for (let group = 0; group < groups; group++) {
      if (times[group] === 0) left[lefts++] = group
      for (let more = 1; more < times[group]; more++) again[agains++] = group
    }
    starts[row + 1] = lefts
  }
  const resampling = { groups, replicates, starts, left: left.slice(0, lefts), again: again.slice(0, lefts) }
  if (replicates * groups <= MOST_KEPT) latest = { of, resampling }
  return resampling
}

/** The draws made last: of a large dataset and all its slices they are the same. At most three megabytes. */
let latest: { readonly of: string; readonly resampling: Resampling } | null = null
const MOST_KEPT = 2 ** 20

/** Columns handled together: each place that is read is used as often, and no sum waits for another. */
const TOGETHER = 4

/**
 * Each column's total in every replicate: its sum, and what the replicate changes of it, a third of what adding all groups up
 * would take. Columns hold whole numbers, whose sums are exact in any order. O(groups × replicates × columns).
 */
export function resampleTotals(resampling: Resampling, columns: readonly Float64Array[]): readonly Float64Array[] {
  const totals = columns.map((column) => new Float64Array(resampling.replicates).fill(sum(column)))
  // Where fewer are left they are added up with nothing, for nobody.
  const [nothing, nobody] = [new Float64Array(resampling.groups), new Float64Array(resampling.replicates)]
  for (let at = 0; at < columns.length; at += TOGETHER) {
    const [a, b = nothing, c = nothing, d = nothing] = columns.slice(at, at + TOGETHER)
    const [ofA, ofB = nobody, ofC = nobody, ofD = nobody] = totals.slice(at, at + TOGETHER)
    addChanges(resampling, a, b, c, d, ofA, ofB, ofC, ofD)
  }
  return totals
}

const sum = (column: Float64Array): number => column.reduce((total, each) => total + each, 0)

function addChanges(
  { replicates, starts, left, again }: Resampling,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  ofA: Float64Array,
  ofB: Float64Array,
  ofC: Float64Array,
  ofD: Float64Array,
): void {
  for (let row = 0; row < replicates; row++) {
    let [w, x, y, z] = [0, 0, 0, 0]
    const end = starts[row + 1]
    for (let at = starts[row]; at < end; at++) {
      const out = left[at]
      const more = again[at]
      w += a[more] - a[out]
      x += b[more] - b[out]
      y += c[more] - c[out]
      z += d[more] - d[out]
    }
    ofA[row] += w
    ofB[row] += x
    ofC[row] += y
    ofD[row] += z
  }
}

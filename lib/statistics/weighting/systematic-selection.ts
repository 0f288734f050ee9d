import { shuffled } from '@/lib/statistics/clusters'
import { createRandom } from '@/lib/statistics/random'
import type { TiltRows } from './tilting'

export type Inclusion = {
  /** c: a row of the largest weight is expected so many times, unless that is more than may be. */
  readonly scale: number
  /** How often each row is to be expected, from 0 to `most`. */
  readonly expected: Float64Array
}

/** How far a mean may be off its target for the sake of more rows. */
const TOLERANCE = 0.01

/**
 * How often each row is to be taken so that as many as possible are, and no mean is expected off its target by more than .01.
 *
 * π_i = min(most, c · w_i / max w), and c the largest for which every column has |Σ n_i π_i (a_ik − t_k) / Σ n_i π_i| ≤ .01, sums
 * over the rows that say something (not NaN), and for which Σ n_i π_i ≤ Σ n_i: taken twice, there are never more than there
 * were. n_i are the rows' counts. Between two rows' breaks (c = most · max w / w_i) every sum is linear in c, so c is found
 * exactly, from the last break down; with all rows at `most`, c is the last break. c ≥ most whenever the weights meet the
 * targets and the number of rows allows it. O(rows × (log rows + columns)).
 *
 * @example includeRows({ columns: [Float64Array.of(1, 1, -1)] }, [0], Float64Array.of(0.5, 0.5, 1), 1).expected // ≈ 0.51, 0.51, 1
 */
export function includeRows(
  { columns, counts }: TiltRows,
  targets: readonly number[],
  weights: Float64Array,
  most: 1 | 2,
): Inclusion {
  const order = Int32Array.from(weights, (_, row) => row)
  order.sort((one, other) => weights[other] - weights[one] || one - other)
  const largest = weights[order[0]]
  // Each limit is Σ value · π ≤ 0: two a column, one for the number of rows.
  const limits = columns.length * 2 + 1
  const partOf = (row: number, limit: number): number => {
    if (limit === limits - 1) return 1
    const off = columns[limit >> 1][row] - targets[limit >> 1]
    return Number.isNaN(off) ? 0 : (limit & 1 ? -off : off) - TOLERANCE
  }
  const countOf = (row: number): number => counts?.[row] ?? 1
  const [full, rest] = [new Float64Array(limits), new Float64Array(limits)]
  let all = 0
  for (const row of order) {
    for (let limit = 0; limit < limits; limit++) full[limit] += most * countOf(row) * partOf(row, limit)
    all += countOf(row)
  }
  full[limits - 1] -= all
  const slack = 1e-9 * all
  let scale = (most * largest) / weights[order[order.length - 1]]
  for (let at = order.length - 1; at >= 0; at--) {
    // With the rows up to `at` full, c is between its break and that of the next; the last one is found full as well.
    const [low, high] = [(most * largest) / weights[order[at]], scale]
    const found = largestWithin(full, rest, low, high, slack)
    if (found !== null) return taken(weights, largest, found, most)
    const row = order[at]
    for (let limit = 0; limit < limits; limit++) {
      const value = countOf(row) * partOf(row, limit)
      full[limit] -= most * value
      rest[limit] += (value * weights[row]) / largest
    }
    scale = low
  }
  return taken(weights, largest, largestWithin(full, rest, 0, scale, slack) ?? 0, most)
}

/** The largest c between two ends with full + c · rest ≤ 0 for every limit; `null` where there is none. */
function largestWithin(full: Float64Array, rest: Float64Array, low: number, high: number, slack: number) {
  let [from, to] = [low, high]
  for (let limit = 0; limit < full.length; limit++) {
    const [fixed, slope] = [full[limit], rest[limit]]
    if (Math.abs(slope) * Math.max(1, high) <= slack) {
      if (fixed > slack) return null
    } else if (slope > 0) to = Math.min(to, -fixed / slope)
    else from = Math.max(from, -fixed / slope)
  }
  return from <= to * (1 + 1e-12) ? to : null
}

/** Rows by what is expected of them, alike ones as they come: counted, since many are alike. */
function largestFirst(rows: Int32Array, expected: Float64Array): Int32Array {
  const kinds = Float64Array.from(new Set(expected)).sort().reverse()
  const places = new Map<number, number>()
  for (let at = 0; at < kinds.length; at++) places.set(kinds[at], at)
  const kindOf = Int32Array.from(expected, (each) => places.get(each) ?? 0)
  const next = new Int32Array(kinds.length + 1)
  for (let row = 0; row < kindOf.length; row++) next[kindOf[row] + 1]++
  for (let kind = 1; kind < next.length; kind++) next[kind] += next[kind - 1]
  const order = new Int32Array(rows.length)
  for (const row of rows) {
    const kind = kindOf[row]
    order[next[kind]] = row
    next[kind]++
  }
  return order
}

const taken = (weights: Float64Array, largest: number, scale: number, most: number): Inclusion => ({
  scale,
  expected: weights.map((weight) => Math.min(most, (scale * weight) / largest)),
})

/**
 * Takes rows as often as is expected of each, up to chance that is the same for a seed.
 *
 * Systematic sampling (Madow 1949): every row ⌊π_i⌋ times, and once more where the running sum of the rest π_i − ⌊π_i⌋ passes
 * u, u + 1, u + 2 … (⌈S_i − u⌉ > ⌈S_{i−1} − u⌉); u in [0, 1) is the first of `createRandom(seed + 1)(2³⁰) / 2³⁰`. Rows stand in
 * the order of their π_i, largest first, alike ones shuffled by `shuffled(length, seed)`: of every kind of row as many are
 * taken as are expected, less than one more or less, so that a file misses its targets by little. O(rows · log rows).
 *
 * @example selectSystematically(Float64Array.of(1, 0.5, 0.5), 1).reduce((sum, each) => sum + each) // 2
 */
export function selectSystematically(expected: Float64Array, seed: number): Uint8Array {
  const start = createRandom(seed + 1)(2 ** 30) / 2 ** 30
  const times = new Uint8Array(expected.length)
  let [sum, passed] = [0, Math.ceil(-start)]
  for (const row of largestFirst(shuffled(expected.length, seed), expected)) {
    const whole = Math.floor(expected[row])
    sum += expected[row] - whole
    const passing = Math.ceil(sum - start)
    times[row] = whole + Number(passing > passed)
    passed = passing
  }
  return times
}

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
  const order = largestFirst(null, weights)
  const largest = weights[order[0]]
  const full = emptySums(columns.length)
  const rest = emptySums(columns.length)
  let all = 0
  for (const row of order) {
    const count = counts === undefined ? 1 : counts[row]
    addRow(full, columns, targets, row, most * count)
    all += count
  }
  let scale = (most * largest) / weights[order[order.length - 1]]
  const search = { full, rest, all, binding: 0 }
  for (let at = order.length - 1; at >= 0; at--) {
    // With the rows up to `at` full, c is between its break and that of the next; the last one is found full as well.
    const row = order[at]
    const low = (most * largest) / weights[row]
    const found = largestWithin(search, low, scale)
    if (found !== null) return taken(weights, largest, found, most)
    const count = counts === undefined ? 1 : counts[row]
    addRow(full, columns, targets, row, -most * count)
    addRow(rest, columns, targets, row, (count * weights[row]) / largest)
    scale = low
  }
  return taken(weights, largest, largestWithin(search, 0, scale) ?? 0, most)
}

/** Of the rows that say something of a column, what they say beyond its target, and how many they are; and of all rows. */
type Sums = { readonly off: Float64Array; readonly said: Float64Array; all: number }

const emptySums = (columns: number): Sums => ({
  off: new Float64Array(columns),
  said: new Float64Array(columns),
  all: 0,
})

function addRow(sums: Sums, columns: readonly Float64Array[], targets: readonly number[], row: number, often: number) {
  sums.all += often
  for (let k = 0; k < columns.length; k++) {
    const value = columns[k][row]
    if (Number.isNaN(value)) continue
    sums.off[k] += often * (value - targets[k])
    sums.said[k] += often
  }
}

/** `binding` is the limit that last ruled a stretch out: mostly it rules out the next one too. */
type Search = { readonly full: Sums; readonly rest: Sums; readonly all: number; binding: number }

/** Limit number `limit`, as fixed + c · slope ≤ 0: two a column, and one for the number of rows. */
function limitOf({ full, rest, all }: Search, limit: number): readonly [fixed: number, slope: number] {
  const k = limit >> 1
  if (k === full.off.length) return [full.all - all, rest.all]
  const side = limit & 1 ? -1 : 1
  return [side * full.off[k] - TOLERANCE * full.said[k], side * rest.off[k] - TOLERANCE * rest.said[k]]
}

/** The largest c between two ends that keeps within every limit; `null` where there is none. */
function largestWithin(search: Search, low: number, high: number): number | null {
  const limits = 2 * search.full.off.length + 1
  const slack = 1e-9 * search.all
  let [from, to] = [low, high]
  for (let tried = 0; tried < limits; tried++) {
    const limit = (search.binding + tried) % limits
    const [fixed, slope] = limitOf(search, limit)
    if (Math.abs(slope) * Math.max(1, high) <= slack) {
      if (fixed <= slack) continue
      to = Number.NEGATIVE_INFINITY
    } else if (slope > 0) to = Math.min(to, -fixed / slope)
    else from = Math.max(from, -fixed / slope)
    if (from <= to * (1 + 1e-12)) continue
    search.binding = limit
    return null
  }
  return to
}

/** Rows by these numbers, the largest first, alike ones in the order of `rows`: counted by kind, since many are alike. */
function largestFirst(rows: Int32Array | null, numbers: Float64Array): Int32Array {
  const places = new Map<number, number>()
  const kindOf = new Int32Array(numbers.length)
  for (let row = 0; row < numbers.length; row++) {
    const kind = places.get(numbers[row]) ?? places.size
    if (kind === places.size) places.set(numbers[row], kind)
    kindOf[row] = kind
  }
  const kinds = Float64Array.from(places.keys()).sort()
  const counts = new Int32Array(kinds.length)
  for (let row = 0; row < kindOf.length; row++) counts[kindOf[row]]++
  const next = new Int32Array(kinds.length)
  for (let at = kinds.length - 1, place = 0; at >= 0; at--) {
    const kind = places.get(kinds[at]) ?? 0
    next[kind] = place
    place += counts[kind]
  }
  const order = new Int32Array(numbers.length)
  for (let at = 0; at < order.length; at++) {
    const row = rows === null ? at : rows[at]
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

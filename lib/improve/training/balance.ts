import { includeRows } from '@/lib/statistics/weighting/systematic-selection'
import { endsOf, type TiltRows, tiltRows } from '@/lib/statistics/weighting/tilting'
import { MISSING } from '@/lib/words/rater'

/** One factor to balance, over the pairs that could be written. */
export type BalanceColumn = {
  readonly factor: string
  /** +1 where chosen has more of the factor, −1 less, 0 neither, MISSING where there is no value. */
  readonly signs: Int8Array
  readonly target: number
  /** The sizes: ±difference ÷ scale, NaN where there is no value; and what their mean is to be. `null`: signs alone. */
  readonly sizes: { readonly values: Float64Array; readonly target: number } | null
}

export type Balance =
  | {
      readonly ok: true
      /** Of each pair, the largest being 1. */
      readonly weights: Float64Array
      /** How often each pair is to be expected in the file. */
      readonly expected: Float64Array
    }
  | {
      readonly ok: false
      /** Factors by their place, with what single pairs say at least and at most. */
      readonly unreachable: readonly { readonly at: number; readonly least: number; readonly most: number }[]
    }

/**
 * How often each pair is to be in a file so that the file's own scores are the targets, and as many pairs as possible are.
 *
 * Exponential tilting of the pairs (`tiltRows`) and the largest inclusion that misses no target by more than .01
 * (`includeRows`). Pairs that say the same of all balanced factors are counted as one row. O(pairs × factors).
 */
export function balancePairs(pairs: number, columns: readonly BalanceColumn[], most: 1 | 2): Balance {
  const { rowOf, rows, targets, places } = rowsOf(pairs, columns)
  if (pairs === 0 || columns.length === 0) {
    const ones = new Float64Array(pairs).fill(1)
    return { ok: true, weights: ones, expected: ones }
  }
  const tilt = tiltRows(rows, targets)
  if (!tilt.ok) {
    const named = [...new Map(tilt.unreachable.map((column) => [places[column] ?? 0, column])).entries()]
    return {
      ok: false,
      unreachable: named.map(([at, column]) => ({
        at,
        ...endsOf(rows.columns[column] ?? new Float64Array(0), rows.counts),
      })),
    }
  }
  const { expected } = includeRows(rows, targets, tilt.weights, most)
  return { ok: true, weights: spread(tilt.weights, rowOf), expected: spread(expected, rowOf) }
}

/** What is known of rows, as known of their pairs. */
function spread(column: Float64Array, rowOf: Int32Array | null): Float64Array {
  if (rowOf === null) return column
  const own = new Float64Array(rowOf.length)
  for (let pair = 0; pair < own.length; pair++) own[pair] = column[rowOf[pair] ?? 0] ?? 0
  return own
}

type Rows = {
  /** The row of each pair; `null`: each is its own. */
  readonly rowOf: Int32Array | null
  readonly rows: TiltRows
  readonly targets: readonly number[]
  /** The factor that each column is about. */
  readonly places: readonly number[]
}

const numberOf = (sign: number): number => (sign === MISSING ? Number.NaN : sign)

function rowsOf(pairs: number, columns: readonly BalanceColumn[]): Rows {
  const signs = columns.map((column) => column.signs)
  const targets = columns.map(({ target }) => target)
  const own = columns.map((_, at) => at)
  const sizes = columns.flatMap((column, at) => (column.sizes ? [{ at, ...column.sizes }] : []))
  if (sizes.length > 0)
    return {
      rowOf: null,
      rows: {
        columns: [...signs.map((each) => Float64Array.from(each, numberOf)), ...sizes.map(({ values }) => values)],
      },
      targets: [...targets, ...sizes.map(({ target }) => target)],
      places: [...own, ...sizes.map(({ at }) => at)],
    }
  const { rowOf, first, counts } = alike(pairs, signs)
  const picked = signs.map((each) => {
    const column = new Float64Array(first.length)
    for (let row = 0; row < column.length; row++) column[row] = numberOf(each[first[row] ?? 0] ?? MISSING)
    return column
  })
  return { rowOf, rows: { columns: picked, counts }, targets, places: own }
}

/** Values of a sign: −1, 0, 1 and MISSING. */
const SIGNS = 4

/** Pairs that say the same in every column, numbered in the order in which they come; the first of each, and how many. */
function alike(pairs: number, signs: readonly Int8Array[]) {
  let rowOf = new Int32Array(pairs)
  let count = Math.min(1, pairs)
  for (const column of signs) {
    const next = new Int32Array(pairs)
    const numbers = new Int32Array(count * SIGNS).fill(-1)
    count = 0
    for (let pair = 0; pair < pairs; pair++) {
      const key = (rowOf[pair] ?? 0) * SIGNS + (column[pair] ?? MISSING) + 1
      if (numbers[key] === -1) numbers[key] = count++
      next[pair] = numbers[key] ?? 0
    }
    rowOf = next
  }
  const first = new Int32Array(count).fill(-1)
  const counts = new Float64Array(count)
  for (let pair = 0; pair < pairs; pair++) {
    const row = rowOf[pair] ?? 0
    if (first[row] === -1) first[row] = pair
    counts[row] = (counts[row] ?? 0) + 1
  }
  return { rowOf, first, counts }
}

/** What the weights are worth in pairs of equal weight, (Σw)² ÷ Σw² (Kish 1965); 0 without any. */
export function effectivePairs(weights: Float64Array): number {
  let [sum, squares] = [0, 0]
  for (const weight of weights) {
    sum += weight
    squares += weight * weight
  }
  return squares === 0 ? 0 : (sum * sum) / squares
}

/** The largest weight over the median one; `null` without any. */
export function largestOverMedian(weights: Float64Array): number | null {
  if (weights.length === 0) return null
  const sorted = weights.toSorted()
  const half = sorted.length >> 1
  const median = sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
  return (sorted[sorted.length - 1] ?? 0) / median
}

/** The numbers of a column at these places, in their order. */
export function pick(column: Int32Array, places: Int32Array): Int32Array<ArrayBuffer>
export function pick(column: Int8Array, places: Int32Array): Int8Array<ArrayBuffer>
export function pick(column: Int16Array, places: Int32Array): Int16Array<ArrayBuffer>
export function pick(column: Float64Array, places: Int32Array): Float64Array<ArrayBuffer>
export function pick(column: Int8Array | Int16Array | Int32Array | Float64Array, places: Int32Array) {
  const picked =
    column instanceof Float64Array
      ? Float64Array
      : column instanceof Int8Array
        ? Int8Array
        : column instanceof Int16Array
          ? Int16Array
          : Int32Array
  const own = new picked(places.length)
  for (let at = 0; at < own.length; at++) own[at] = column[places[at]]
  return own
}

/** The codes of a column at these places, in their order. */
export function pickCodes(codes: Uint8Array, places: Int32Array): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(places.length)
  for (let at = 0; at < own.length; at++) own[at] = codes[places[at]]
  return own
}

/** Signs at places, as choices on the pairs that stand there. */
export function signsByPair(codes: Uint8Array, order: Int32Array): Int8Array {
  const signs = new Int8Array(codes.length)
  for (let place = 0; place < codes.length; place++) signs[order[place]] = codes[place] - 1
  return signs
}

/** One column minus another. */
export const difference = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, row) => value - other[row])

/** The mean of several columns, row by row. */
export const meanOfColumns = (columns: readonly Float64Array[]): Float64Array =>
  columns[0].map((_, row) => columns.reduce((sum, column) => sum + column[row], 0) / columns.length)

/** What each of two has, for some pairs; NaN where there is no value. */
export type Sides = { readonly first: Float64Array; readonly second: Float64Array }

/** The values of both responses of these pairs. */
export function sidesAt(values: Float32Array | Float64Array, a: Int32Array, b: Int32Array, pairs: Int32Array): Sides {
  const [first, second] = [new Float64Array(pairs.length), new Float64Array(pairs.length)]
  for (let row = 0; row < pairs.length; row++) {
    first[row] = values[a[pairs[row]]]
    second[row] = values[b[pairs[row]]]
  }
  return { first, second }
}

/** The same at the rows of a table of some pairs. */
export const sidesOn = ({ first, second }: Sides, rows: Int32Array): Sides => ({
  first: pick(first, rows),
  second: pick(second, rows),
})

/** Where each of these pairs stands among others in ascending order. Throws where one is not among them. */
export function rowsAmong(pairs: Int32Array, wanted: Int32Array): Int32Array {
  return wanted.map((pair) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle] < pair) low = middle + 1
      else high = middle
    }
    if (pairs[low] !== pair) throw new Error('The values of this pair were not read.')
    return low
  })
}

/** Σ(x − middle)². */
function squaresAround(column: Float64Array, middle: number): number {
  let sum = 0
  for (let row = 0; row < column.length; row++) sum += (column[row] - middle) ** 2
  return sum
}

function scaled(column: Float64Array, unit: number): Float64Array {
  const found = new Float64Array(column.length)
  for (let row = 0; row < found.length; row++) found[row] = column[row] / unit
  return found
}

/** In standard deviations around the mean; of a column that does not vary, around 0. */
export function standardised(column: Float64Array): Float64Array {
  let sum = 0
  for (let row = 0; row < column.length; row++) sum += column[row]
  const spread = (middle: number) => Math.sqrt(squaresAround(column, middle) / column.length)
  return scaled(column, spread(sum / column.length) || spread(0))
}

/** Scaled to length 1. */
export const unitColumn = (column: Float64Array): Float64Array => scaled(column, Math.sqrt(squaresAround(column, 0)))

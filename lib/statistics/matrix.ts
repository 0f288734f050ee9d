/** X'WX by rows: the products of every two columns, each pair weighted; without `weights` each counts once. O(n × k²). */
export function gram(columns: readonly Float64Array[], weights: Float64Array | null = null): Float64Array {
  const k = columns.length
  const products = new Float64Array(k * k)
  const weighted = new Float64Array(columns[0]?.length ?? 0)
  for (let i = 0; i < k; i++) {
    const column = columns[i]
    for (let row = 0; row < weighted.length; row++)
      weighted[row] = weights === null ? column[row] : weights[row] * column[row]
    for (let j = 0; j <= i; j += 4) {
      const sums = dotFour(weighted, columns, j, i)
      for (let at = j; at < j + 4 && at <= i; at++) {
        products[i * k + at] = sums[at - j]
        products[at * k + i] = sums[at - j]
      }
    }
  }
  return products
}

const FOUR = new Float64Array(4)

/** The products with four columns in a row, up to the last: a processor adds up four sums as fast as one. */
export function dotFour(x: Float64Array, columns: readonly Float64Array[], from: number, last: number): Float64Array {
  const one = columns[from]
  const two = columns[Math.min(from + 1, last)]
  const three = columns[Math.min(from + 2, last)]
  const four = columns[Math.min(from + 3, last)]
  let [sum1, sum2, sum3, sum4] = [0, 0, 0, 0]
  for (let row = 0; row < x.length; row++) {
    const value = x[row]
    sum1 += value * one[row]
    sum2 += value * two[row]
    sum3 += value * three[row]
    sum4 += value * four[row]
  }
  FOUR.set([sum1, sum2, sum3, sum4])
  return FOUR
}

/** The products with all columns, each added up from the first row on. */
export function dots(x: Float64Array, columns: readonly Float64Array[]): Float64Array {
  const found = new Float64Array(columns.length)
  for (let from = 0; from < found.length; from += 4)
    found.set(dotFour(x, columns, from, found.length - 1).subarray(0, found.length - from), from)
  return found
}

/** The sum of columns of `rows` numbers by their weights, each row's from the first column on; four columns in a pass. */
export function weightedSum(columns: readonly Float64Array[], weights: Float64Array, rows: number): Float64Array {
  const sum = new Float64Array(rows)
  let from = 0
  for (; from + 4 <= columns.length; from += 4) {
    const [one, two, three, four] = [columns[from], columns[from + 1], columns[from + 2], columns[from + 3]]
    const [first, second, third, fourth] = [weights[from], weights[from + 1], weights[from + 2], weights[from + 3]]
    for (let row = 0; row < rows; row++)
      sum[row] = sum[row] + first * one[row] + second * two[row] + third * three[row] + fourth * four[row]
  }
  for (; from < columns.length; from++) {
    const [column, weight] = [columns[from], weights[from]]
    for (let row = 0; row < rows; row++) sum[row] += weight * column[row]
  }
  return sum
}

export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let at = 0; at < x.length; at++) sum += x[at] * y[at]
  return sum
}

/** x · y by rows, of a matrix with `rows` rows and one with `inner` rows. O(rows × y's entries). */
export function product(x: Float64Array, y: Float64Array, rows: number, inner: number): Float64Array {
  const width = y.length / inner
  const found = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < inner; i++) {
      const factor = x[row * inner + i]
      if (factor === 0) continue
      const [from, to] = [i * width, row * width]
      for (let column = 0; column < width; column++) found[to + column] += factor * y[from + column]
    }
  return found
}

/** Rows become columns. */
export function transpose(matrix: Float64Array, rows: number): Float64Array {
  const width = matrix.length / rows
  const turned = new Float64Array(matrix.length)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++) turned[column * rows + row] = matrix[row * width + column]
  return turned
}

/** A pivot below this share of its diagonal entry means that the column is a sum of earlier ones. */
const SINGULAR = 1e-10

/**
 * The inverse of a symmetric positive definite matrix, or the first column that is a sum of earlier ones.
 *
 * Cholesky. `matrix` holds k × k numbers by rows. O(k³).
 *
 * @example invert(Float64Array.of(4), 1) // { ok: true, inverse: [0.25] }
 */
export function invert(
  matrix: Float64Array,
  k: number,
): { readonly ok: true; readonly inverse: Float64Array } | { readonly ok: false; readonly column: number } {
  const root = new Float64Array(k * k)
  const at = (row: number, column: number): number => root[row * k + column]
  for (let row = 0; row < k; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * k + column]
      for (let i = 0; i < column; i++) sum -= at(row, i) * at(column, i)
      if (row !== column) root[row * k + column] = sum / at(column, column)
      else if (sum > SINGULAR * matrix[row * k + row]) root[row * k + row] = Math.sqrt(sum)
      else return { ok: false, column: row }
    }
  const inverse = new Float64Array(k * k)
  for (let unit = 0; unit < k; unit++) {
    const solution = new Float64Array(k)
    for (let row = 0; row < k; row++) {
      let sum = row === unit ? 1 : 0
      for (let i = 0; i < row; i++) sum -= at(row, i) * solution[i]
      solution[row] = sum / at(row, row)
    }
    for (let row = k - 1; row >= 0; row--) {
      let sum = solution[row]
      for (let i = row + 1; i < k; i++) sum -= at(i, row) * solution[i]
      solution[row] = sum / at(row, row)
    }
    for (let row = 0; row < k; row++) inverse[row * k + unit] = solution[row]
  }
  return { ok: true, inverse }
}

/** X'WX by rows: the products of every two columns, each pair weighted; without `weights` each counts once. O(n × k²). */
export function gram(columns: readonly Float64Array[], weights: Float64Array | null = null): Float64Array {
  const k = columns.length
  const products = new Float64Array(k * k)
  for (const [i, column] of columns.entries()) {
    const weighted = weights === null ? column : weights.map((weight, row) => weight * column[row])
    for (let j = 0; j <= i; j++) {
      const sum = dot(weighted, columns[j])
      products[i * k + j] = sum
      products[j * k + i] = sum
    }
  }
  return products
}

export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let at = 0; at < x.length; at++) sum += x[at] * y[at]
  return sum
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

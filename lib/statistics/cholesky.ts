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
  const at = (row: number, column: number): number => root[row * k + column] as number
  for (let row = 0; row < k; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * k + column] as number
      for (let i = 0; i < column; i++) sum -= at(row, i) * at(column, i)
      if (row !== column) root[row * k + column] = sum / at(column, column)
      else if (sum > SINGULAR * (matrix[row * k + row] as number)) root[row * k + row] = Math.sqrt(sum)
      else return { ok: false, column: row }
    }
  const inverse = new Float64Array(k * k)
  for (let unit = 0; unit < k; unit++) {
    const solution = new Float64Array(k)
    for (let row = 0; row < k; row++) {
      let sum = row === unit ? 1 : 0
      for (let i = 0; i < row; i++) sum -= at(row, i) * (solution[i] as number)
      solution[row] = sum / at(row, row)
    }
    for (let row = k - 1; row >= 0; row--) {
      let sum = solution[row] as number
      for (let i = row + 1; i < k; i++) sum -= at(i, row) * (solution[i] as number)
      solution[row] = sum / at(row, row)
    }
    for (let row = 0; row < k; row++) inverse[row * k + unit] = solution[row] as number
  }
  return { ok: true, inverse }
}

/** The lower root L of a symmetric positive definite matrix (k × k by rows), L·L′ = matrix. O(k³). */
export function cholesky(matrix: Float64Array, k: number): Float64Array {
  const root = new Float64Array(k * k)
  for (let row = 0; row < k; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * k + column]
      for (let i = 0; i < column; i++) sum -= root[row * k + i] * root[column * k + i]
      root[row * k + column] = row === column ? Math.sqrt(sum) : sum / root[column * k + column]
    }
  return root
}

/** x with L·L′·x = right. O(k²). */
export function solveCholesky(root: Float64Array, right: Float64Array, k: number): Float64Array {
  const x = Float64Array.from(right)
  for (let row = 0; row < k; row++) {
    for (let i = 0; i < row; i++) x[row] -= root[row * k + i] * x[i]
    x[row] /= root[row * k + row]
  }
  for (let row = k - 1; row >= 0; row--) {
    for (let i = row + 1; i < k; i++) x[row] -= root[i * k + row] * x[i]
    x[row] /= root[row * k + row]
  }
  return x
}

/** ln of the determinant of L·L′. */
export function logDeterminant(root: Float64Array, k: number): number {
  let sum = 0
  for (let row = 0; row < k; row++) sum += 2 * Math.log(root[row * k + row])
  return sum
}

import { gram } from './matrix'

const SWEEPS = 60
/** Below this share of the largest one an eigenvalue is 0 but for rounding. */
const ROUNDING = 1e-14

/** Eigenvalues of a symmetric k × k matrix by rows, unsorted. Cyclic Jacobi rotations (Golub and Van Loan, §8.5). O(k³). */
function eigenvalues(symmetric: Float64Array, k: number): Float64Array {
  const matrix = symmetric.slice()
  const at = (row: number, column: number): number => matrix[row * k + column]
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let [outside, inside] = [0, 0]
    for (let row = 0; row < k; row++)
      for (let column = 0; column < k; column++)
        if (row === column) inside += at(row, column) ** 2
        else outside += at(row, column) ** 2
    if (outside <= 1e-26 * inside) break
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) rotate(matrix, k, p, q)
  }
  return Float64Array.from({ length: k }, (_, row) => at(row, row))
}

/** Makes the entry (p, q) 0. */
function rotate(matrix: Float64Array, k: number, p: number, q: number): void {
  const entry = matrix[p * k + q]
  if (entry === 0) return
  const theta = (matrix[q * k + q] - matrix[p * k + p]) / (2 * entry)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(t * t + 1)
  const sine = t * cosine
  const turn = (first: number, second: number): void => {
    const [x, y] = [matrix[first], matrix[second]]
    matrix[first] = cosine * x - sine * y
    matrix[second] = sine * x + cosine * y
  }
  for (let i = 0; i < k; i++) turn(i * k + p, i * k + q)
  for (let i = 0; i < k; i++) turn(p * k + i, q * k + i)
}

/**
 * How badly columns hide each other: 1 when they are unrelated; from about 30 on, weights cannot be told apart.
 *
 * Belsley, Kuh and Welsch 1980: the ratio of the largest to the smallest singular value. Infinity when a column is a sum of
 * others or without columns; `columns` should have the same scale. O(n × k²).
 *
 * @example conditionNumber([Float64Array.of(1, 0), Float64Array.of(0, 2)]) // 2
 */
export function conditionNumber(columns: readonly Float64Array[]): number {
  const values = eigenvalues(gram(columns), columns.length)
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  return smallest <= ROUNDING * largest ? Number.POSITIVE_INFINITY : Math.sqrt(largest / smallest)
}

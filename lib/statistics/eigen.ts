const SWEEPS = 60

/** A symmetric matrix's eigenvalues, unsorted, and its eigenvectors in the columns of `vectors` (by rows). */
export type Eigen = { readonly values: Float64Array; readonly vectors: Float64Array }

/** Turns rows and columns p and q of the matrix so that the entry (p, q) becomes 0, and the vectors with them. */
function rotate(matrix: Float64Array, vectors: Float64Array, k: number, p: number, q: number): void {
  const entry = matrix[p * k + q]
  if (entry === 0) return
  const theta = (matrix[q * k + q] - matrix[p * k + p]) / (2 * entry)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(t * t + 1)
  const sine = t * cosine
  for (let i = 0; i < k; i++) turn(matrix, i * k + p, i * k + q, cosine, sine)
  for (let i = 0; i < k; i++) turn(matrix, p * k + i, q * k + i, cosine, sine)
  for (let i = 0; i < k; i++) turn(vectors, i * k + p, i * k + q, cosine, sine)
}

function turn(list: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const x = list[first]
  const y = list[second]
  list[first] = cosine * x - sine * y
  list[second] = sine * x + cosine * y
}

/**
 * Eigenvalues and eigenvectors of a symmetric k × k matrix given by rows.
 *
 * Cyclic Jacobi rotations (Golub and Van Loan, §8.5). O(k³).
 *
 * @example eigen(Float64Array.of(2, 0, 0, 3), 2).values // [2, 3]
 */
export function eigen(symmetric: Float64Array, k: number): Eigen {
  const matrix = symmetric.slice()
  const vectors = new Float64Array(k * k)
  for (let row = 0; row < k; row++) vectors[row * k + row] = 1
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let [outside, inside] = [0, 0]
    for (let row = 0; row < k; row++)
      for (let column = 0; column < k; column++)
        if (row === column) inside += matrix[row * k + column] ** 2
        else outside += matrix[row * k + column] ** 2
    if (outside <= 1e-26 * inside) break
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) rotate(matrix, vectors, k, p, q)
  }
  return { values: Float64Array.from({ length: k }, (_, row) => matrix[row * k + row]), vectors }
}

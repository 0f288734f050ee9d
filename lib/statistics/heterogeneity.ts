import { invert } from './matrix'
import { fisherTail } from './student-t'

/**
 * Whether several estimates could be one and the same number: p small means that they differ.
 *
 * Wald test of equality with an F reference, F = (Cθ)ᵀ(CVCᵀ)⁻¹(Cθ)/(S − 1) on S − 1 and `clusters` − S degrees of freedom,
 * C the differences to the first value (Cameron and Miller 2015, §VII). `covariance` is cluster-robust, S × S, so slices may
 * share prompts. `null` with fewer than two values, too few clusters, or a difference without variance.
 *
 * @example equalityTest([0.1, 0.5], [[0.01, 0], [0, 0.01]], 100) // { f: 8, p: 0.0056… }
 */
export function equalityTest(
  values: readonly number[],
  covariance: readonly (readonly number[])[],
  clusters: number,
): { readonly f: number; readonly p: number } | null {
  const k = values.length - 1
  if (k < 1 || clusters <= values.length) return null
  const entry = (row: number, column: number): number => covariance[row]?.[column]
  const matrix = Float64Array.from({ length: k * k }, (_, at) => {
    const [i, j] = [Math.floor(at / k) + 1, (at % k) + 1]
    return entry(i, j) - entry(i, 0) - entry(0, j) + entry(0, 0)
  })
  const inverted = invert(matrix, k)
  if (!inverted.ok) return null
  const differences = values.slice(1).map((value) => value - values[0])
  let sum = 0
  for (const [i, x] of differences.entries())
    for (const [j, y] of differences.entries()) sum += x * y * inverted.inverse[i * k + j]
  const f = sum / k
  return { f, p: fisherTail(f, k, clusters - values.length) }
}

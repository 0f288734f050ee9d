import { eigen } from './eigen'
import { gram } from './matrix'

/** Below this share of the largest one an eigenvalue is 0 but for rounding. */
const ROUNDING = 1e-14

/**
 * How badly columns hide each other: 1 when they are unrelated; from about 30 on, weights cannot be told apart.
 *
 * Belsley, Kuh and Welsch 1980: the ratio of the largest to the smallest singular value. Infinity when a column is a sum of
 * others or without columns; `columns` should have the same scale. O(n × k²).
 *
 * @example conditionNumber([Float64Array.of(1, 0), Float64Array.of(0, 2)]) // 2
 */
export function conditionNumber(columns: readonly Float64Array[]): number {
  const { values } = eigen(gram(columns), columns.length)
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  return smallest <= ROUNDING * largest ? Number.POSITIVE_INFINITY : Math.sqrt(largest / smallest)
}

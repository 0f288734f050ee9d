import { adjustByLeverage, blockOf, inverseRoot } from './leverage'
import type { LogisticFit } from './logistic'
import { dot, gram, product, transpose } from './matrix'

/**
 * A regression by weighted least squares: columns and residuals times the root of each row's weight, rows of one cluster
 * beside each other, and the inverse (by rows) of the curvature that the coefficients come from.
 */
export type WeightedRows = {
  readonly columns: readonly Float64Array[]
  readonly residuals: Float64Array
  readonly cluster: Int32Array
  readonly inverse: Float64Array
}

/** A logistic regression as the least squares that its last step is. */
export function weightedRows(
  columns: readonly Float64Array[],
  { weights, rest, inverse }: Pick<LogisticFit, 'weights' | 'rest' | 'inverse'>,
  cluster: Int32Array,
): WeightedRows {
  const roots = weights.map(Math.sqrt)
  return {
    columns: columns.map((column) => column.map((value, row) => value * roots[row])),
    residuals: rest.map((value, row) => (roots[row] === 0 ? 0 : value / roots[row])),
    cluster,
    inverse,
  }
}

/** Two regressions as one whose coefficients stand one after the other, so that pairs of one prompt may be alike across them. */
export function stackRows(one: WeightedRows, other: WeightedRows): WeightedRows {
  const [first, k] = [one.columns.length, one.columns.length + other.columns.length]
  const n = one.cluster.length + other.cluster.length
  const columns = Array.from({ length: k }, () => new Float64Array(n))
  const [residuals, cluster] = [new Float64Array(n), new Int32Array(n)]
  const next = [0, 0]
  for (let row = 0; row < n; row++) {
    const side = next[1] >= other.cluster.length || one.cluster[next[0]] <= other.cluster[next[1]] ? 0 : 1
    const [from, offset] = side === 0 ? [one, 0] : [other, first]
    const at = next[side]++
    residuals[row] = from.residuals[at]
    cluster[row] = from.cluster[at]
    for (let column = 0; column < from.columns.length; column++)
      columns[offset + column][row] = from.columns[column][at]
  }
  const inverse = new Float64Array(k * k)
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++)
      if (i < first && j < first) inverse[i * k + j] = one.inverse[i * first + j]
      else if (i >= first && j >= first) inverse[i * k + j] = other.inverse[(i - first) * (k - first) + j - first]
  return { columns, residuals, cluster, inverse }
}

/** A coefficient, or how much larger it is than another one. */
export type Contrast = { readonly plus: number; readonly minus?: number }

/** The standard error of a contrast, and the degrees of freedom that its square has. */
export type ClusterError = { readonly error: number; readonly degrees: number }

/** Clusters that are kept before their squares are added up: a few megabytes. */
const KEPT = 512

/** Adds up S = Σ b b' of each contrast, many clusters at a time. */
function squaresOf(k: number, count: number) {
  const kept = Array.from({ length: count }, () => Array.from({ length: k }, () => new Float64Array(KEPT)))
  const sums = kept.map(() => new Float64Array(k * k))
  let clusters = 0
  const addUp = () => {
    for (const [contrast, columns] of kept.entries()) {
      const sum = sums[contrast]
      const own = gram(columns)
      for (let at = 0; at < sum.length; at++) sum[at] += own[at]
      for (const column of columns) column.fill(0)
    }
    clusters = 0
    return sums
  }
  const add = (b: Float64Array, own: readonly number[]) => {
    for (let contrast = 0; contrast < count; contrast++) {
      const columns = kept[contrast]
      for (let at = 0; at < own.length; at++) columns[own[at]][clusters] = b[at * count + contrast]
    }
    if (++clusters === KEPT) addUp()
  }
  return { add, addUp }
}

/** tr(M S M S) of symmetric matrices. */
function traceOfSquare(inverse: Float64Array, sums: Float64Array, k: number): number {
  const ms = product(inverse, sums, k, k)
  return dot(transpose(ms, k), ms)
}

/**
 * The error of the only coefficient, with the numbers `clusterErrors` gives: a cluster's leverage has one direction then, that
 * of its rows. O(rows).
 */
function singleError({ columns: [column], residuals, cluster, inverse: [inverse] }: WeightedRows): ClusterError {
  let [squares, trace, spreads, outer] = [0, 0, 0, 0]
  for (let first = 0, last = 0; first < cluster.length; first = last) {
    let [length, score] = [0, 0]
    for (; last < cluster.length && cluster[last] === cluster[first]; last++) {
      length += column[last] * column[last]
      score += column[last] * residuals[last]
    }
    const leverage = inverse * length
    const a = inverse * inverseRoot(leverage)
    const own = a * a * length
    squares += (a * score) ** 2
    trace += own * (1 - leverage)
    spreads += own * own * (1 - 2 * leverage)
    outer += (a * length) ** 2
  }
  return { error: Math.sqrt(squares), degrees: trace ** 2 / (spreads + (inverse * outer) ** 2) }
}

/** Clusters from which on what two of them have in common is a hundredth of what each has alone, and is left out. */
const MANY = 2000

/**
 * Standard errors that allow for rows of one cluster being alike, right also where clusters are few or unlike each other.
 *
 * Bias-reduced linearisation CR2 under a working model of independent rows, with Satterthwaite's degrees of freedom (Bell and
 * McCaffrey 2002; Pustejovsky and Tipton 2018): residuals of cluster j times (I − H_jj)^(−½), H = X M X'; for a contrast c
 * and a_j = (I − H_jj)^(−½) X_j M c, degrees = (Σ P_jj)² / Σ P_ij², P_ij = a_i'(I − H)_ij a_j. With one row a cluster these are
 * HC2's errors. Of 2,000 clusters or more the denominator is Σ|a_j|⁴, which is never less. O(clusters × columns² × contrasts).
 *
 * @example clusterErrors({ columns: [x], residuals, cluster, inverse }, [{ plus: 0 }])[0]
 */
export function clusterErrors(rows: WeightedRows, contrasts: readonly Contrast[]): readonly ClusterError[] {
  const { columns, residuals, cluster, inverse } = rows
  const [k, count] = [columns.length, contrasts.length]
  if (k === 1) return contrasts.map(() => singleError(rows))
  const adjust = adjustByLeverage(inverse, k, contrasts)
  const [squares, trace, spreads] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  const isMany = cluster.reduce((sum, own, row) => sum + Number(own !== cluster[row - 1]), 0) >= MANY
  const sums = squaresOf(k, isMany ? 0 : count)
  for (let first = 0, last = 0; first < cluster.length; first = last) {
    while (last < cluster.length && cluster[last] === cluster[first]) last++
    const block = blockOf(columns, first, last)
    if (block.own.length === 0) continue
    const { a, ha } = adjust(block)
    for (let contrast = 0; contrast < count; contrast++) {
      let [sum, length, own] = [0, 0, 0]
      for (let at = contrast, row = first; row < last; row++, at += count) {
        sum += a[at] * residuals[row]
        length += a[at] * a[at]
        own += a[at] * ha[at]
      }
      squares[contrast] += sum * sum
      trace[contrast] += length - own
      spreads[contrast] += isMany ? length * length : length * (length - 2 * own)
    }
    if (!isMany) sums.add(product(transpose(block.x, block.rows), a, block.own.length, block.rows), block.own)
  }
  const outer = sums.addUp()
  return Array.from(squares, (square, at) => ({
    error: Math.sqrt(square),
    degrees: trace[at] ** 2 / (spreads[at] + (isMany ? 0 : traceOfSquare(inverse, outer[at], k))),
  }))
}

import { dot, gram, invert } from './matrix'

/** A regression's data: a column of numbers for each factor, the response chosen (+1 the first, −1 the second), clusters. */
export type Design = {
  readonly columns: readonly Float64Array[]
  readonly chosen: Int8Array
  /** Any whole numbers; equal ones belong together and stand beside each other. */
  readonly cluster: Int32Array
}

export type LogisticFit = {
  readonly ok: true
  readonly coefficients: Float64Array
  /** Standard errors from the curvature, and cluster-robust ones. */
  readonly errors: Float64Array
  readonly robustErrors: Float64Array
  readonly logLikelihood: number
  readonly nullLogLikelihood: number
  readonly clusters: number
  /** Of the curvature, by rows: the covariance of the coefficients if pairs were independent. */
  readonly inverse: Float64Array
  readonly iterations: number
}

export type Refusal = {
  readonly ok: false
  readonly reason: 'collinear' | 'separated' | 'empty'
  readonly column: number
}

type State = { readonly gradient: Float64Array; readonly weights: Float64Array; readonly objective: number }

const MOST_ITERATIONS = 40
const CONVERGED = 1e-9

/** Gradient, curvature weights and log-likelihood at these coefficients. */
function evaluate(
  { columns, chosen }: Design,
  beta: Float64Array,
  penalty: number,
): State & { likelihood: number; rest: Float64Array } {
  const n = chosen.length
  const margin = new Float64Array(n)
  for (const [k, column] of columns.entries()) {
    const weight = beta[k]
    for (let row = 0; row < n; row++) margin[row] += weight * column[row]
  }
  const weights = new Float64Array(n)
  const rest = new Float64Array(n)
  let likelihood = 0
  for (let row = 0; row < n; row++) {
    const side = chosen[row]
    const own = side * margin[row]
    const tail = 1 / (1 + Math.exp(own))
    rest[row] = side * tail
    weights[row] = tail * (1 - tail)
    likelihood -= own > 0 ? Math.log1p(Math.exp(-own)) : Math.log1p(Math.exp(own)) - own
  }
  const gradient = Float64Array.from(columns, (column, k) => dot(column, rest) - penalty * beta[k])
  return { gradient, weights, rest, likelihood, objective: likelihood - (penalty / 2) * dot(beta, beta) }
}

function curvature(columns: readonly Float64Array[], weights: Float64Array, penalty: number): Float64Array {
  const matrix = gram(columns, weights)
  for (let k = 0; k < columns.length; k++) matrix[k * (columns.length + 1)] += penalty
  return matrix
}

const times = (matrix: Float64Array, vector: Float64Array): Float64Array =>
  vector.map((_, row) => dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector))

/** Σ over clusters of the products of their summed scores, between two inverses: the sandwich. */
function robustErrors({ columns, cluster }: Design, rest: Float64Array, inverse: Float64Array) {
  const k = columns.length
  const totals: Float64Array[] = columns.map(() => new Float64Array(rest.length))
  let clusters = 0
  for (let row = 0; row < rest.length; row++) {
    if (row > 0 && cluster[row] !== cluster[row - 1]) clusters++
    for (const [at, column] of columns.entries()) {
      const total = totals[at]
      total[clusters] += column[row] * rest[row]
    }
  }
  const count = clusters + 1
  const meat = gram(totals.map((total) => total.subarray(0, count)))
  const correction = count / (count - 1)
  const errors = Float64Array.from({ length: k }, (_, at) => {
    const row = inverse.subarray(at * k, (at + 1) * k)
    return Math.sqrt(correction * dot(times(meat, row), row))
  })
  return { errors, clusters: count }
}

/**
 * The log-likelihood a fit loses when one column may not count: at the best weights of the others, one Newton step away.
 *
 * Not negative; close to half the likelihood-ratio statistic. O(n × k).
 */
export function lossWithout(design: Design, fit: LogisticFit, column: number): number {
  const k = design.columns.length
  const share = fit.coefficients[column] / fit.inverse[column * (k + 1)]
  const rest = fit.coefficients.map((value, at) => value - share * fit.inverse[at * k + column])
  rest[column] = 0
  return Math.max(0, fit.logLikelihood - evaluate(design, rest, 0).likelihood)
}

/**
 * How much each factor moves the odds of being chosen when all the others are held still.
 *
 * Logistic regression of the choice on the columns without intercept, maximising log-likelihood − penalty/2 · ‖β‖² by
 * Newton's method with halved steps; cluster-robust (sandwich) errors with the G/(G − 1) correction (Liang and Zeger 1986).
 * Rows of one cluster must stand together. Refused when a column is a sum of others, or when the factors separate the
 * choices perfectly: then no finite weights are best (Albert and Anderson 1984). O(iterations × n × k²).
 *
 * @example fitLogistic({ columns: [x], chosen, cluster }, { penalty: 1 })
 */
export function fitLogistic(design: Design, { penalty }: { readonly penalty: number }): LogisticFit | Refusal {
  const { columns, chosen } = design
  if (chosen.length === 0 || columns.length === 0) return { ok: false, reason: 'empty', column: 0 }
  let beta = new Float64Array(columns.length)
  let state = evaluate(design, beta, penalty)
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
    const inverted = invert(curvature(columns, state.weights, penalty), columns.length)
    if (!inverted.ok) return { ok: false, reason: iteration === 1 ? 'collinear' : 'separated', column: inverted.column }
    // What rounding can hide in a sum of this size.
    const slack = 1e-12 * Math.abs(state.objective)
    const step = times(inverted.inverse, state.gradient)
    let next = beta.map((value, k) => value + step[k])
    let moved = evaluate(design, next, penalty)
    for (let halving = 1; halving <= 30 && !(moved.objective >= state.objective - slack); halving++) {
      next = beta.map((value, k) => value + step[k] / 2 ** halving)
      moved = evaluate(design, next, penalty)
    }
    const isDone = step.every((value, k) => Math.abs(value) <= CONVERGED * (1 + Math.abs(next[k])))
    beta = next
    state = moved
    if (!isDone) continue
    const last = invert(curvature(columns, state.weights, penalty), columns.length)
    if (!last.ok) return { ok: false, reason: 'separated', column: last.column }
    const robust = robustErrors(design, state.rest, last.inverse)
    return {
      ok: true,
      coefficients: beta,
      errors: beta.map((_, k) => Math.sqrt(last.inverse[k * (columns.length + 1)])),
      robustErrors: robust.errors,
      clusters: robust.clusters,
      inverse: last.inverse,
      logLikelihood: state.likelihood,
      nullLogLikelihood: -chosen.length * Math.LN2,
      iterations: iteration,
    }
  }
  const largest = beta.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return { ok: false, reason: 'separated', column: beta.findIndex((value) => Math.abs(value) === largest) }
}

/** A fit's coefficients one by one; `squares` is the cluster-robust variance before its correction for few clusters. */
export const coefficientsOf = (fit: LogisticFit) =>
  Array.from(fit.coefficients, (value, at) => ({
    value,
    error: fit.errors[at],
    robustError: fit.robustErrors[at],
    squares: (fit.robustErrors[at] ** 2 * (fit.clusters - 1)) / fit.clusters,
    clusters: fit.clusters,
  }))

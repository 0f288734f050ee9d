import { dot, dots, gram, invert, product, weightedSum } from './matrix'

/** A regression's data: a column of numbers for each factor, and the response chosen (+1 the first, −1 the second). */
export type Design = { readonly columns: readonly Float64Array[]; readonly chosen: Int8Array }

/** What a set of coefficients makes of the data. */
type State = {
  readonly gradient: Float64Array
  /** Of each row: the chance of its choice times that of the other, and what the choice is beyond its chance. */
  readonly weights: Float64Array
  readonly rest: Float64Array
  readonly likelihood: number
  readonly objective: number
}

export type LogisticFit = {
  readonly ok: true
  readonly coefficients: Float64Array
  /** Standard errors from the curvature: right if pairs were independent. */
  readonly errors: Float64Array
  readonly logLikelihood: number
  readonly nullLogLikelihood: number
  /** Of the curvature, by rows. */
  readonly inverse: Float64Array
  readonly weights: Float64Array
  readonly rest: Float64Array
  readonly iterations: number
}

export type Refusal = {
  readonly ok: false
  readonly reason: 'collinear' | 'separated' | 'empty'
  readonly column: number
}

export type LogisticOptions = {
  /** λ of the penalty λ/2 · ‖β‖². */
  readonly penalty: number
  /** Where the search begins; 0 unless given. */
  readonly from?: Float64Array
}

const MOST_ITERATIONS = 40
const CONVERGED = 1e-9

function evaluate({ columns, chosen }: Design, beta: Float64Array, penalty: number): State {
  const n = chosen.length
  const margin = weightedSum(columns, beta, n)
  const weights = new Float64Array(n)
  const rest = new Float64Array(n)
  let likelihood = 0
  for (let row = 0; row < n; row++) {
    const side = chosen[row]
    const own = side * margin[row]
    const small = Math.exp(-Math.abs(own))
    const tail = own > 0 ? small / (1 + small) : 1 / (1 + small)
    rest[row] = side * tail
    weights[row] = small / ((1 + small) * (1 + small))
    likelihood -= Math.log1p(small) + (own > 0 ? 0 : -own)
  }
  const gradient = dots(rest, columns).map((sum, k) => sum - penalty * beta[k])
  return { gradient, weights, rest, likelihood, objective: likelihood - (penalty / 2) * dot(beta, beta) }
}

function curvature(columns: readonly Float64Array[], weights: Float64Array, penalty: number): Float64Array {
  const matrix = gram(columns, weights)
  for (let k = 0; k < columns.length; k++) matrix[k * (columns.length + 1)] += penalty
  return matrix
}

/** A step from `beta`, halved until it does not lead down. */
function stepFrom(design: Design, beta: Float64Array, { objective }: State, step: Float64Array, penalty: number) {
  // What rounding can hide in a sum of this size.
  const least = objective - 1e-12 * Math.abs(objective)
  let next = beta.map((value, k) => value + step[k])
  let state = evaluate(design, next, penalty)
  for (let halving = 1; halving <= 30 && !(state.objective >= least); halving++) {
    next = beta.map((value, k) => value + step[k] / 2 ** halving)
    state = evaluate(design, next, penalty)
  }
  return { beta: next, state }
}

/**
 * How much the log-odds of being chosen grow with each column when all the others are held still.
 *
 * Logistic regression of the choice on the columns without intercept, maximising log-likelihood − penalty/2 · ‖β‖² by
 * Newton's method with halved steps. Refused when a column is a sum of others, or when the columns separate the choices:
 * then no finite weights are best (Albert and Anderson 1984). O(iterations × n × k²).
 *
 * @example fitLogistic({ columns: [x], chosen }, { penalty: 1 })
 */
export function fitLogistic(design: Design, { penalty, from }: LogisticOptions): LogisticFit | Refusal {
  const { columns, chosen } = design
  const k = columns.length
  if (chosen.length === 0 || k === 0) return { ok: false, reason: 'empty', column: 0 }
  let beta = from?.slice() ?? new Float64Array(k)
  let state = evaluate(design, beta, penalty)
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
    const inverted = invert(curvature(columns, state.weights, penalty), k)
    if (!inverted.ok) return { ok: false, reason: iteration === 1 ? 'collinear' : 'separated', column: inverted.column }
    const step = product(inverted.inverse, state.gradient, k, k)
    const moved = stepFrom(design, beta, state, step, penalty)
    const isDone = step.every((value, at) => Math.abs(value) <= CONVERGED * (1 + Math.abs(moved.beta[at])))
    beta = moved.beta
    state = moved.state
    if (!isDone) continue
    const last = invert(curvature(columns, state.weights, penalty), k)
    if (!last.ok) return { ok: false, reason: 'separated', column: last.column }
    return {
      ok: true,
      coefficients: beta,
      errors: beta.map((_, at) => Math.sqrt(last.inverse[at * (k + 1)])),
      inverse: last.inverse,
      weights: state.weights,
      rest: state.rest,
      logLikelihood: state.likelihood,
      nullLogLikelihood: -chosen.length * Math.LN2,
      iterations: iteration,
    }
  }
  const largest = beta.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return { ok: false, reason: 'separated', column: beta.findIndex((value) => Math.abs(value) === largest) }
}

/** Log-likelihood to gain, as a share of that of a coin, below which a search is over. */
const NEAR = 1e-16
const MOST_CHORDS = 30

/**
 * The log-likelihood a fit loses when one column may not count: the same regression, fitted again without it.
 *
 * Not negative. From one Newton step away on, with the curvature of the whole fit, which changes little; by Newton's method
 * where that does not lead there. O(n × k) a step.
 */
export function lossWithout(design: Design, fit: LogisticFit, column: number, penalty: number): number {
  const k = design.columns.length
  if (k === 1) return Math.max(0, fit.logLikelihood - fit.nullLogLikelihood)
  const own = fit.inverse.subarray(column * k, (column + 1) * k)
  const inverse = fit.inverse.map((value, at) => value - (own[Math.floor(at / k)] * own[at % k]) / own[column])
  let beta = fit.coefficients.map((value, at) => value - (fit.coefficients[column] / own[column]) * own[at])
  beta[column] = 0
  let state = evaluate(design, beta, penalty)
  for (let chord = 1; chord <= MOST_CHORDS; chord++) {
    const step = product(inverse, state.gradient, k, k)
    step[column] = 0
    if (dot(step, state.gradient) <= -NEAR * fit.nullLogLikelihood)
      return Math.max(0, fit.logLikelihood - state.likelihood)
    const moved = stepFrom(design, beta, state, step, penalty)
    beta = moved.beta
    state = moved.state
  }
  const others = { ...design, columns: design.columns.filter((_, at) => at !== column) }
  const again = fitLogistic(others, { penalty, from: beta.filter((_, at) => at !== column) })
  return Math.max(0, fit.logLikelihood - (again.ok ? again.logLikelihood : state.likelihood))
}

import { dot, gram } from '@/lib/statistics/matrix'

/** Rows to be weighted: for each condition what each row says, NaN where it says nothing. */
export type TiltRows = {
  readonly columns: readonly Float64Array[]
  /** How many alike each row stands for; one each unless given. */
  readonly counts?: Float64Array
}

export type Tilt =
  | {
      readonly ok: true
      /** θ: above 0 where what a column says a lot of is weighted down. */
      readonly theta: Float64Array
      /** Of each row, the largest being 1. */
      readonly weights: Float64Array
    }
  /** Conditions by their place that no weights fulfil: alone, or together with the others. */
  | { readonly ok: false; readonly unreachable: readonly number[] }

const MOST_STEPS = 200
const MOST_HALVINGS = 40
/** Means that are met up to so much count as met; the search goes on for as long as it gains. */
const MET = 1e-9
const EXACT = 1e-14
/** Where means are this close to met and the next step is still this long, the search runs away: met in the limit alone. */
const NEAR = 1e-7
const LONG = 0.3
/** A pivot below this share of its diagonal entry: the column is a sum of earlier ones. */
const SINGULAR = 1e-10

type State = {
  /** Of each row, times its count; they add up to 1. */
  readonly shares: Float64Array
  readonly exponents: Float64Array
  readonly most: number
  readonly dual: number
  readonly gradient: Float64Array
}

function evaluate(centred: readonly Float64Array[], counts: Float64Array, theta: Float64Array): State {
  const exponents = new Float64Array(counts.length)
  for (const [k, column] of centred.entries()) {
    const weight = theta[k]
    if (weight !== 0) for (let row = 0; row < exponents.length; row++) exponents[row] -= weight * column[row]
  }
  let most = Number.NEGATIVE_INFINITY
  for (let row = 0; row < exponents.length; row++) if (exponents[row] > most && counts[row] > 0) most = exponents[row]
  const shares = new Float64Array(exponents.length)
  let sum = 0
  for (let row = 0; row < shares.length; row++) {
    shares[row] = counts[row] * Math.exp(exponents[row] - most)
    sum += shares[row]
  }
  for (let row = 0; row < shares.length; row++) shares[row] /= sum
  const gradient = Float64Array.from(centred, (column) => -dot(column, shares))
  return { shares, exponents, most, dual: most + Math.log(sum), gradient }
}

/** Newton's step, and how far it moves exponents; a column that is a sum of earlier ones stays where it is. */
function stepOf(centred: readonly Float64Array[], { shares, gradient }: State) {
  const k = centred.length
  const curvature = gram(centred, shares)
  const root = new Float64Array(k * k)
  const step = Float64Array.from(gradient)
  for (let row = 0; row < k; row++)
    for (let column = 0; column <= row; column++) {
      let sum = curvature[row * k + column] - gradient[row] * gradient[column]
      for (let i = 0; i < column; i++) sum -= root[row * k + i] * root[column * k + i]
      const pivot = root[column * k + column]
      if (row !== column) root[row * k + column] = pivot === 0 ? 0 : sum / pivot
      else root[row * k + row] = sum > SINGULAR * curvature[row * k + row] ? Math.sqrt(sum) : 0
    }
  for (let row = 0; row < k; row++) {
    for (let i = 0; i < row; i++) step[row] -= root[row * k + i] * step[i]
    const pivot = root[row * k + row]
    step[row] = pivot === 0 ? 0 : step[row] / pivot
  }
  for (let row = k - 1; row >= 0; row--) {
    for (let i = row + 1; i < k; i++) step[row] -= root[i * k + row] * step[i]
    const pivot = root[row * k + row]
    step[row] = pivot === 0 ? 0 : step[row] / pivot
  }
  const length = step.reduce((sum, each, row) => sum + Math.abs(each) * Math.sqrt(curvature[row * k + row]), 0)
  return { step, length }
}

const farthest = (gradient: Float64Array): number => gradient.reduce((most, each) => Math.max(most, Math.abs(each)), 0)

/** The θ that meets all conditions, or `null` where none does. */
function solve(centred: readonly Float64Array[], counts: Float64Array) {
  let theta = new Float64Array(centred.length)
  let state = evaluate(centred, counts, theta)
  for (let step = 0; step < MOST_STEPS && farthest(state.gradient) > EXACT; step++) {
    const { step: full, length } = stepOf(centred, state)
    if (farthest(state.gradient) < NEAR && length > LONG) return null
    let next: { readonly theta: Float64Array<ArrayBuffer>; readonly state: State } | null = null
    for (let halving = 0; halving <= MOST_HALVINGS && next === null; halving++) {
      const tried = theta.map((each, k) => each - full[k] / 2 ** halving)
      const found = evaluate(centred, counts, tried)
      // Near the end the dual no longer tells two steps apart, and the gradient does.
      const gains = found.dual < state.dual || farthest(found.gradient) < farthest(state.gradient)
      if (found.dual <= state.dual + 1e-14 * (1 + Math.abs(state.dual)) && gains) next = { theta: tried, state: found }
    }
    if (next === null) break
    theta = next.theta
    state = next.state
    // Every row on one side: a proof that no weights meet the targets.
    if (state.most < 0) return null
  }
  return farthest(state.gradient) <= MET ? { theta, state } : null
}

/** Conditions that even the rows at one end do not fulfil. A column that says one thing everywhere may say the target. */
function beyond({ columns, counts }: TiltRows, targets: readonly number[]): readonly number[] {
  return targets.flatMap((target, k) => {
    const { least, most } = endsOf(columns[k], counts)
    return (least < target && target < most) || (least === target && most === target) ? [] : [k]
  })
}

/** The least and the most that a column says; least > most where it says nothing. */
export function endsOf(column: Float64Array, counts?: Float64Array) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < column.length; row++) {
    if (counts?.[row] === 0 || Number.isNaN(column[row])) continue
    if (column[row] < least) least = column[row]
    if (column[row] > most) most = column[row]
  }
  return { least, most }
}

/**
 * Weights that make the weighted mean of every column its target while changing the rows as little as possible.
 *
 * Exponential tilting: w_i ∝ exp(−Σ_k θ_k (a_ik − t_k)), the weights of least Kullback–Leibler divergence from equal ones that
 * meet Σ_i w_i (a_ik − t_k) = 0 for all k (Hainmueller 2012; Haberman 1984). θ minimises the convex dual
 * log Σ_i n_i exp(−Σ_k θ_k (a_ik − t_k)) from θ = 0 by Newton steps, each halved until the dual falls; n_i are `counts`. It
 * ends when no mean is off by more than 1e-14, or no step gains any more; means off by more than 1e-9 are not met. A row
 * where a column is NaN says nothing about it: its a_ik − t_k is 0. A column that is a sum of others keeps θ = 0.
 * A target that is not inside its column's own range is unreachable; so are targets that no weights meet together: not
 * inside the convex hull of the rows, when all rows come to lie on one side, or steps stay long while means are nearly met.
 * Named are those without which the rest is met, or all.
 * O(steps × rows × columns²).
 *
 * @example tiltRows({ columns: [Float64Array.of(1, 1, -1, 0)] }, [0]) // weights 0.5, 0.5, 1, 0.707…
 */
export function tiltRows(rows: TiltRows, targets: readonly number[]): Tilt {
  const size = rows.columns[0]?.length ?? 0
  const counts = rows.counts ?? new Float64Array(size).fill(1)
  const single = beyond(rows, targets)
  if (single.length > 0) return { ok: false, unreachable: single }
  const centred = rows.columns.map((column, k) => column.map((value) => (Number.isNaN(value) ? 0 : value - targets[k])))
  const found = solve(centred, counts)
  if (found === null) {
    const all = targets.map((_, k) => k)
    const named = all.filter((k) =>
      solve(
        centred.filter((_, at) => at !== k),
        counts,
      ),
    )
    return { ok: false, unreachable: named.length > 0 ? named : all }
  }
  const { theta, state } = found
  return { ok: true, theta, weights: state.exponents.map((each) => Math.exp(each - state.most)) }
}

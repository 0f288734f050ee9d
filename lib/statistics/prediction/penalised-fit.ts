import { gram } from '@/lib/statistics/matrix'
import { cholesky, solveCholesky } from './cholesky'

/** What a fit learns from: a column of numbers for each predictor, and whether the first response was chosen (1) or not (0). */
export type ChoiceRows = { readonly columns: readonly Float64Array[]; readonly first: Uint8Array }

export type PenalisedFit = {
  readonly weights: Float64Array
  /** The chance of the first response in each row. */
  readonly chances: Float64Array
  /** Sum of the rows' log losses, in nats. */
  readonly loss: number
  /** Second derivatives of loss and penalty at the weights, by rows. */
  readonly curvature: Float64Array
}

const MOST_STEPS = 100
const CONVERGED = 1e-13
/** A step below which the curvature of the step before is good enough. */
const SMALL = 1e-3
const LONGEST_STEP = 3

/** Chances and loss of each row at these weights, into `chances`; the loss is returned. */
function evaluate({ columns, first }: ChoiceRows, weights: Float64Array, chances: Float64Array): number {
  const n = first.length
  chances.fill(0)
  for (let k = 0; k < columns.length; k++) {
    const [column, weight] = [columns[k], weights[k]]
    if (weight !== 0) for (let row = 0; row < n; row++) chances[row] += weight * column[row]
  }
  let loss = 0
  for (let row = 0; row < n; row++) {
    const margin = chances[row]
    const small = Math.exp(-Math.abs(margin))
    const own = first[row] === 1 ? margin : -margin
    loss += Math.log1p(small) + (own < 0 ? -own : 0)
    chances[row] = margin >= 0 ? 1 / (1 + small) : small / (1 + small)
  }
  return loss
}

const penaltyOf = (weights: Float64Array, penalty: Float64Array): number =>
  weights.reduce((sum, weight, k) => sum + 0.5 * penalty[k] * weight * weight, 0)

function gradientOf(
  { columns, first }: ChoiceRows,
  chances: Float64Array,
  weights: Float64Array,
  penalty: Float64Array,
) {
  const rest = chances.map((chance, row) => chance - first[row])
  return Float64Array.from(columns, (column, k) => {
    let sum = penalty[k] * weights[k]
    for (let row = 0; row < rest.length; row++) sum += column[row] * rest[row]
    return sum
  })
}

/** Second derivatives of loss and penalty. O(rows × columns²). */
export function curvatureOf(columns: readonly Float64Array[], chances: Float64Array, penalty: Float64Array) {
  const curvature = gram(
    columns,
    chances.map((chance) => chance * (1 - chance)),
  )
  for (let k = 0; k < columns.length; k++) curvature[k * columns.length + k] += penalty[k]
  return curvature
}

/**
 * Weights that foresee choices best while staying small: P(first) = σ(Σ β_k x_k), without an intercept, so that exchanging the
 * two responses of a pair changes nothing.
 *
 * Minimises Σ log loss + ½ Σ λ_k β_k² (sums, not means) by Newton steps, halved where they do not help; every λ_k > 0, so
 * there is one minimum and nothing separates. `from`: where the search begins. O(steps × rows × columns²). Hoerl and Kennard
 * 1970; le Cessie and van Houwelingen 1992.
 *
 * @example fitPenalised({ columns: [Float64Array.of(1, -1, 1)], first: Uint8Array.of(1, 0, 1) }, Float64Array.of(1)).weights[0] // 0.8834
 */
export function fitPenalised(rows: ChoiceRows, penalty: Float64Array, from?: Float64Array): PenalisedFit {
  const k = rows.columns.length
  let weights = from ? Float64Array.from(from) : new Float64Array(k)
  let chances = new Float64Array(rows.first.length)
  let spare = new Float64Array(rows.first.length)
  let loss = evaluate(rows, weights, chances)
  let root: Float64Array | null = null
  for (let step = 0; step < MOST_STEPS; step++) {
    root ??= cholesky(curvatureOf(rows.columns, chances, penalty), k)
    const move = solveCholesky(root, gradientOf(rows, chances, weights, penalty), k)
    const longest = move.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    const before = loss + penaltyOf(weights, penalty)
    let share = Math.min(1, LONGEST_STEP / Math.max(longest, Number.MIN_VALUE))
    for (let halving = 0; ; halving++) {
      const next: Float64Array<ArrayBuffer> = weights.map((weight, at) => weight - share * move[at])
      const reached = evaluate(rows, next, spare)
      if (reached + penaltyOf(next, penalty) <= before + 1e-9 * Math.abs(before) || halving === 30) {
        ;[weights, loss] = [next, reached]
        ;[chances, spare] = [spare, chances]
        break
      }
      share /= 2
    }
    if (longest < CONVERGED) break
    if (longest * share > SMALL) root = null
  }
  return { weights, chances, loss, curvature: curvatureOf(rows.columns, chances, penalty) }
}

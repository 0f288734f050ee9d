import { dotFour, gram } from '@/lib/statistics/matrix'
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

/** Weights near the minimum, and what the second derivatives there are about. */
export type Near = { readonly weights: Float64Array; readonly curvature?: Float64Array }

const MOST_STEPS = 100
const CONVERGED = 1e-10
/** A step that is no smaller a part of the one before asks for the curvature where it is. */
const SHRINKS = 0.1
const LONGEST_STEP = 3

/** Rows whose losses are one logarithm: each factor is 2 at most. */
const AT_ONCE = 512

/** Adds four columns times their weights to each row; a processor does four as fast as one. */
function addFour(columns: readonly Float64Array[], weights: Float64Array, from: number, into: Float64Array): void {
  const [one, two, three, four] = [0, 1, 2, 3].map((at) => columns[Math.min(from + at, columns.length - 1)])
  const [w1, w2, w3, w4] = [0, 1, 2, 3].map((at) => (from + at < columns.length ? weights[from + at] : 0))
  for (let row = 0; row < into.length; row++)
    into[row] += w1 * one[row] + w2 * two[row] + w3 * three[row] + w4 * four[row]
}

/** Chances of each row at these weights, into `chances`; the sum of their log losses is returned. */
function evaluate({ columns, first }: ChoiceRows, weights: Float64Array, chances: Float64Array): number {
  const n = first.length
  chances.fill(0)
  for (let k = 0; k < columns.length; k += 4) addFour(columns, weights, k, chances)
  let loss = 0
  for (let start = 0; start < n; start += AT_ONCE) {
    const end = Math.min(n, start + AT_ONCE)
    let product = 1
    for (let row = start; row < end; row++) {
      const margin = chances[row]
      const small = Math.exp(-Math.abs(margin))
      product *= 1 + small
      const own = first[row] === 1 ? margin : -margin
      if (own < 0) loss -= own
      chances[row] = (margin >= 0 ? 1 : small) / (1 + small)
    }
    loss += Math.log(product)
  }
  return loss
}

const penaltyOf = (weights: Float64Array, penalty: Float64Array): number =>
  weights.reduce((sum, weight, k) => sum + 0.5 * penalty[k] * weight * weight, 0)

/** First derivatives of loss and penalty. O(rows × columns). */
function gradientOf(
  { columns, first }: ChoiceRows,
  chances: Float64Array,
  weights: Float64Array,
  penalty: Float64Array,
) {
  const rest = chances.map((chance, row) => chance - first[row])
  const gradient = weights.map((weight, k) => penalty[k] * weight)
  for (let k = 0; k < columns.length; k += 4) {
    const sums = dotFour(rest, columns, k, columns.length - 1)
    for (let at = k; at < Math.min(k + 4, columns.length); at++) gradient[at] += sums[at - k]
  }
  return gradient
}

/** Second derivatives of loss and penalty. O(rows × columns²). */
function curvatureOf(columns: readonly Float64Array[], chances: Float64Array, penalty: Float64Array) {
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
 * there is one minimum and nothing separates. `near`: where the search begins. O(steps × rows × columns²). Hoerl and Kennard
 * 1970; le Cessie and van Houwelingen 1992.
 *
 * @example fitPenalised({ columns: [Float64Array.of(1, -1, 1)], first: Uint8Array.of(1, 0, 1) }, Float64Array.of(1)).weights[0] // 0.8834
 */
export function fitPenalised(rows: ChoiceRows, penalty: Float64Array, near?: Near): PenalisedFit {
  const k = rows.columns.length
  let weights = near ? Float64Array.from(near.weights) : new Float64Array(k)
  let chances = new Float64Array(rows.first.length)
  let spare = new Float64Array(rows.first.length)
  let loss = evaluate(rows, weights, chances)
  let root = near?.curvature ? cholesky(near.curvature, k) : null
  let before = Number.POSITIVE_INFINITY
  for (let step = 0; step < MOST_STEPS; step++) {
    root ??= cholesky(curvatureOf(rows.columns, chances, penalty), k)
    const move = solveCholesky(root, gradientOf(rows, chances, weights, penalty), k)
    const longest = move.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    const height = loss + penaltyOf(weights, penalty)
    let share = Math.min(1, LONGEST_STEP / Math.max(longest, Number.MIN_VALUE))
    for (let halving = 0; ; halving++) {
      const next: Float64Array<ArrayBuffer> = weights.map((weight, at) => weight - share * move[at])
      const reached = evaluate(rows, next, spare)
      if (reached + penaltyOf(next, penalty) <= height + 1e-9 * Math.abs(height) || halving === 30) {
        ;[weights, loss] = [next, reached]
        ;[chances, spare] = [spare, chances]
        break
      }
      share /= 2
    }
    if (longest < CONVERGED) break
    if (longest * share > SHRINKS * before) root = null
    before = longest * share
  }
  return { weights, chances, loss, curvature: curvatureOf(rows.columns, chances, penalty) }
}

import { cholesky, solveCholesky } from './cholesky'
import type { ChoiceRows, PenalisedFit } from './penalised-fit'

/** Standard errors of weights, and the degrees of freedom of each. */
export type OneStepErrors = { readonly errors: Float64Array; readonly df: Float64Array }

/** Fourth moment of a normal number in units of its variance squared. */
const NORMAL_FOURTH = 3

/** Rows of each prompt, one prompt after the other. */
function rowsByPrompt(prompt: Int32Array): readonly Int32Array[] {
  const order = Int32Array.from(prompt.keys()).sort((one, other) => prompt[one] - prompt[other] || one - other)
  const groups: Int32Array[] = []
  for (let at = 0, start = 0; at < order.length; at++)
    if (at + 1 === order.length || prompt[order[at + 1]] !== prompt[order[at]]) {
      groups.push(order.subarray(start, at + 1))
      start = at + 1
    }
  return groups
}

/**
 * How far the weights of a penalised fit would be from these in other prompts (CR3: one prompt left out, one Newton step).
 *
 * V = (G−1)/G · Σ δδ′, δ = (H − X_g′W_gX_g)⁻¹ X_g′(y − p): what one step moves when prompt g is left out. Degrees of freedom
 * min(3K, N²/Σn²) − 1, at least 1: K = (Σδ²)²/Σδ⁴ is a third of the prompts that carry a weight's variance where what they
 * move is normal, n are the prompts' rows. G prompts, O(G × columns³); a prompt of one row O(columns²). Bell and McCaffrey
 * 2002; MacKinnon, Nielsen and Webb 2023.
 */
export function oneStepErrors({ columns, first }: ChoiceRows, fit: PenalisedFit, prompt: Int32Array): OneStepErrors {
  const k = columns.length
  const groups = rowsByPrompt(prompt)
  const [squares, fourths] = [new Float64Array(k), new Float64Array(k)]
  const whole = cholesky(fit.curvature, k)
  const x = new Float64Array(k)
  for (const rows of groups) {
    const sum = new Float64Array(k)
    const own = rows.length > 1 ? Float64Array.from(fit.curvature) : null
    for (const row of rows) {
      const [chance, rest] = [fit.chances[row], first[row] - fit.chances[row]]
      const weight = chance * (1 - chance)
      for (let i = 0; i < k; i++) {
        x[i] = columns[i][row]
        sum[i] += x[i] * rest
      }
      if (own) for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) own[i * k + j] -= weight * x[i] * x[j]
    }
    const move = own ? solveCholesky(cholesky(own, k), sum, k) : moveWithout(whole, x, fit.chances[rows[0]], sum, k)
    for (let i = 0; i < k; i++) {
      squares[i] += move[i] * move[i]
      fourths[i] += move[i] ** 4
    }
  }
  const share = (groups.length - 1) / groups.length
  const effective = first.length ** 2 / groups.reduce((sum, rows) => sum + rows.length ** 2, 0)
  const carrying = (at: number) => (fourths[at] > 0 ? (NORMAL_FOURTH * squares[at] * squares[at]) / fourths[at] : 1)
  return {
    errors: squares.map((square) => Math.sqrt(share * square)),
    df: squares.map((_, at) => Math.max(1, Math.min(carrying(at), effective) - 1)),
  }
}

/** The same of a single row, by the formula of Sherman and Morrison (1950). */
function moveWithout(root: Float64Array, x: Float64Array, chance: number, sum: Float64Array, k: number) {
  const move = solveCholesky(root, sum, k)
  // `sum` is a multiple of x, so what is solved for it is one too.
  const solved = solveCholesky(root, x, k)
  let leverage = 0
  for (let i = 0; i < k; i++) leverage += x[i] * solved[i]
  return move.map((each) => each / (1 - chance * (1 - chance) * leverage))
}

import { conclude, effectivePrompts, type Inference, intraPromptCorrelation } from './jackknife'
import type { PromptSums } from './prompt-sums'

/** How far a statistic moves when each prompt is left out in turn: the sums of its moves' squares and fourth powers. */
export type Moves = { squares: number; fourths: number }

export const addMove = (moves: Moves, move: number, times = 1): void => {
  const square = Number.isFinite(move) ? move * move : 0
  moves.squares += times * square
  moves.fourths += times * square * square
}

/**
 * What may be concluded of a statistic that is no mean, from how far it moves without each prompt.
 *
 * Jackknife of the statistic itself on the arcsine scale, df = max(1, min(G*(n), K) − 1): G* the effective prompts by pairs,
 * K = (Σδ²)²/Σδ⁴ the number of prompts that carry the variance. Without K intervals of κ, α and τ_b near ±1 are too short
 * (simulated, .83 to .91 instead of .95). `sums` are of its pairs, told apart where they are up or down. METHOD §3.
 */
export function inferLeftOut(
  value: number,
  { squares, fourths }: Moves,
  sums: PromptSums,
  size: 1 | 2,
  confidence: number,
): Inference {
  const { prompts, pairs, up, down } = sums
  let [all, told, taking, G] = [0, 0, 0, 0]
  for (let row = 0; row < prompts.length; row++) {
    all += prompts[row] * pairs[row]
    told += prompts[row] * (up[row] + down[row])
    if (up[row] + down[row] > 0) taking += prompts[row]
    if (pairs[row] > 0) G += prompts[row]
  }
  const error = G === 0 ? 0 : Math.sqrt(((G - 1) / G) * squares)
  const effective = effectivePrompts(sums, pairs, intraPromptCorrelation(sums, pairs))
  const carrying = fourths > 0 ? (squares * squares) / fourths : 1
  const df = Math.max(1, Math.min(effective, carrying) - 1)
  return conclude({ value, pairs: all, told, prompts: G, taking, error, df, effective }, sums, size, confidence)
}

/** The moves of a statistic of sums over prompts. `columns` hold the sums of each prompt. O(prompts × columns). */
export function leaveOut(
  columns: readonly Float64Array[],
  statistic: (sums: ArrayLike<number>) => number | null,
): Moves {
  const totals = columns.map((column) => column.reduce((sum, each) => sum + each, 0))
  const value = statistic(totals) ?? Number.NaN
  const rest = Float64Array.from(totals)
  const moves: Moves = { squares: 0, fourths: 0 }
  for (let prompt = 0; prompt < columns[0].length; prompt++) {
    for (let at = 0; at < rest.length; at++) rest[at] = totals[at] - columns[at][prompt]
    addMove(moves, (statistic(rest) ?? Number.NaN) - value)
  }
  return moves
}

import type { DenseCodes } from './cells'
import type { Clusters } from './clusters'
import { conclude, effectivePrompts, type Inference, intraPromptCorrelation, sumsByPrompt } from './jackknife'
import { type PromptSums, ROLE, type Roles } from './prompt-sums'
import { signFlipTest } from './sign-flips'

/** The two numbers of pairs that a sum is divided by the root of: 1 for cells that count in it. */
export type RatioParts = { readonly first: Uint8Array; readonly second: Uint8Array }
type Ratio = RatioParts & { readonly roles: Roles }

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

const STEEP = 0.5
const FEWEST_AGAINST = 3

/** Prompts with a pair that points the other way. */
const promptsAgainst = ({ prompts, up, down }: PromptSums, value: number): number =>
  prompts.reduce((sum, times, row) => sum + times * Number((value > 0 ? down : up)[row] > 0), 0)

/**
 * Σy / √(A·B) with its interval: Kendall's τ_b of signs, and gaps of it. y is ±size where the role is up or down.
 *
 * `sums` are those of its roles. Jackknife of the statistic itself over prompts. A
 * score beyond ±½ that fewer than three prompts speak against has no interval: it would be too short. `null` where A or B is 0.
 * O(pairs).
 */
export function inferRatio(
  dense: DenseCodes,
  signs: Uint8Array,
  { roles, first, second }: Ratio,
  sums: PromptSums,
  { starts }: Pick<Clusters, 'starts'>,
  size: 1 | 2,
  confidence: number,
): Inference | null {
  const { codes, cells } = dense
  const step = Int8Array.from(cells, (cell) => (roles[cell] === ROLE.up ? 1 : roles[cell] === ROLE.down ? -1 : 0))
  const [isFirst, isSecond] = [cells.map((cell) => first[cell]), cells.map((cell) => second[cell])]
  const prompts = starts.length - 1
  const [sum, a, b] = [new Int32Array(prompts), new Int32Array(prompts), new Int32Array(prompts)]
  let [S, A, B] = [0, 0, 0]
  for (let prompt = 0; prompt < prompts; prompt++) {
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const own = codes[place] | signs[place]
      sum[prompt] += step[own]
      a[prompt] += isFirst[own]
      b[prompt] += isSecond[own]
    }
    S += sum[prompt]
    A += a[prompt]
    B += b[prompt]
  }
  const value = (size * S) / Math.sqrt(A * B)
  if (!Number.isFinite(value)) return null
  const moves: Moves = { squares: 0, fourths: 0 }
  for (let prompt = 0; prompt < prompts; prompt++)
    addMove(moves, (size * (S - sum[prompt])) / Math.sqrt((A - a[prompt]) * (B - b[prompt])) - value)
  const found = inferLeftOut(value, moves, sums, size, confidence)
  const against = promptsAgainst(sums, value)
  if (size === 2 || found.basis !== 'student' || Math.abs(value) <= STEEP || against >= FEWEST_AGAINST) return found
  return { ...found, basis: 'few', low: null, high: null, p: signFlipTest(sumsByPrompt(sums)) }
}

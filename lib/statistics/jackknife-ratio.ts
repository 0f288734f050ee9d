import type { DenseCodes } from './cells'
import type { Clusters } from './clusters'
import { conclude, effectivePrompts, type Inference, intraPromptCorrelation, sumsByPrompt } from './jackknife'
import { BITS, MOST, type PromptSums, ROLE, type Roles } from './prompt-sums'
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

/** A prompt's sums in one number: its two numbers of pairs, and up − down, moved so that it is never below 0. */
const RATIO_KEYS = (2 * MOST + 1) << (2 * BITS)
type RatioRow = readonly [sum: number, a: number, b: number]

/** The sums of every prompt as keys, −1 for one of too many pairs, whose sums are listed; and the sums of all. */
function ratioSums(
  { codes, cells }: DenseCodes,
  signs: Uint8Array,
  { roles, first, second }: Ratio,
  starts: Int32Array,
) {
  const steps = Int32Array.from(cells, (cell) => {
    const step = roles[cell] === ROLE.up ? 1 : roles[cell] === ROLE.down ? -1 : 0
    return first[cell] + (second[cell] << BITS) + step * (1 << (2 * BITS))
  })
  const keys = new Int32Array(starts.length - 1)
  const large: RatioRow[] = []
  const totals = [0, 0, 0]
  for (let prompt = 0, place = 0; prompt < keys.length; prompt++) {
    const last = starts[prompt + 1]
    if (last - place > MOST) {
      const row = [0, 0, 0] as [number, number, number]
      for (; place < last; place++) {
        const step = steps[codes[place] | signs[place]]
        row[0] += step >> (2 * BITS)
        row[1] += step & MOST
        row[2] += (step >> BITS) & MOST
      }
      large.push(row)
      keys[prompt] = -1
      for (const [at, own] of row.entries()) totals[at] += own
      continue
    }
    let key = MOST << (2 * BITS)
    for (; place < last; place++) key += steps[codes[place] | signs[place]]
    keys[prompt] = key
    totals[0] += (key >> (2 * BITS)) - MOST
    totals[1] += key & MOST
    totals[2] += (key >> BITS) & MOST
  }
  return { keys, large, totals }
}

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
  const parts = ratioSums(dense, signs, { roles, first, second }, starts)
  const [S, A, B] = parts.totals
  const value = (size * S) / Math.sqrt(A * B)
  if (!Number.isFinite(value)) return null
  const moves: Moves = { squares: 0, fourths: 0 }
  const { keys, large } = parts
  // Prompts of one key move the statistic alike: few keys, each worked out once, however many prompts have them.
  const known = new Float64Array(RATIO_KEYS).fill(Number.NaN)
  let next = 0
  for (let prompt = 0; prompt < keys.length; prompt++) {
    const key = keys[prompt]
    let square = key < 0 ? Number.NaN : known[key]
    if (Number.isNaN(square)) {
      const [sum, a, b] = key < 0 ? large[next++] : [(key >> (2 * BITS)) - MOST, key & MOST, (key >> BITS) & MOST]
      const move = (size * (S - sum)) / Math.sqrt((A - a) * (B - b)) - value
      square = Number.isFinite(move) ? move * move : 0
      if (key >= 0) known[key] = square
    }
    moves.squares += square
    moves.fourths += square * square
  }
  const found = inferLeftOut(value, moves, sums, size, confidence)
  const against = promptsAgainst(sums, value)
  if (size === 2 || found.basis !== 'student' || Math.abs(value) <= STEEP || against >= FEWEST_AGAINST) return found
  return { ...found, basis: 'few', low: null, high: null, p: signFlipTest(sumsByPrompt(sums)) }
}

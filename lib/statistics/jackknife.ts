import type { PromptSums } from './prompt-sums'
import { signFlipTestOfCounts } from './sign-flips'
import { studentQuantile, studentTail } from './student-t'

/**
 * What a conclusion rests on.
 *
 * `student`: variance and Student's t. `edge`: every pair that tells apart points one way, the interval has one end.
 * `exact`: no variance between prompts, or a difference as large as can be: sign flips alone, no interval.
 * `few`: too few pairs or prompts for more than sign flips, and nothing is concluded. `nothing`: no pair is told apart.
 */
export const BASES = ['student', 'edge', 'exact', 'few', 'nothing'] as const
export type Basis = (typeof BASES)[number]

/** Pairs told apart, and prompts with one of them, below which nothing is concluded. */
export const FEWEST_TOLD = 10
export const FEWEST_TAKING = 5

/** Variance below which the prompts do not differ at all. */
const NO_VARIANCE = 1e-14
const ONE = 1 - 1e-12

/** What is known of a mean over pairs, the unit being the prompt. */
export type Inference = {
  /** The mean, in [−size, size]. */
  readonly value: number
  /** Pairs, and those of them that are not 0 ("told apart"). */
  readonly pairs: number
  readonly told: number
  /** Prompts with a pair that counts, and with one told apart. */
  readonly prompts: number
  readonly taking: number
  /** The standard error, by the jackknife. */
  readonly error: number
  /** Degrees of freedom, and effective prompts by pairs. */
  readonly df: number
  readonly effective: number
  readonly basis: Basis
  /** Two-sided, against 0; `null` where no pair is told apart. */
  readonly p: number | null
  readonly low: number | null
  readonly high: number | null
}

/** The intra-prompt correlation of pairs, clipped to [0, 1], from one-way analysis of variance; `size`: those that count. */
export function intraPromptCorrelation({ prompts, up, down }: PromptSums, size: ArrayLike<number>): number {
  let [groups, all, sum, told, between, squares] = [0, 0, 0, 0, 0, 0]
  for (let row = 0; row < prompts.length; row++) {
    const n = size[row]
    if (n === 0) continue
    const s = up[row] - down[row]
    groups += prompts[row]
    all += prompts[row] * n
    sum += prompts[row] * s
    told += prompts[row] * (up[row] + down[row])
    between += (prompts[row] * s * s) / n
    squares += prompts[row] * n * n
  }
  if (groups < 2 || all === groups) return 0
  const meanBetween = (between - (sum * sum) / all) / (groups - 1)
  const meanWithin = (told - between) / (all - groups)
  const typical = (all - squares / all) / (groups - 1)
  const total = meanBetween + (typical - 1) * meanWithin
  return total > 0 ? Math.min(1, Math.max(0, (meanBetween - meanWithin) / total)) : 0
}

/** How many prompts of equal weight these are worth (Kish 1965), pairs of one prompt being alike by `correlation`. */
export function effectivePrompts({ prompts }: PromptSums, size: ArrayLike<number>, correlation: number): number {
  let [sum, squares] = [0, 0]
  for (let row = 0; row < prompts.length; row++) {
    const weight = size[row] * (1 + (size[row] - 1) * correlation)
    if (size[row] === 0) continue
    sum += prompts[row] * weight
    squares += prompts[row] * weight * weight
  }
  return squares === 0 ? 0 : (sum * sum) / squares
}

/** How surprising the sums of the prompts are by sign flips; only asked for where few of them differ from 0 or all point one way. */
export const flipPrompts = ({ prompts, up, down }: PromptSums): number =>
  signFlipTestOfCounts(
    up.map((each, row) => each - down[row]),
    prompts,
  )

/** An interval on the arcsine scale, on which its width does not depend on the value: ends in [−size, size]. */
export function arcsineBounds(value: number, error: number, df: number, size: number, confidence: number) {
  const x = value / size
  const reach = (studentQuantile(1 - confidence, df) * error) / (size * Math.sqrt(1 - x * x))
  const middle = Math.asin(x)
  return {
    low: size * Math.sin(Math.max(-Math.PI / 2, middle - reach)),
    high: size * Math.sin(Math.min(Math.PI / 2, middle + reach)),
  }
}

/** What an estimate is known to rest on before anything is concluded from it. */
type Measured = Omit<Inference, 'basis' | 'p' | 'low' | 'high'>

/**
 * What may be concluded from an estimate: by Student's t on the arcsine scale, or, at the edges, by sign flips of the prompts.
 */
export function conclude(found: Measured, sums: PromptSums, size: 1 | 2, confidence: number): Inference {
  const { value, error, df, told, taking } = found
  const x = value / size
  const none = { low: null, high: null }
  if (told === 0) return { ...found, ...none, basis: 'nothing', p: null }
  if (told < FEWEST_TOLD || taking < FEWEST_TAKING) return { ...found, ...none, basis: 'few', p: flipPrompts(sums) }
  const isEdge = Math.abs(x) > ONE
  if (isEdge && size === 1) {
    const least = 2 * ((1 - confidence) / 2) ** (1 / taking) - 1
    const bounds = x > 0 ? { low: least, high: 1 } : { low: -1, high: -least }
    return { ...found, ...bounds, basis: 'edge', p: flipPrompts(sums) }
  }
  if (isEdge || error * error < NO_VARIANCE) return { ...found, ...none, basis: 'exact', p: flipPrompts(sums) }
  const t = (Math.asin(x) * size * Math.sqrt(1 - x * x)) / error
  return { ...found, ...arcsineBounds(value, error, df, size, confidence), basis: 'student', p: studentTail(t, df) }
}

/**
 * A mean over pairs with its interval and p, allowing for pairs of one prompt being alike. `null` without pairs.
 *
 * Cluster jackknife centred at the mean, V = (G−1)/G · Σ((s − nθ)/(N − n))²; Student's t on the arcsine scale with
 * df = max(1, min(G*(n) − 1, G*(a)·(1 + G*(a)/m) − 1)), G* the effective prompts. The interval leaves out 0 exactly when
 * p < 1 − confidence. Where fewer than 10 pairs are told apart, or in fewer than 5 prompts, where prompts do not differ,
 * or at ±size: exact sign flips of whole prompts, no interval; at ±1 Clopper and Pearson's with the prompts as n.
 * Pairs hold +size, 0 or −size. METHOD §3; Cameron and Miller 2015, Carter, Schnepel and Steigerwald 2017. O(rows).
 *
 * @example inferMean(sumPairs([0, 1, 2, 3], [1, 1, 1, -1]), 1, 0.95)?.p // 0.625
 */
export function inferMean(sums: PromptSums, size: 1 | 2, confidence: number): Inference | null {
  const { prompts, pairs, up, down } = sums
  const told = pairs.map((_, row) => up[row] + down[row])
  let [N, S, m, G, taking] = [0, 0, 0, 0, 0]
  for (let row = 0; row < prompts.length; row++) {
    N += prompts[row] * pairs[row]
    S += prompts[row] * (up[row] - down[row])
    m += prompts[row] * told[row]
    if (pairs[row] > 0) G += prompts[row]
    if (told[row] > 0) taking += prompts[row]
  }
  if (N === 0) return null
  const x = S / N
  let squares = 0
  if (G > 1)
    for (let row = 0; row < prompts.length; row++)
      squares += prompts[row] * ((up[row] - down[row] - pairs[row] * x) / (N - pairs[row])) ** 2
  const error = size * Math.sqrt(((G - 1) / G) * squares)
  const byPairs = effectivePrompts(sums, pairs, intraPromptCorrelation(sums, pairs))
  const byTold = effectivePrompts(sums, told, intraPromptCorrelation(sums, told))
  const df = m === 0 ? 1 : Math.max(1, Math.min(byPairs - 1, byTold * (1 + byTold / m) - 1))
  return conclude(
    { value: size * x, pairs: N, told: m, prompts: G, taking, error, df, effective: byPairs },
    sums,
    size,
    confidence,
  )
}

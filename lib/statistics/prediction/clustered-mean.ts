import { studentQuantile, studentTail } from '@/lib/statistics/student-t'

/** A mean over pairs, the unit being the prompt; the values are any numbers. */
export type ClusteredMean = {
  readonly value: number
  readonly pairs: number
  readonly prompts: number
  /** Pairs that are not 0, and prompts with one. */
  readonly told: number
  readonly taking: number
  readonly error: number
  readonly df: number
  /** Effective prompts by pairs (Kish 1965). */
  readonly effective: number
  /** Sum of each prompt, for sign flips. */
  readonly sums: Float64Array
}

type PromptSums = { n: Float64Array; s: Float64Array; a: Float64Array; q: Float64Array }

type Numbered = { readonly of: Int32Array; readonly count: number }
const numbered = new WeakMap<Int32Array, Numbered>()

/** Prompts (any numbers from 0 on) numbered in the order of their first pair; found once for a column, which nobody changes. */
function numberPrompts(prompt: Int32Array): Numbered {
  const known = numbered.get(prompt)
  if (known) return known
  const place = new Int32Array(prompt.reduce((most, each) => Math.max(most, each), 0) + 1).fill(-1)
  let count = 0
  const of = prompt.map((each) => {
    if (place[each] < 0) place[each] = count++
    return place[each]
  })
  const found = { of, count }
  numbered.set(prompt, found)
  return found
}

function sumByPrompt(values: Float64Array, prompt: Int32Array): PromptSums {
  const { of, count } = numberPrompts(prompt)
  const [n, s, a, q] = [0, 1, 2, 3].map(() => new Float64Array(count))
  for (let pair = 0; pair < values.length; pair++) {
    const at = of[pair]
    const value = values[pair]
    n[at]++
    s[at] += value
    q[at] += value * value
    if (Math.abs(value) > 1e-12) a[at]++
  }
  return { n, s, a, q }
}

/** Effective prompts by these sizes, pairs of a prompt being alike as one-way analysis of variance finds. */
function effectiveBy({ s, q }: PromptSums, size: Float64Array): number {
  let [groups, all, sum, squared, between, sizes] = [0, 0, 0, 0, 0, 0]
  for (let at = 0; at < size.length; at++) {
    if (size[at] === 0) continue
    groups++
    all += size[at]
    sum += s[at]
    squared += q[at]
    between += (s[at] * s[at]) / size[at]
    sizes += size[at] * size[at]
  }
  let correlation = 0
  if (groups > 1 && all > groups) {
    const meanBetween = (between - (sum * sum) / all) / (groups - 1)
    const meanWithin = (squared - between) / (all - groups)
    const total = meanBetween + ((all - sizes / all) / (groups - 1) - 1) * meanWithin
    correlation = total > 0 ? Math.min(1, Math.max(0, (meanBetween - meanWithin) / total)) : 0
  }
  let [weights, squares] = [0, 0]
  for (let at = 0; at < size.length; at++) {
    const weight = size[at] * (1 + (size[at] - 1) * correlation)
    weights += weight
    squares += weight * weight
  }
  return squares === 0 ? 0 : (weights * weights) / squares
}

/**
 * The mean of a number over pairs with its standard error, allowing for pairs of one prompt being alike.
 *
 * Cluster jackknife centred at the mean, V = (G−1)/G · Σ((s − nθ)/(N − n))²; df = max(1, min(G*(n) − 1,
 * G*(a)·(1 + G*(a)/m) − 1)), as in METHOD §3, here for values that need not be ±1. `null` without pairs or with one prompt.
 * O(pairs).
 *
 * @example clusteredMean(Float64Array.of(1, 0, 1, 1), Int32Array.of(0, 0, 1, 2))?.value // 0.75
 */
export function clusteredMean(values: Float64Array, prompt: Int32Array): ClusteredMean | null {
  const sums = sumByPrompt(values, prompt)
  const { n, s, a } = sums
  const [prompts, pairs] = [n.length, values.length]
  if (prompts < 2) return null
  const value = s.reduce((sum, each) => sum + each, 0) / pairs
  const told = a.reduce((sum, each) => sum + each, 0)
  let squares = 0
  for (let at = 0; at < prompts; at++) squares += ((s[at] - n[at] * value) / (pairs - n[at])) ** 2
  const effective = effectiveBy(sums, n)
  const byTold = told === pairs ? effective : effectiveBy(sums, a)
  return {
    value,
    pairs,
    prompts,
    told,
    taking: a.reduce((sum, each) => sum + Number(each > 0), 0),
    error: Math.sqrt(((prompts - 1) / prompts) * squares),
    df: told === 0 ? 1 : Math.max(1, Math.min(effective - 1, byTold * (1 + byTold / told) - 1)),
    effective,
    sums: s,
  }
}

/** A value with its interval and two-sided p against `against`, by Student's t. */
type Bounds = { readonly low: number; readonly high: number; readonly p: number }

/** On the plain scale: for differences and log losses. */
export function plainBounds(
  mean: Pick<ClusteredMean, 'value' | 'error' | 'df'>,
  confidence = 0.95,
  against = 0,
): Bounds {
  const reach = studentQuantile(1 - confidence, mean.df) * mean.error
  const off = mean.value - against
  const p = mean.error > 0 ? studentTail(off / mean.error, mean.df) : off === 0 ? 1 : 0
  return { low: mean.value - reach, high: mean.value + reach, p }
}

/** Of a share in [0, 1], on the arcsine scale, on which the width does not depend on the share; p against ½. */
export function shareBounds(mean: Pick<ClusteredMean, 'value' | 'error' | 'df'>, confidence = 0.95): Bounds | null {
  const x = 2 * mean.value - 1
  if (!(Math.abs(x) < 1 - 1e-12 && mean.error > 1e-7)) return null
  const error = (2 * mean.error) / Math.sqrt(1 - x * x)
  const reach = studentQuantile(1 - confidence, mean.df) * error
  const middle = Math.asin(x)
  const end = (angle: number) => (1 + Math.sin(Math.min(Math.PI / 2, Math.max(-Math.PI / 2, angle)))) / 2
  return { low: end(middle - reach), high: end(middle + reach), p: studentTail(middle / error, mean.df) }
}

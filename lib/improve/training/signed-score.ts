import type { CountedEstimate } from '@/lib/statistics/estimate'
import { inferMean } from '@/lib/statistics/jackknife'
import { MISSING } from '@/lib/words/rater'

/** A factor score with what a choice of target asks of it. */
export type SignedScore = CountedEstimate & {
  /** Whether it is two standard errors or more from 0. */
  readonly isClear: boolean
  /** Share of these pairs that the factor tells apart; `null` without a pair. */
  readonly coverage: number | null
}

const CONFIDENCE = 0.95
const CLEAR = 2

/**
 * The mean of what pairs say of a factor, +1, −1 or 0, with its interval: τ14 where they are decided pairs (METHOD §2, §3).
 *
 * `signs` and `prompt` hold an entry a pair, MISSING ones say nothing; prompts are below `prompts`. O(pairs + prompts).
 */
export function signedScore(signs: Int8Array, prompt: Int32Array, prompts: number): SignedScore {
  const [pairs, up, down] = [new Float64Array(prompts), new Float64Array(prompts), new Float64Array(prompts)]
  let [n, told] = [0, 0]
  for (let row = 0; row < signs.length; row++) {
    const sign = signs[row] ?? MISSING
    if (sign === MISSING) continue
    const at = prompt[row] ?? 0
    pairs[at] = (pairs[at] ?? 0) + 1
    n++
    if (sign === 0) continue
    told++
    if (sign === 1) up[at] = (up[at] ?? 0) + 1
    else down[at] = (down[at] ?? 0) + 1
  }
  const found = inferMean({ prompts: new Float64Array(prompts).fill(1), pairs, up, down }, 1, CONFIDENCE)
  if (!found) return { value: null, low: null, high: null, n, isClear: false, coverage: null }
  const isSure = found.basis !== 'few' && found.basis !== 'nothing'
  return {
    value: found.value,
    low: found.low,
    high: found.high,
    n,
    isClear: isSure && Math.abs(found.value) >= CLEAR * found.error,
    coverage: told / n,
  }
}

/** The mean of what pairs say, each as often as it is taken; `null` where none says anything. */
export function weightedScore(signs: Int8Array, times: ArrayLike<number>): number | null {
  let [sum, all] = [0, 0]
  for (let row = 0; row < signs.length; row++) {
    const sign = signs[row]
    if (sign === MISSING) continue
    const often = times[row] ?? 0
    sum += often * (sign ?? 0)
    all += often
  }
  return all === 0 ? null : sum / all
}

/** The same of numbers, NaN where a pair says nothing. */
export function weightedMean(values: Float64Array, times: ArrayLike<number>): number | null {
  let [sum, all] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN
    if (Number.isNaN(value)) continue
    const often = times[row] ?? 0
    sum += often * value
    all += often
  }
  return all === 0 ? null : sum / all
}

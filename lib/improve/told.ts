import { type ClusteredMean, clusteredMean, plainBounds, shareBounds } from '@/lib/statistics/prediction/clustered-mean'
import { signFlipTest } from '@/lib/statistics/sign-flips'

/** A number of held-out pairs with its interval, the unit being the prompt; no interval where too few pairs tell. */
export type Told = {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  /** Two-sided, of differences against 0 and of shares against ½; `null` where nothing can be said. */
  readonly p: number | null
  readonly error: number
  readonly pairs: number
  readonly prompts: number
  /** Why there is no interval. */
  readonly basis: 'student' | 'flips' | 'few'
}

/** Pairs that tell, prompts with one, below which no interval is shown (METHOD §3). */
const FEWEST_TOLD = 10
const FEWEST_TAKING = 5
/** Prompts that change below which a difference is tested by sign flips alone. */
const FEWEST_CHANGING = 10
/** Flipped sums must be whole: hits are halves, and means of three draws thirds of these. */
const WHOLE = 6

type Scale = 'share' | 'difference' | 'any'

/**
 * The mean over draws of a number per pair. A `share` lies in [0, 1]; a `difference` of hits is tested by exact sign flips
 * where fewer than 10 prompts change; `any` other number has Student's interval. `null` without two prompts.
 *
 * `draws` hold a value a pair each, the same pairs in each. The mean of the draws and of their errors is shown.
 */
export function tell(draws: readonly Float64Array[], prompt: Int32Array, scale: Scale, confidence = 0.95): Told | null {
  const means = draws.flatMap((values) => clusteredMean(values, prompt) ?? [])
  const [first] = means
  if (!first) return null
  const mean = (of: (one: ClusteredMean) => number) => means.reduce((sum, one) => sum + of(one), 0) / means.length
  const found = { value: mean(({ value }) => value), error: mean(({ error }) => error), df: mean(({ df }) => df) }
  const { pairs, prompts } = first
  const told = mean((one) => one.told)
  const taking = Math.max(...means.map((one) => one.taking))
  const plain = { value: found.value, error: found.error, pairs, prompts, low: null, high: null }
  if (scale === 'difference') {
    const sums = first.sums.map((_, at) => Math.round(mean((one) => WHOLE * (one.sums[at] ?? 0))))
    const changing = sums.filter((sum) => sum !== 0).length
    if (changing < FEWEST_CHANGING)
      return { ...plain, p: changing === 0 ? null : signFlipTest([...sums]), basis: changing === 0 ? 'few' : 'flips' }
  }
  // A share tells on every pair; only its prompts can be too few.
  if (
    (scale !== 'share' && told < FEWEST_TOLD) ||
    pairs < FEWEST_TOLD ||
    (scale === 'share' ? prompts : taking) < FEWEST_TAKING
  )
    return { ...plain, p: null, basis: 'few' }
  const bounds = scale === 'share' ? shareBounds(found, confidence) : plainBounds(found, confidence)
  return bounds ? { ...plain, ...bounds, basis: 'student' } : { ...plain, p: null, basis: 'few' }
}

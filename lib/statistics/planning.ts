import { arcsineBounds } from './jackknife'
import { studentQuantile, studentTail } from './student-t'

/** A mean over pairs as a study found it, and what is needed to say how exactly a larger study of its kind would know it. */
export type Pilot = {
  readonly prompts: number
  readonly value: number
  readonly error: number
  readonly df: number
  /** Pairs told apart, prompts with one. */
  readonly told: number
  readonly taking: number
  /** Share of the pairs that are told apart; `null`: the error does not depend on the value. */
  readonly share: number | null
  /** The largest value there is. */
  readonly size: 1 | 2
}

/** Standard normal quantile at .8: four times out of five. */
const POWER = 0.8416212335729143
/** Student's t with so many degrees of freedom is normal. */
const NORMAL = 1e6
/** More prompts than anybody will have. */
const MOST = 1e8

/** Error and degrees of freedom with so many prompts, were the value another one and as many pairs told apart. */
function withPrompts(pilot: Pilot, prompts: number, value: number): { readonly error: number; readonly df: number } {
  const times = prompts / pilot.prompts
  const error = pilot.error * Math.sqrt(spread(pilot, value) / spread(pilot, pilot.value) / times)
  return { error, df: Math.max(1, times * (pilot.df + 1) - 1) }
}

/** The variance of one pair: size² · share − value². To have a value at all takes a share of |value| / size. */
function spread({ share, size }: Pilot, value: number): number {
  return share === null ? 1 : size * size * Math.max(share, Math.abs(value) / size) - value * value
}

/** Standard error of the arcsine of value / size. */
const arcsineError = (error: number, value: number, size: number): number =>
  error / (size * Math.sqrt(1 - (value / size) ** 2))

/** How far above a critical t a study comes on average, in standard deviations: the normal approximation of noncentral t. */
const above = (center: number, t: number, df: number): number =>
  (center - t * (1 - 1 / (4 * df))) / Math.sqrt(1 + (t * t) / (2 * df))

/** The fewest prompts for which something holds that holds for all larger numbers; `null` where it never does. */
function fewest(holds: (prompts: number) => boolean): number | null {
  let high = 1
  while (!holds(high)) {
    high *= 2
    if (high > MOST) return null
  }
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

/** Whether there will be so many of something four times out of five, when they come by chance at this rate. */
const hasEnough = (expected: number, least: number): boolean => expected - POWER * Math.sqrt(expected) >= least

/**
 * How many prompts a study like this one needs so that its interval reaches `wanted` to either side of this value on average.
 *
 * The smallest whole number with an arcsine interval of half that width, the error going down with the root of the prompts
 * and the degrees of freedom up with them. `wanted` > 0; `null` beyond 10⁸.
 *
 * @example promptsForWidth({ prompts: 100, value: 0, error: 0.05, df: 99, told: 90, taking: 90, share: 0.9, size: 1 }, 0.05, 0.95) // 387
 */
export function promptsForWidth(pilot: Pilot, wanted: number, confidence: number): number | null {
  const { value, size } = pilot
  return fewest((prompts) => {
    const { error, df } = withPrompts(pilot, prompts, value)
    const { low, high } = arcsineBounds(value, error, df, size, confidence)
    return (high - low) / 2 <= wanted
  })
}

/**
 * How many prompts a study like this one needs to show a value of this size four times out of five, tested at `level`.
 *
 * By the same test as everywhere: Student's t on the arcsine scale, degrees of freedom growing with the prompts; power by
 * the normal approximation of noncentral t (Johnson and Welch 1940). As many pairs are told apart as in the pilot, and
 * there must be `least` of them and of prompts with one. 0 < `wanted` < size; `null` beyond 10⁸ prompts.
 *
 * @example promptsForValue({ prompts: 100, value: 0, error: 0.05, df: 99, told: 90, taking: 90, share: 0.9, size: 1 }, 0.1, 0.05, least) // 198
 */
export function promptsForValue(
  pilot: Pilot,
  wanted: number,
  level: number,
  least: { readonly told: number; readonly taking: number },
): number | null {
  const { size } = pilot
  if (wanted >= size) return null
  return fewest((prompts) => {
    const { error, df } = withPrompts(pilot, prompts, wanted)
    const center = Math.asin(wanted / size) / arcsineError(error, wanted, size)
    const times = prompts / pilot.prompts
    if (!hasEnough(pilot.told * times, least.told) || !hasEnough(pilot.taking * times, least.taking)) return false
    return above(center, studentQuantile(level, df), df) >= POWER
  })
}

/**
 * How often a study of so many prompts shows that a value of 0 lies within ± `margin`: two one-sided tests at 5 %. In [0, 1].
 *
 * The estimate must keep away from the margin by the reach of a 90 % interval, on either side (Schuirmann 1987).
 *
 * @example chanceOfEquivalence({ prompts: 100, value: 0, error: 0.05, df: 99, told: 90, taking: 90, share: 0.9, size: 2 }, 0.1, 200) // 0.7600…
 */
export function chanceOfEquivalence(pilot: Pilot, margin: number, prompts: number): number {
  const { size } = pilot
  const { error, df } = withPrompts(pilot, prompts, 0)
  const room = above(Math.asin(Math.min(1, margin / size)) / arcsineError(error, 0, size), studentQuantile(0.1, df), df)
  return room <= 0 ? 0 : 1 - studentTail(room, NORMAL)
}

/**
 * How many prompts a study like this one needs to show so four times out of five; `null` beyond 10⁸.
 *
 * @example promptsForEquivalence({ prompts: 100, value: 0, error: 0.05, df: 99, told: 90, taking: 90, share: 0.9, size: 2 }, 0.1, least) // 216
 */
export function promptsForEquivalence(
  pilot: Pilot,
  margin: number,
  least: { readonly told: number; readonly taking: number },
): number | null {
  return fewest((prompts) => {
    const times = prompts / pilot.prompts
    if (!hasEnough(pilot.told * times, least.told) || !hasEnough(pilot.taking * times, least.taking)) return false
    return chanceOfEquivalence(pilot, margin, prompts) >= 0.8
  })
}

/**
 * The smallest value that would have had a p under `level`, had it been as uncertain as this one; `size`: the largest there is.
 *
 * On the arcsine scale, on which the uncertainty does not depend on the value: size · sin(t · se), t Student's two-sided
 * quantile, se = error / (size · √(1 − (value/size)²)). A value with p < `level` is never below it, one with a larger p
 * never above. In (0, size]: `size` where not even the largest would do.
 *
 * @example detectableValue({ value: 0, error: 0.1, df: 1e6 }, 2, 0.05) // 0.1957…
 */
export function detectableValue(
  now: { readonly value: number; readonly error: number; readonly df: number },
  size: 1 | 2,
  level: number,
): number {
  const error = arcsineError(now.error, now.value, size)
  return size * Math.sin(Math.min(Math.PI / 2, studentQuantile(level, now.df) * error))
}

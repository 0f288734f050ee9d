import { studentQuantile } from './student-t'

/** Standard normal quantiles at .975 and .8: a two-sided test at 5 % with a power of 80 %. */
const TWO_SIDED = 1.959963984540054
const POWER = 0.8416212335729143

/**
 * How many prompts a study needs so that its interval reaches `wanted` to either side.
 *
 * Half-widths shrink with the square root of the prompts: ⌈G · (half-width / wanted)²⌉, from a study of `prompts` prompts
 * whose interval reaches `halfWidth`. Whole number ≥ 1; `wanted` > 0.
 *
 * @example promptsForWidth({ prompts: 100, halfWidth: 0.1 }, 0.05) // 400
 */
export function promptsForWidth(now: { readonly prompts: number; readonly halfWidth: number }, wanted: number): number {
  return Math.max(1, Math.ceil(now.prompts * (now.halfWidth / wanted) ** 2))
}

/**
 * How many prompts a study needs to find a gap of this size four times out of five.
 *
 * Normal approximation, two-sided at 5 %, power 80 %: ⌈G · ((z.975 + z.8) · error / gap)²⌉, from a study of `prompts` prompts
 * whose gap has the standard error `error`. Whole number ≥ 1; `gap` ≠ 0.
 *
 * @example promptsForGap({ prompts: 100, error: 0.05 }, 0.1) // 197
 */
export function promptsForGap(now: { readonly prompts: number; readonly error: number }, gap: number): number {
  return Math.max(1, Math.ceil(now.prompts * (((TWO_SIDED + POWER) * now.error) / gap) ** 2))
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
  const error = now.error / (size * Math.sqrt(1 - (now.value / size) ** 2))
  return size * Math.sin(Math.min(Math.PI / 2, studentQuantile(level, now.df) * error))
}

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

import type { ProfileInput, RaterInput } from '@/lib/profile/profile'

export type OutcomeBin = {
  /** Bounds of the difference v(a) − v(b). */
  readonly from: number
  readonly to: number
  readonly chosenA: number
  readonly tie: number
  readonly chosenB: number
}
export type RaterOutcomes = { readonly raterId: string; readonly rater: string; readonly bins: readonly OutcomeBin[] }

const BINS = 12
/** The outermost bins take whatever is more extreme, so that one outlier does not flatten the chart. */
const COVERED = 0.98

/** How raters chose on pairs of like difference, over equal bins symmetric around 0. */
export function outcomesByDifference(
  input: ProfileInput,
  values: Float32Array | Float64Array,
  raters: readonly RaterInput[],
): readonly RaterOutcomes[] {
  const at = (response: number | undefined): number => values[response ?? -1] ?? Number.NaN
  const difference = Float64Array.from(input.a, (response, pair) => at(response) - at(input.b[pair]))
  const sizes = difference
    .filter((each) => !Number.isNaN(each))
    .map(Math.abs)
    .sort()
  const reach = sizes[Math.floor((sizes.length - 1) * COVERED)] || sizes.at(-1) || 1
  const width = (2 * reach) / BINS
  return raters.map(({ id, name, choices }) => {
    const bins = Array.from({ length: BINS }, (_, bin) => ({
      from: -reach + bin * width,
      to: -reach + (bin + 1) * width,
      chosenA: 0,
      tie: 0,
      chosenB: 0,
    }))
    for (const [pair, each] of difference.entries()) {
      const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor((each + reach) / width)))]
      const choice = choices[pair]
      if (!bin || Number.isNaN(each)) continue
      if (choice === 1) bin.chosenA++
      else if (choice === -1) bin.chosenB++
      else if (choice === 0) bin.tie++
    }
    return { raterId: id, rater: name, bins }
  })
}

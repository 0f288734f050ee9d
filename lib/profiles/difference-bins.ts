import { MISSING, type ProfileInput, type RaterInput } from '@/lib/profile/profile'

export type DifferenceBins = {
  /** Ascending ends of the bins, symmetric around 0, which is one of them. */
  readonly edges: readonly number[]
  /** For each rater the pairs in each bin. */
  readonly raters: readonly { readonly id: string; readonly counts: readonly number[] }[]
}

const BINS = 20
/** The outermost bins take whatever is more extreme, so that one outlier does not flatten the chart. */
const COVERED = 0.98

/**
 * By how much the response a rater chose had more (right) or less (left) of a factor than the one it left: how many pairs
 * fall into each bin. Ties, missing labels and equal values are left out.
 */
export function differenceBins(
  { a, b }: Pick<ProfileInput, 'a' | 'b'>,
  values: Float32Array | Float64Array,
  raters: readonly RaterInput[],
): DifferenceBins {
  const at = (response: number | undefined): number => values[response ?? -1] ?? Number.NaN
  const difference = Float64Array.from(a, (response, pair) => at(response) - at(b[pair]))
  const sizes = difference
    .filter((each) => each !== 0 && !Number.isNaN(each))
    .map(Math.abs)
    .sort()
  const reach = sizes[Math.floor((sizes.length - 1) * COVERED)] ?? 1
  const width = (2 * reach) / BINS
  const edges = Array.from({ length: BINS + 1 }, (_, edge) => (edge === BINS / 2 ? 0 : -reach + edge * width))
  return {
    edges,
    raters: raters.map(({ id, choices }) => {
      const counts = new Array<number>(BINS).fill(0)
      for (const [pair, each] of difference.entries()) {
        const choice = choices[pair] ?? MISSING
        if (Number.isNaN(each) || each === 0 || choice === 0 || choice === MISSING) continue
        const bin = Math.min(BINS - 1, Math.max(0, Math.floor((each * choice + reach) / width)))
        counts[bin] = (counts[bin] ?? 0) + 1
      }
      return { id, counts }
    }),
  }
}

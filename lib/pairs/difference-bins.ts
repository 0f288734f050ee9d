import type { FactorInput, ProfileInput, RaterInput } from '@/lib/profile/profile'
import { signCodes } from '@/lib/statistics/sign-codes'
import { sortedAboveZero } from '@/lib/statistics/size-bins'

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
 * fall into each of twenty bins. Ties, missing labels and pairs that the factor does not tell apart are left out, as in
 * C + D. O(pairs × (raters + log pairs)).
 *
 * @example differenceBins(pairs, { values, epsilon: 0 }, raters).edges[10] // 0
 */
export function differenceBins(
  { a, b }: Pick<ProfileInput, 'a' | 'b'>,
  factor: Pick<FactorInput, 'values' | 'epsilon'>,
  raters: readonly RaterInput[],
): DifferenceBins {
  const codes = signCodes(factor, a, b)
  const { values } = factor
  // 0 where there is nothing to count.
  const differences = new Float64Array(codes.length)
  const sizes = new Float64Array(codes.length)
  for (let pair = 0; pair < codes.length; pair++) {
    if (codes[pair] !== 0 && codes[pair] !== 2) continue
    const difference = (values[a[pair] as number] as number) - (values[b[pair] as number] as number)
    differences[pair] = difference
    sizes[pair] = Math.abs(difference)
  }
  const sorted = sortedAboveZero(sizes)
  const reach = sorted[Math.floor((sorted.length - 1) * COVERED)] ?? 1
  const width = (2 * reach) / BINS
  return {
    edges: Array.from({ length: BINS + 1 }, (_, edge) => (edge === BINS / 2 ? 0 : -reach + edge * width)),
    raters: raters.map(({ id, choices }) => ({ id, counts: countsOf(differences, choices, reach, width) })),
  }
}

function countsOf(differences: Float64Array, choices: Int8Array, reach: number, width: number): readonly number[] {
  const counts = new Array<number>(BINS).fill(0)
  for (let pair = 0; pair < differences.length; pair++) {
    const choice = choices[pair] as number
    const more = (differences[pair] as number) * choice
    if (more === 0 || (choice !== 1 && choice !== -1)) continue
    const bin = Math.floor((more + reach) / width)
    // Rounding must not carry a difference across 0.
    const [first, last] = more > 0 ? [BINS / 2, BINS - 1] : [0, BINS / 2 - 1]
    const at = Math.min(last, Math.max(first, bin))
    counts[at] = (counts[at] as number) + 1
  }
  return counts
}

import type { FactorInput, ProfileInput, RaterInput } from '@/lib/profile/profile'
import { countChosen, toldDifferences } from '@/lib/statistics/bins/binned-counts'
import { sortedAboveZero } from '@/lib/statistics/bins/size-bins'
import { signCodes } from '@/lib/statistics/sign-codes'

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
  const differences = toldDifferences(factor.values, signCodes(factor, a, b), a, b)
  const sorted = sortedAboveZero(differences.map(Math.abs))
  const reach = sorted[Math.floor((sorted.length - 1) * COVERED)] ?? 1
  const width = (2 * reach) / BINS
  return {
    edges: Array.from({ length: BINS + 1 }, (_, edge) => (edge === BINS / 2 ? 0 : -reach + edge * width)),
    raters: raters.map(({ id, choices }) => ({
      id,
      counts: countChosen(differences, choices, { count: BINS, reach, width }),
    })),
  }
}

import type { FactorInput, ProfileInput, RaterInput } from '@/lib/profile/profile'
import { decidedByAny, placesOf, sharesByBin, sizesOf, toldDifferences } from '@/lib/statistics/bins/binned-counts'
import { type SizeBin, sizeBins, sortedAboveZero } from '@/lib/statistics/bins/size-bins'
import { arrangeClusters } from '@/lib/statistics/clusters'
import type { CountedEstimate } from '@/lib/statistics/estimate'
import { signCodes } from '@/lib/statistics/sign-codes'

export type DoseResponse = {
  /** Ranges of the size of the difference, ascending; n: pairs in it that at least one of the raters decided. */
  readonly bins: readonly SizeBin[]
  /** For each rater and range the share of its decided pairs in which it chose the response with more of the factor. */
  readonly raters: readonly { readonly id: string; readonly shares: readonly CountedEstimate[] }[]
}

type Pairs = Pick<ProfileInput, 'a' | 'b' | 'prompt' | 'prompts'>

const MOST_BINS = 8
const LEAST_PAIRS = 25

/**
 * How often each rater chooses the response with more of a factor, by how much more it has: a rater that follows the
 * factor rises from ½, one that does not stays there, one that follows it up to a point turns.
 *
 * Pairs are cut by |v(a) − v(b)| into at most eight ranges of about equally many, 25 or more where there are enough, the
 * same for all raters. Left out, as in τ14's C + D: pairs the rater tied or did not label, pairs the factor does not tell
 * apart (differences up to ε), and pairs without a value. So n adds up to C + D over the ranges, and the shares, weighted
 * by n, to C / (C + D). Intervals: `inferMean`, prompts being the units. Sizes are rounded to 6 decimals, since
 * values are kept in single precision. Swapping a and b changes nothing. `null` in a range where a rater decided nothing.
 * O(pairs × (raters + log pairs)).
 *
 * @example doseResponse(pairs, { values, epsilon: 0 }, raters, 0.95).raters[0]?.shares[0]?.value
 */
export function doseResponse(
  pairs: Pairs,
  factor: Pick<FactorInput, 'values' | 'epsilon'>,
  raters: readonly RaterInput[],
  confidence: number,
): DoseResponse {
  const codes = signCodes(factor, pairs.a, pairs.b)
  const asked = decidedByAny(
    raters.map(({ choices }) => choices),
    codes.length,
  )
  const sizes = sizesOf(toldDifferences(factor.values, codes, pairs.a, pairs.b), asked)
  const bins = sizeBins(sortedAboveZero(sizes), MOST_BINS, LEAST_PAIRS)
  const places = placesOf(sizes, bins)
  const clusters = arrangeClusters(pairs.prompt, pairs.prompts, 1, 0)
  return {
    bins,
    raters: raters.map(({ id, choices }) => ({
      id,
      shares: sharesByBin({ clusters, codes, places, choices, bins: bins.length }, confidence),
    })),
  }
}

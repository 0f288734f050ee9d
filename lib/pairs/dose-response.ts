import type { FactorInput, ProfileInput, RaterInput } from '@/lib/profile/profile'
import type { CountedEstimate } from '@/lib/statistics/estimate'
import { proportionInterval } from '@/lib/statistics/proportion-interval'
import { signCodes } from '@/lib/statistics/sign-codes'
import { binOf, type SizeBin, sizeBins, sortedAboveZero } from '@/lib/statistics/size-bins'

export type DoseResponse = {
  /** Ranges of the size of the difference, ascending; n: pairs in it that at least one of the raters decided. */
  readonly bins: readonly SizeBin[]
  /** For each rater and range the share of its decided pairs in which it chose the response with more of the factor. */
  readonly raters: readonly { readonly id: string; readonly shares: readonly CountedEstimate[] }[]
}

type Pairs = Pick<ProfileInput, 'a' | 'b' | 'prompt' | 'prompts'>

const MOST_BINS = 8
const LEAST_PAIRS = 25
const NOWHERE = -1

/**
 * How often each rater chooses the response with more of a factor, by how much more it has: a rater that follows the
 * factor rises from ½, one that does not stays there, one that follows it up to a point turns.
 *
 * Pairs are cut by |v(a) − v(b)| into at most eight ranges of about equally many, 25 or more where there are enough, the
 * same for all raters. Left out, as in τ14's C + D: pairs the rater tied or did not label, pairs the factor does not tell
 * apart (differences up to ε), and pairs without a value. So n adds up to C + D over the ranges, and the shares, weighted
 * by n, to C / (C + D). Intervals: `proportionInterval`, prompts being the units. Sizes are rounded to 6 decimals, since
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
  const sizes = sizesOf(pairs, factor, codes, raters)
  const bins = sizeBins(sortedAboveZero(sizes), MOST_BINS, LEAST_PAIRS)
  const places = new Int8Array(sizes.length)
  for (let pair = 0; pair < places.length; pair++)
    places[pair] = sizes[pair] === 0 ? NOWHERE : binOf(bins, sizes[pair] as number)
  return {
    bins,
    raters: raters.map(({ id, choices }) => ({
      id,
      shares: sharesOf({ pairs, codes, places, choices, bins: bins.length }, confidence),
    })),
  }
}

/** The size of each pair's difference; 0 where the factor does not tell it apart or nobody decided it. */
function sizesOf(
  { a, b }: Pairs,
  { values }: Pick<FactorInput, 'values'>,
  codes: Uint8Array,
  raters: readonly RaterInput[],
): Float64Array {
  const isAsked = new Uint8Array(a.length)
  for (const { choices } of raters)
    for (let pair = 0; pair < isAsked.length; pair++) if (isDecided(choices[pair] as number)) isAsked[pair] = 1
  const sizes = new Float64Array(a.length)
  for (let pair = 0; pair < sizes.length; pair++) {
    if (isAsked[pair] === 0 || !isTold(codes[pair] as number)) continue
    const size = Math.abs((values[a[pair] as number] as number) - (values[b[pair] as number] as number))
    sizes[pair] = Math.round(size * 1e6) / 1e6 || size
  }
  return sizes
}

const isTold = (code: number): boolean => code === 0 || code === 2
const isDecided = (choice: number): boolean => choice === 1 || choice === -1

type Placed = {
  readonly pairs: Pairs
  /** Which response of a pair has more of the factor, and in which range its difference lies. */
  readonly codes: Uint8Array
  readonly places: Int8Array
  readonly choices: Int8Array
  readonly bins: number
}

function sharesOf({ pairs, codes, places, choices, bins }: Placed, confidence: number): readonly CountedEstimate[] {
  const { prompt, prompts } = pairs
  const hits = new Int32Array(prompts * bins)
  const all = new Int32Array(prompts * bins)
  for (let pair = 0; pair < places.length; pair++) {
    const bin = places[pair] as number
    const choice = choices[pair] as number
    if (bin === NOWHERE || !isDecided(choice)) continue
    const at = (prompt[pair] as number) * bins + bin
    all[at] = (all[at] as number) + 1
    if (codes[pair] === choice + 1) hits[at] = (hits[at] as number) + 1
  }
  return Array.from({ length: bins }, (_, bin) => shareOf({ hits, all, bins }, bin, confidence))
}

/** Of each prompt, range by range. */
type Counted = { readonly hits: Int32Array; readonly all: Int32Array; readonly bins: number }

/** One range: Σ (hits − share · pairs)² over prompts, from sums of products that are whole numbers and so exact. */
function shareOf({ hits, all, bins }: Counted, bin: number, confidence: number): CountedEstimate {
  let [sumHits, n, clusters, hitsSquared, product, allSquared] = [0, 0, 0, 0, 0, 0]
  for (let at = bin; at < all.length; at += bins) {
    const [own, of] = [hits[at] as number, all[at] as number]
    if (of === 0) continue
    clusters++
    sumHits += own
    n += of
    hitsSquared += own * own
    product += own * of
    allSquared += of * of
  }
  const share = n === 0 ? 0 : sumHits / n
  const squares = Math.max(0, hitsSquared - 2 * share * product + share ** 2 * allSquared)
  return { ...proportionInterval({ hits: sumHits, n, squares, clusters }, confidence), n }
}

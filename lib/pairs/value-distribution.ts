import type { FactorInput, ProfileInput, RaterInput } from '@/lib/profile/profile'
import { quantiles, splitByChoice } from '@/lib/statistics/bins/binned-counts'
import { type atRanks, sortedNumbers } from '@/lib/statistics/bins/sort-numbers'
import { countValues, type ValueBins, valueBins } from '@/lib/statistics/bins/value-bins'

/** A list of values in bins and in a few numbers; quartiles are `null` where there is none. */
export type ValueSpread = {
  readonly n: number
  readonly counts: readonly number[]
  readonly quartiles: readonly [first: number, median: number, third: number] | null
}

/** The responses that a rater chose and those it left, a response once for each such pair. */
export type ChoiceSpread = { readonly id: string; readonly chosen: ValueSpread; readonly rejected: ValueSpread }

export type ValueDistribution = {
  readonly bins: ValueBins
  /** The smallest and the largest value: the outermost bins reach that far. */
  readonly range: readonly [least: number, most: number] | null
  /** Every response once. */
  readonly all: ValueSpread
  readonly raters: readonly ChoiceSpread[]
}

function spreadOf(values: Float32Array | Float64Array, bins: ValueBins, ranked?: typeof atRanks): ValueSpread {
  const [first, median, third] = values.length === 0 ? [] : quantiles(values, [0.25, 0.5, 0.75], ranked)
  return {
    n: values.length,
    counts: countValues(values, bins),
    quartiles: first === undefined || median === undefined || third === undefined ? null : [first, median, third],
  }
}

/**
 * The values a factor has over the responses of a dataset, and over those that each rater chose and left.
 *
 * Chosen and left are counted over the same pairs, those the rater decided and that have both values, so that they differ
 * by the choice alone. NaN (no value) counts nowhere. Bins are those of all responses (`valueBins`); quartiles are type 7.
 * O(pairs × raters).
 *
 * @example valueDistribution(pairs, Float32Array.of(3, 1), [rater([1])]).raters[0]?.chosen.quartiles // [3, 3, 3]
 */
export function valueDistribution(
  pairs: Pick<ProfileInput, 'a' | 'b'>,
  values: FactorInput['values'],
  raters: readonly RaterInput[],
): ValueDistribution {
  const known = sortedValues(values)
  const bins = valueBins(known)
  const [least, most] = [known[0], known.at(-1)]
  return {
    bins,
    range: least === undefined || most === undefined ? null : [least, most],
    all: spreadOf(known, bins, (sorted, ranks) => ranks.map((rank) => sorted[rank] ?? Number.NaN)),
    raters: raters.map((rater) => choiceSpread(pairs, values, rater, bins)),
  }
}

/** The same of one rater more, in bins that are there. O(pairs). */
export function choiceSpread(
  { a, b }: Pick<ProfileInput, 'a' | 'b'>,
  values: FactorInput['values'],
  { id, choices }: RaterInput,
  bins: ValueBins,
): ChoiceSpread {
  const [chosen, rejected] = splitByChoice(values, a, b, choices)
  return { id, chosen: spreadOf(chosen, bins), rejected: spreadOf(rejected, bins) }
}

/** Values in ascending order, without NaN: those come last where numbers are sorted. */
function sortedValues(values: FactorInput['values']): Float64Array {
  const sorted = sortedNumbers(values)
  let known = sorted.length
  while (known > 0 && Number.isNaN(sorted[known - 1])) known--
  return sorted.subarray(0, known)
}

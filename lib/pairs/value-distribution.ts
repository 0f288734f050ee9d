import type { FactorInput, ProfileInput, RaterInput } from '@/lib/profile/profile'
import { countValues, type ValueBins, valueBins } from '@/lib/statistics/value-bins'

/** A list of values in bins and in a few numbers; quartiles are `null` where there is none. */
export type ValueSpread = {
  readonly n: number
  readonly counts: readonly number[]
  readonly quartiles: readonly [first: number, median: number, third: number] | null
}

export type ValueDistribution = {
  readonly bins: ValueBins
  /** The smallest and the largest value: the outermost bins reach that far. */
  readonly range: readonly [least: number, most: number] | null
  /** Every response once. */
  readonly all: ValueSpread
  /** The responses that a rater chose and those it left, a response once for each such pair. */
  readonly raters: readonly { readonly id: string; readonly chosen: ValueSpread; readonly rejected: ValueSpread }[]
}

/** The value below which a share of the sorted numbers lies, interpolated between neighbours (type 7, as numpy has it). */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below] as number
  return low + (at - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] as number) - low)
}

function spreadOf(sorted: Float64Array, bins: ValueBins): ValueSpread {
  return {
    n: sorted.length,
    counts: countValues(sorted, bins),
    quartiles: sorted.length === 0 ? null : [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
  }
}

/**
 * The values a factor has over the responses of a dataset, and over those that each rater chose and left.
 *
 * Chosen and left are counted over the same pairs, those the rater decided and that have both values, so that they differ
 * by the choice alone. NaN (no value) counts nowhere. Bins are those of all responses (`valueBins`); quartiles are type 7.
 * O(pairs × raters × log pairs).
 *
 * @example valueDistribution(pairs, Float32Array.of(3, 1), [rater([1])]).raters[0]?.chosen.quartiles // [3, 3, 3]
 */
export function valueDistribution(
  pairs: Pick<ProfileInput, 'a' | 'b'>,
  values: FactorInput['values'],
  raters: readonly RaterInput[],
): ValueDistribution {
  const known = sortedPart(values, values.length)
  const bins = valueBins(known)
  const [least, most] = [known[0], known.at(-1)]
  return {
    bins,
    range: least === undefined || most === undefined ? null : [least, most],
    all: spreadOf(known, bins),
    raters: raters.map(({ id, choices }) => {
      const { chosen, rejected } = splitByChoice(pairs, values, choices)
      return { id, chosen: spreadOf(chosen, bins), rejected: spreadOf(rejected, bins) }
    }),
  }
}

function splitByChoice({ a, b }: Pick<ProfileInput, 'a' | 'b'>, values: FactorInput['values'], choices: Int8Array) {
  const chosen = new Float64Array(choices.length)
  const rejected = new Float64Array(choices.length)
  let n = 0
  for (let pair = 0; pair < choices.length; pair++) {
    const choice = choices[pair]
    if (choice !== 1 && choice !== -1) continue
    const first = values[a[pair] as number] as number
    const second = values[b[pair] as number] as number
    if (Number.isNaN(first) || Number.isNaN(second)) continue
    chosen[n] = choice === 1 ? first : second
    rejected[n] = choice === 1 ? second : first
    n++
  }
  return { chosen: sortedPart(chosen, n), rejected: sortedPart(rejected, n) }
}

/** The first so many values in ascending order, without NaN, which a typed array sorts last. */
function sortedPart(values: FactorInput['values'], count: number): Float64Array {
  const sorted = Float64Array.from(values.subarray(0, count)).sort()
  let end = sorted.length
  while (end > 0 && Number.isNaN(sorted[end - 1])) end--
  return sorted.subarray(0, end)
}

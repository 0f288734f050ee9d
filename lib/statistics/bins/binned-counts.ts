import type { Clusters } from '@/lib/statistics/clusters'
import type { CountedEstimate } from '@/lib/statistics/estimate'
import { inferMean } from '@/lib/statistics/jackknife'
import { SIGN } from '@/lib/statistics/sign-codes'
import { binOf, type SizeBin } from './size-bins'
import { atRanks } from './sort-numbers'

/** Pairs with what is compared on them. */
type Placed = {
  /** The pairs, those of a prompt beside each other. */
  readonly clusters: Pick<Clusters, 'order' | 'starts'>
  /** Which one of a pair has more, and in which of so many bins its difference lies. */
  readonly codes: Uint8Array
  readonly places: Int8Array
  readonly choices: Int8Array
  readonly bins: number
}

const NOWHERE = -1
const isTold = (code: number): boolean => code === SIGN.less || code === SIGN.more
const isDecided = (choice: number): boolean => choice === 1 || choice === -1

/** 1 for each pair that at least one column of choices decided. */
export function decidedByAny(columns: readonly Int8Array[], pairs: number): Uint8Array {
  const decided = new Uint8Array(pairs)
  for (const choices of columns)
    for (let pair = 0; pair < pairs; pair++) if (isDecided(choices[pair])) decided[pair] = 1
  return decided
}

/** How much more the first of each two has; 0 where the two are not told apart. */
export function toldDifferences(
  values: Float32Array | Float64Array,
  codes: Uint8Array,
  a: Int32Array,
  b: Int32Array,
): Float64Array {
  const differences = new Float64Array(codes.length)
  for (let pair = 0; pair < codes.length; pair++)
    if (isTold(codes[pair])) differences[pair] = values[a[pair]] - values[b[pair]]
  return differences
}

/** Turns differences into their sizes to six decimals (values are kept in single precision); 0 where `wanted` is. */
export function sizesOf(differences: Float64Array, wanted: Uint8Array): Float64Array {
  for (let pair = 0; pair < differences.length; pair++) {
    const size = wanted[pair] === 0 ? 0 : Math.abs(differences[pair])
    differences[pair] = Math.round(size * 1e6) / 1e6 || size
  }
  return differences
}

/** The bin of each size; −1 where it is 0. */
export function placesOf(sizes: Float64Array, bins: readonly SizeBin[]): Int8Array {
  const places = new Int8Array(sizes.length)
  for (let pair = 0; pair < sizes.length; pair++) places[pair] = sizes[pair] === 0 ? NOWHERE : binOf(bins, sizes[pair])
  return places
}

/**
 * For each bin the share of the decided pairs whose choice goes with the sign, and its interval, prompts being the units.
 * O(pairs + prompts × bins).
 */
export function sharesByBin(placed: Placed, confidence: number): readonly CountedEstimate[] {
  return countPrompts(placed).map((prompts) => shareOf(prompts, confidence))
}

/** A pair, and a pair that is a hit. */
const ONE = 2 ** 26
const HIT = 1
/** Up to so many pairs prompts are counted in a table instead of a map. */
const FEW = 16

/** For each bin how many prompts have so many pairs in it and so many hits among them, by both in one number. */
function countPrompts({ clusters: { order, starts }, codes, places, choices, bins }: Placed) {
  const few = new Int32Array(bins * FEW * FEW)
  const many = Array.from({ length: bins }, () => new Map<number, number>())
  const [pairs, hits] = [new Int32Array(bins), new Int32Array(bins)]
  for (let prompt = 0, at = 0; prompt + 1 < starts.length; prompt++) {
    for (; at < starts[prompt + 1]; at++) {
      const [bin, choice] = [places[order[at]], choices[order[at]]]
      if (bin === NOWHERE || !isDecided(choice)) continue
      pairs[bin]++
      if (codes[order[at]] === choice + 1) hits[bin]++
    }
    for (let bin = 0; bin < bins; bin++) {
      const own = pairs[bin]
      if (own === 0) continue
      const key = own * ONE + hits[bin] * HIT
      if (own < FEW) few[(bin * FEW + own) * FEW + hits[bin]]++
      else many[bin].set(key, (many[bin].get(key) ?? 0) + 1)
      pairs[bin] = 0
      hits[bin] = 0
    }
  }
  for (const [at, times] of few.entries()) {
    const [own, bin] = [Math.floor(at / FEW) % FEW, Math.floor(at / FEW ** 2)]
    if (times > 0) many[bin].set(own * ONE + (at % FEW) * HIT, times)
  }
  return many
}

/** One range: the share with its interval, as every share has it. */
function shareOf(prompts: ReadonlyMap<number, number>, confidence: number): CountedEstimate {
  const rows = [...prompts].sort(([one], [other]) => one - other)
  const column = (of: (count: number) => number) => Float64Array.from(rows, ([count]) => of(count))
  const [pairs, up] = [column((count) => Math.floor(count / ONE)), column((count) => count % ONE)]
  const times = Float64Array.from(rows, ([, each]) => each)
  const found = inferMean({ prompts: times, pairs, up, down: pairs.map((all, row) => all - up[row]) }, 1, confidence)
  if (found === null) return { value: null, low: null, high: null, n: 0 }
  const half = (mean: number | null) => (mean === null ? null : (1 + mean) / 2)
  const value = up.reduce((sum, each, row) => sum + each * times[row], 0) / found.pairs
  return { value, low: half(found.low), high: half(found.high), n: found.pairs }
}

/** Bins of one width, as many on either side of 0. */
export type EvenBins = { readonly count: number; readonly reach: number; readonly width: number }

/** How many decided pairs are in each bin by how much more the chosen one has; the outermost take what is beyond. */
export function countChosen(
  differences: Float64Array,
  choices: Int8Array,
  { count, reach, width }: EvenBins,
): readonly number[] {
  const counts = new Array<number>(count).fill(0)
  for (let pair = 0; pair < differences.length; pair++) {
    const more = differences[pair] * choices[pair]
    if (more === 0 || !isDecided(choices[pair])) continue
    // Rounding must not carry a difference across 0.
    const [first, last] = more > 0 ? [count / 2, count - 1] : [0, count / 2 - 1]
    counts[Math.min(last, Math.max(first, Math.floor((more + reach) / width)))]++
  }
  return counts
}

/** Values of the chosen and of the other one, of decided pairs that have both. */
export function splitByChoice(
  values: Float32Array | Float64Array,
  a: Int32Array,
  b: Int32Array,
  choices: Int8Array,
): readonly [chosen: Float32Array | Float64Array, rejected: Float32Array | Float64Array] {
  const kind = values instanceof Float32Array ? Float32Array : Float64Array
  const [chosen, rejected] = [new kind(choices.length), new kind(choices.length)]
  let n = 0
  for (let pair = 0; pair < choices.length; pair++) {
    const [first, second] = [values[a[pair]], values[b[pair]]]
    if (!isDecided(choices[pair]) || Number.isNaN(first) || Number.isNaN(second)) continue
    chosen[n] = choices[pair] === 1 ? first : second
    rejected[n] = choices[pair] === 1 ? second : first
    n++
  }
  return [chosen.subarray(0, n), rejected.subarray(0, n)]
}

/** The values below which these shares of all lie, interpolated between neighbours (type 7, as numpy has it). */
export function quantiles(
  values: Float32Array | Float64Array,
  shares: readonly number[],
  ranked = atRanks,
): readonly number[] {
  const places = shares.map((share) => share * (values.length - 1))
  const found = ranked(
    values,
    places.flatMap((at) => [Math.floor(at), Math.min(Math.floor(at) + 1, values.length - 1)]),
  )
  return places.map((at, which) => {
    const [low, high] = [found[2 * which], found[2 * which + 1]]
    return low + (at - Math.floor(at)) * (high - low)
  })
}

/** How often each code of three columns of −1, 0, 1 or 2 occurs: two bits each, the first column lowest. */
export function countTriples(first: Int8Array, second: Int8Array, third: Int8Array): readonly number[] {
  const counts = new Array<number>(64).fill(0)
  for (let pair = 0; pair < first.length; pair++)
    counts[(first[pair] + 1) | ((second[pair] + 1) << 2) | ((third[pair] + 1) << 4)]++
  return counts
}

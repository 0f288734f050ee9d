import type { CountedEstimate } from '@/lib/statistics/estimate'
import { inferMean } from '@/lib/statistics/jackknife'
import { SIGN } from '@/lib/statistics/sign-codes'
import { binOf, type SizeBin } from './size-bins'
import { sortedNumbers } from './sort-numbers'

/** Pairs with what is compared on them. */
type Placed = {
  readonly pairs: { readonly prompt: Int32Array; readonly prompts: number }
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

/** Sizes of differences to six decimals (values are kept in single precision); 0 where `wanted` is. */
export function sizesOf(differences: Float64Array, wanted: Uint8Array): Float64Array {
  const sizes = new Float64Array(differences.length)
  for (let pair = 0; pair < sizes.length; pair++) {
    const size = wanted[pair] === 0 ? 0 : Math.abs(differences[pair])
    sizes[pair] = Math.round(size * 1e6) / 1e6 || size
  }
  return sizes
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
export function sharesByBin(
  { pairs: { prompt, prompts }, codes, places, choices, bins }: Placed,
  confidence: number,
): readonly CountedEstimate[] {
  // Of each prompt and bin how many pairs, and how many of them go with the sign, in one number: one place to go to for both.
  const counts = new Float64Array(prompts * bins)
  for (let pair = 0; pair < places.length; pair++) {
    const choice = choices[pair]
    if (places[pair] === NOWHERE || !isDecided(choice)) continue
    counts[prompt[pair] * bins + places[pair]] += codes[pair] === choice + 1 ? ONE + HIT : ONE
  }
  return Array.from({ length: bins }, (_, bin) => shareOf(counts, bin, bins, confidence))
}

/** A pair, and a pair that is a hit. */
const ONE = 2 ** 26
const HIT = 1
/** Up to so many pairs prompts are counted in a table instead of a map. */
const FEW = 16

/** One range: the share with its interval, as every share has it. */
function shareOf(counts: Float64Array, bin: number, bins: number, confidence: number): CountedEstimate {
  const prompts = new Map<number, number>()
  const few = new Int32Array(FEW * FEW)
  for (let at = bin; at < counts.length; at += bins) {
    const count = counts[at]
    if (count === 0) continue
    const pairs = Math.floor(count / ONE)
    if (pairs < FEW) few[pairs * FEW + (count - pairs * ONE)]++
    else prompts.set(count, (prompts.get(count) ?? 0) + 1)
  }
  for (const [at, times] of few.entries()) if (times > 0) prompts.set(Math.floor(at / FEW) * ONE + (at % FEW), times)
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

/** Values of the chosen and of the other one, of decided pairs that have both; each in ascending order. */
export function splitByChoice(
  values: Float32Array | Float64Array,
  a: Int32Array,
  b: Int32Array,
  choices: Int8Array,
): { readonly chosen: Float64Array; readonly rejected: Float64Array } {
  const chosen = new Float64Array(choices.length)
  const rejected = new Float64Array(choices.length)
  let n = 0
  for (let pair = 0; pair < choices.length; pair++) {
    const [first, second] = [values[a[pair]], values[b[pair]]]
    if (!isDecided(choices[pair]) || Number.isNaN(first) || Number.isNaN(second)) continue
    chosen[n] = choices[pair] === 1 ? first : second
    rejected[n] = choices[pair] === 1 ? second : first
    n++
  }
  return { chosen: sortedNumbers(chosen.subarray(0, n)), rejected: sortedNumbers(rejected.subarray(0, n)) }
}

/** The value below which a share of the sorted numbers lies, interpolated between neighbours (type 7, as numpy has it). */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]
  return low + (at - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - low)
}

/** How often each code of three columns of −1, 0, 1 or 2 occurs: two bits each, the first column lowest. */
export function countTriples(first: Int8Array, second: Int8Array, third: Int8Array): readonly number[] {
  const counts = new Array<number>(64).fill(0)
  for (let pair = 0; pair < first.length; pair++)
    counts[(first[pair] + 1) | ((second[pair] + 1) << 2) | ((third[pair] + 1) << 4)]++
  return counts
}

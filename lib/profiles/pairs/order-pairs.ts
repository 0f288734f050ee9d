import { FACTOR_SORTS, type PairSort, type PairsQuery, sortOf } from '@/lib/pairs/pairs-query'
import type { RaterInput } from '@/lib/profile/profile'
import { keepRecent } from '@/lib/profiles/keep-recent'
import type { ListPack } from '@/lib/profiles/load-pack'
import { loadValues } from '@/lib/profiles/load-values'
import { MISSING } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'

const MOST_KEPT = 4
const keep = keepRecent<Int32Array | null>(MOST_KEPT, Int32Array.BYTES_PER_ELEMENT)

/** All pairs in the order a query asks for, those without a value last; `null`: the order of the file. */
export async function orderPairs(
  pack: ListPack,
  query: Pick<PairsQuery, 'sort' | 'factor'>,
): Promise<Int32Array | null> {
  const sort = sortOf(query)
  if (sort === 'order') return null
  const { raters } = pack.input
  if (sort === 'chose-a' || sort === 'chose-b' || sort === 'divided')
    return keep(pack, sort, async () => sortDown(byChoices(raters, pack.input.a.length, sort)))
  const id = FACTOR_SORTS.includes(sort) ? query.factor : LENGTH
  return id === null ? null : keep(pack, JSON.stringify([sort, id]), () => ordered(pack, KEYS[sort], id))
}

type ChoiceSort = 'chose-a' | 'chose-b' | 'divided'
type ValueSort = Exclude<PairSort, 'order' | ChoiceSort>
type Key = (a: number, b: number) => number

const KEYS: Readonly<Record<ValueSort, Key>> = {
  difference: (a, b) => Math.abs(a - b),
  closest: (a, b) => -Math.abs(a - b),
  'more-a': (a, b) => a - b,
  'more-b': (a, b) => b - a,
  longest: (a, b) => a + b,
  shortest: (a, b) => -(a + b),
}

/** The mean choice of all raters that gave one, from 1 where all chose A; a pair nobody decided has no place. */
function byChoices(raters: readonly RaterInput[], pairs: number, sort: ChoiceSort): Float64Array {
  const [sums, counts] = [new Float64Array(pairs), new Float64Array(pairs)]
  for (const { choices } of raters)
    for (let pair = 0; pair < pairs; pair++) {
      const choice = choices[pair] as number
      if (choice === MISSING) continue
      sums[pair] = (sums[pair] as number) + choice
      counts[pair] = (counts[pair] as number) + 1
    }
  return sums.map((sum, pair) => {
    const mean = sum / (counts[pair] as number)
    return sort === 'chose-a' ? mean : sort === 'chose-b' ? -mean : -Math.abs(mean)
  })
}

async function ordered(pack: ListPack, keyOf: Key, id: string): Promise<Int32Array | null> {
  const values = (await loadValues(pack, id))?.values
  if (!values) return null
  const { a, b } = pack.input
  const keys = new Float64Array(a.length)
  for (let pair = 0; pair < keys.length; pair++)
    keys[pair] = keyOf(values[a[pair] as number] as number, values[b[pair] as number] as number)
  return sortDown(keys)
}

const SIGN = 0x80000000
const LAST = 0xffffffff

/**
 * The places of some numbers, the largest number first, equal ones in their order, NaN last. A number, to 32 bits, and its
 * place make one 64-bit integer, so that the engine sorts without calling back: 100,000 in a few milliseconds.
 */
export function sortDown(numbers: Float64Array): Int32Array {
  const rounded = Float32Array.from(numbers)
  const bits = new Uint32Array(rounded.buffer)
  const keyed = new BigUint64Array(numbers.length)
  // Two halves of each integer: its place below, the number above (every machine this runs on is little-endian).
  const halves = new Uint32Array(keyed.buffer)
  for (let place = 0; place < numbers.length; place++) {
    const number = rounded[place] as number
    // Bits of positive numbers rise with them, those of negative ones fall; 0 and −0 are one number.
    const rising = number === 0 ? SIGN : (bits[place] as number) ^ (number < 0 ? LAST : SIGN)
    halves[2 * place] = place
    halves[2 * place + 1] = Number.isNaN(number) ? LAST : ~rising
  }
  keyed.sort()
  const places = new Int32Array(numbers.length)
  for (let at = 0; at < places.length; at++) places[at] = halves[2 * at] as number
  sortRuns(places, numbers, rounded)
  return places
}

/** Sorts once more what is equal in 32 bits and not in 64. */
function sortRuns(places: Int32Array, numbers: Float64Array, rounded: Float32Array): void {
  const at = <Numbers extends Float32Array | Float64Array>(column: Numbers, order: number) =>
    column[places[order] as number] as number
  for (let from = 0, to = 0; from < places.length; from = to) {
    let isSorted = true
    for (to = from + 1; to < places.length && at(rounded, to) === at(rounded, from); to++)
      if (at(numbers, to) > at(numbers, to - 1)) isSorted = false
    if (isSorted) continue
    places.subarray(from, to).sort((one, other) => (numbers[other] as number) - (numbers[one] as number) || one - other)
  }
}

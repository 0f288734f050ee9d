import type { CountedEstimate } from '@/lib/statistics/estimate'
import { addMove, type Moves } from '@/lib/statistics/jackknife-left-out'
import { BITS, KEYS, MOST, rowsOf } from '@/lib/statistics/prompt-sums'
import { SIGN } from '@/lib/statistics/sign-codes'
import { inferRatio } from './infer-ratios'

/**
 * What the pairs of a prompt are to two columns of signs: concordant, discordant, tied in the first alone, in the second alone;
 * a count of four bits each.
 */
const UNIT = { c: 1, d: 1 << BITS, first: 1 << (2 * BITS), second: 1 << (3 * BITS) } as const
/** Above them the pairs that are tied in both: they have values, and say nothing. */
const TIED = 4 * BITS
const TALLIES = 1 << TIED

/** What a pair adds, by the code of its sign in the first column and, lowest, in the second. */
const UNIT_OF = Int32Array.from({ length: 16 }, (_, cell) => {
  const [one, other] = [cell >> 2, cell & 3]
  if (one === SIGN.absent || other === SIGN.absent) return 0
  if (one === SIGN.alike) return other === SIGN.alike ? 1 << TIED : UNIT.first
  return other === SIGN.alike ? UNIT.second : one === other ? UNIT.c : UNIT.d
})

/** The same of two pairs, whose four bits of codes in the first column stand above those in the second. */
const UNITS_OF = Int32Array.from(
  { length: 256 },
  (_, met) => UNIT_OF[((met >> 4) & 12) | ((met >> 2) & 3)] + UNIT_OF[((met >> 2) & 12) | (met & 3)],
)

/** The pairs of a prompt: c, d, tied in the first and in the second alone. */
type Tally = readonly [c: number, d: number, first: number, second: number]

/** How many prompts have each tally, and all pairs tied in both columns. */
type Tallies = { readonly tallies: readonly (readonly [times: number, tally: Tally])[]; readonly tied: number }

const tallyIn = (units: number): Tally => [
  units & MOST,
  (units >> BITS) & MOST,
  (units >> (2 * BITS)) & MOST,
  (units >> (3 * BITS)) & MOST,
]

/** τ_b of two columns with its interval, and the pairs where both have a value. */
function estimateOf({ tallies, tied }: Tallies, confidence: number): CountedEstimate {
  const counts = new Int32Array(KEYS)
  const large: (readonly number[])[] = []
  let [n, S, A, B] = [tied, 0, 0, 0]
  for (const [times, [c, d, first, second]] of tallies) {
    const pairs = c + d + first + second
    if (pairs > MOST) large.push([times, pairs, c, d])
    else counts[pairs | (c << BITS) | (d << (2 * BITS))] += times
    n += times * pairs
    S += times * (c - d)
    A += times * (c + d + second)
    B += times * (c + d + first)
  }
  const value = S / Math.sqrt(A * B)
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, n }
  const moves: Moves = { squares: 0, fourths: 0 }
  for (const [times, [c, d, first, second]] of tallies)
    addMove(moves, (S - c + d) / Math.sqrt((A - c - d - second) * (B - c - d - first)) - value, times)
  const { low, high } = inferRatio(value, moves, { sums: rowsOf(counts, large), size: 1 }, confidence)
  return { value, low, high, n }
}

/** Two columns of signs: of every prompt of one pair or two a byte with the codes of the one above those of the other. */
type Packed = { readonly columns: readonly Uint8Array[]; readonly codes: Uint8Array }

const NO_PAIR = SIGN.absent
const NO_PROMPT = (NO_PAIR << 2) | NO_PAIR

function pack(one: Uint8Array, other: Uint8Array, starts: Int32Array): Packed {
  const codes = new Uint8Array(starts.length - 1).fill((NO_PROMPT << 4) | NO_PROMPT)
  for (let prompt = 0; prompt < codes.length; prompt++) {
    const from = starts[prompt]
    const pairs = starts[prompt + 1] - from
    if (pairs === 1) codes[prompt] = (one[from] << 6) | (other[from] << 2) | (NO_PAIR << 4) | NO_PAIR
    if (pairs === 2) codes[prompt] = (one[from] << 6) | (one[from + 1] << 4) | (other[from] << 2) | other[from + 1]
  }
  return { columns: [one, other], codes }
}

/** How many prompts of at most two pairs have each code of these two columns and each of those two. */
function countMet(these: Uint8Array, those: Uint8Array): Int32Array {
  const met = new Int32Array(1 << 16)
  for (let prompt = 0; prompt < these.length; prompt++) {
    const both = (these[prompt] << 8) | those[prompt]
    met[both]++
  }
  return met
}

/** The same of one of these columns and one of those, which stand at these bits. */
function countTwo(met: Int32Array, one: number, other: number): Int32Array {
  const counts = new Int32Array(256)
  for (let both = 0; both < met.length; both++) {
    const at = (((both >> one) & 15) << 4) | ((both >> other) & 15)
    counts[at] += met[both]
  }
  return counts
}

/** The pairs of a prompt of many, as many at a time as a tally has room for. */
function tallyMany(one: Uint8Array, other: Uint8Array, from: number, to: number) {
  const sums: [number, number, number, number] = [0, 0, 0, 0]
  let tied = 0
  for (let first = from; first < to; first += MOST) {
    const units = unitsOf(one, other, first, Math.min(to, first + MOST))
    for (const [at, count] of tallyIn(units).entries()) sums[at] += count
    tied += units >> TIED
  }
  return { tally: sums, tied }
}

function unitsOf(one: Uint8Array, other: Uint8Array, from: number, to: number): number {
  let units = 0
  for (let place = from; place < to; place++) units += UNIT_OF[(one[place] << 2) | other[place]]
  return units
}

/** The tallies of two columns: of prompts of one pair or two from how often their codes meet, of the others pair by pair. */
function tallyPrompts(
  counts: Int32Array,
  one: Uint8Array,
  other: Uint8Array,
  { starts, more, room }: Prompts,
): Tallies {
  const met: number[] = []
  const tallies: (readonly [number, Tally])[] = []
  let tied = 0
  const add = (units: number, times: number) => {
    tied += times * (units >> TIED)
    const own = units & (TALLIES - 1)
    if (room[own] === 0) met.push(own)
    room[own] += times
  }
  for (const [codes, times] of counts.entries()) if (times > 0) add(UNITS_OF[codes], times)
  for (const prompt of more) {
    const [from, to] = [starts[prompt], starts[prompt + 1]]
    if (to - from <= MOST) {
      add(unitsOf(one, other, from, to), 1)
      continue
    }
    const found = tallyMany(one, other, from, to)
    tallies.push([1, found.tally])
    tied += found.tied
  }
  for (const units of met.sort((x, y) => x - y)) {
    if (units > 0) tallies.push([room[units], tallyIn(units)])
    room[units] = 0
  }
  return { tallies, tied }
}

/** The first place of each prompt, and the end; the prompts of more than two pairs; and room to count each tally, left empty. */
type Prompts = { readonly starts: Int32Array; readonly more: Int32Array; readonly room: Int32Array }

function promptsOf(starts: Int32Array): Prompts {
  const more = new Int32Array(starts.length - 1)
  let count = 0
  for (let prompt = 0; prompt < more.length; prompt++)
    if (starts[prompt + 1] - starts[prompt] > 2) more[count++] = prompt
  return { starts, more: more.subarray(0, count), room: new Int32Array(TALLIES) }
}

/** The bits at which the codes of the first and of the second of two packed columns stand. */
const BITS_OF = [4, 0] as const

/** τ_b of one of these two columns and one of those two, by place. */
function correlateTwo(these: Packed, those: Packed, prompts: Prompts, confidence: number) {
  const met = countMet(these.codes, those.codes)
  return (one: 0 | 1, other: 0 | 1): CountedEstimate => {
    const counts = countTwo(met, 8 + BITS_OF[one], BITS_OF[other])
    return estimateOf(tallyPrompts(counts, these.columns[one], those.columns[other], prompts), confidence)
  }
}

/** Columns in twos; the last one beside itself where their number is odd. */
const packAll = (columns: readonly Uint8Array[], { starts }: Prompts): readonly Packed[] =>
  Array.from({ length: Math.ceil(columns.length / 2) }, (_, at) =>
    pack(columns[2 * at], columns[2 * at + 1] ?? columns[2 * at], starts),
  )

const TWO = [0, 1] as const

/**
 * Kendall's τ_b of every two columns of sign codes with a jackknife interval over prompts, and the pairs where both have a value:
 * for each column those with all later ones. `null` where one tells no two responses apart.
 *
 * As a factor's score is, were the other a rater (`inferRatios`). Prompts of one pair or two, which most are, are counted by their
 * codes in four columns at a time; what each combination of codes stands for is worked out once. O(prompts × columns²).
 */
export function correlateSigns(
  columns: readonly Uint8Array[],
  starts: Int32Array,
  confidence: number,
): readonly (readonly CountedEstimate[])[] {
  const prompts = promptsOf(starts)
  const packed = packAll(columns, prompts)
  const found: CountedEstimate[][] = columns.map(() => [])
  for (const [i, these] of packed.entries())
    for (const [later, those] of packed.slice(i).entries()) {
      const estimate = correlateTwo(these, those, prompts, confidence)
      for (const one of TWO)
        for (const other of TWO) {
          const [row, column] = [2 * i + one, 2 * (i + later) + other]
          if (row < column && column < columns.length) found[row].push(estimate(one, other))
        }
    }
  return found
}

/** The same of one column and each of some others. O(prompts × columns). */
export function correlateWith(
  column: Uint8Array,
  others: readonly Uint8Array[],
  starts: Int32Array,
  confidence: number,
): readonly CountedEstimate[] {
  const prompts = promptsOf(starts)
  const own = pack(column, column, starts)
  return packAll(others, prompts).flatMap((those, at) => {
    const estimate = correlateTwo(own, those, prompts, confidence)
    return TWO.slice(0, others.length - 2 * at).map((other) => estimate(0, other))
  })
}

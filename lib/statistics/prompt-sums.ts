import type { DenseCodes } from './cells'
import type { Clusters } from './clusters'

/** What a pair is to a statistic: left out, counted without saying anything, or counted as one up or one down. */
export const ROLE = { out: 0, even: 1, up: 2, down: 3 } as const

/** The role of a pair in each cell (`choiceCodes`, with a sign's code). */
export type Roles = Uint8Array

/**
 * What the pairs of every prompt add up to. Prompts that add up to the same are one row: all that is said of a mean of
 * pairs follows from these rows, however many prompts there are. All columns have one length.
 */
export type PromptSums = {
  /** How many prompts are like this. */
  readonly prompts: Float64Array
  /** Pairs of such a prompt that count, and those of them that are up and down. */
  readonly pairs: Float64Array
  readonly up: Float64Array
  readonly down: Float64Array
}

/** Of prompts with no more pairs than this, the three numbers of a row fit twelve bits. */
export const MOST = 15
export const BITS = 4
export const KEYS = 1 << (3 * BITS)
export const KEY_OF_ROLE = [0, 1, 1 | (1 << BITS), 1 | (1 << (2 * BITS))]

/** Rows from the prompts counted by key, and from the single prompts of many pairs. */
export function rowsOf(counts: Int32Array, large: readonly (readonly number[])[]): PromptSums {
  const keys: number[] = []
  for (let key = 1; key < counts.length; key++) if (counts[key] > 0) keys.push(key)
  const column = (small: (key: number) => number, at: number) =>
    Float64Array.from([...keys.map(small), ...large.map((row) => row[at])])
  return {
    prompts: column((key) => counts[key], 0),
    pairs: column((key) => key & MOST, 1),
    up: column((key) => (key >> BITS) & MOST, 2),
    down: column((key) => key >> (2 * BITS), 3),
  }
}

/** Statistics summed in one pass over the pairs, two to an integer, since passing over them is what costs. */
const WIDTH = 8
const AT_ONCE = 2 * WIDTH
export const HALF = 3 * BITS
export const LOWER = KEYS - 1

/**
 * The sums by prompt of several statistics from one pass over the pairs.
 *
 * `codes` and `signs` hold one code a pair in the order of the clusters, `roles` a role for each cell and statistic.
 * Prompts without a pair that counts are in no row. O(pairs × statistics).
 */
export function sumPrompts(
  codes: DenseCodes,
  signs: Uint8Array,
  roles: readonly Roles[],
  { starts }: Pick<Clusters, 'starts'>,
): readonly PromptSums[] {
  const blocks = Array.from({ length: Math.ceil(roles.length / AT_ONCE) }, (_, block) =>
    sumBlock(codes, signs, roles.slice(AT_ONCE * block, AT_ONCE * (block + 1)), starts),
  )
  return blocks.flat()
}

function sumBlock({ codes, cells }: DenseCodes, signs: Uint8Array, roles: readonly Roles[], starts: Int32Array) {
  const table = new Int32Array(cells.length * WIDTH)
  for (const [number, cell] of cells.entries())
    for (let at = 0; at < roles.length; at++)
      table[number * WIDTH + (at >> 1)] |= KEY_OF_ROLE[roles[at][cell]] << (at & 1 ? HALF : 0)
  const counts = new Int32Array(AT_ONCE * KEYS)
  const large = (roles.length <= 2 ? passOnce : passOver)(codes, signs, table, starts, counts)
  return roles.map((own, at) =>
    rowsOf(
      counts.subarray(at * KEYS, (at + 1) * KEYS),
      large
        .map((prompt) => rowOf({ codes, cells }, signs, own, starts[prompt], starts[prompt + 1]))
        .filter(([, pairs]) => pairs > 0),
    ),
  )
}

/** A row of one prompt. */
export type Row = readonly [prompts: number, pairs: number, up: number, down: number]

/** The row of a prompt of many pairs. */
export function rowOf({ codes, cells }: DenseCodes, signs: Uint8Array, roles: Roles, first: number, last: number): Row {
  let [pairs, up, down] = [0, 0, 0]
  for (let place = first; place < last; place++) {
    const role = roles[cells[codes[place] | signs[place]]]
    pairs += Number(role !== ROLE.out)
    up += Number(role === ROLE.up)
    down += Number(role === ROLE.down)
  }
  return [1, pairs, up, down]
}

/** Counts the prompts by key and names those of many pairs: of two statistics, in one integer. */
function passOnce(codes: Uint16Array, signs: Uint8Array, table: Int32Array, starts: Int32Array, counts: Int32Array) {
  const large: number[] = []
  let place = 0
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    if (last - place > MOST) {
      large.push(prompt)
      place = last
      continue
    }
    let sum = 0
    for (; place < last; place++) sum += table[(codes[place] | signs[place]) << 3]
    counts[sum & LOWER]++
    counts[KEYS + (sum >> HALF)]++
  }
  return large
}

/** The same of sixteen. Eight integers written out: an inner loop would cost four times as much. */
function passOver(codes: Uint16Array, signs: Uint8Array, table: Int32Array, starts: Int32Array, counts: Int32Array) {
  const large: number[] = []
  let place = 0
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    if (last - place > MOST) {
      large.push(prompt)
      place = last
      continue
    }
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    let s7 = 0
    for (; place < last; place++) {
      const from = (codes[place] | signs[place]) << 3
      s0 += table[from]
      s1 += table[from + 1]
      s2 += table[from + 2]
      s3 += table[from + 3]
      s4 += table[from + 4]
      s5 += table[from + 5]
      s6 += table[from + 6]
      s7 += table[from + 7]
    }
    counts[s0 & LOWER]++
    counts[KEYS + (s0 >> HALF)]++
    counts[2 * KEYS + (s1 & LOWER)]++
    counts[3 * KEYS + (s1 >> HALF)]++
    counts[4 * KEYS + (s2 & LOWER)]++
    counts[5 * KEYS + (s2 >> HALF)]++
    counts[6 * KEYS + (s3 & LOWER)]++
    counts[7 * KEYS + (s3 >> HALF)]++
    counts[8 * KEYS + (s4 & LOWER)]++
    counts[9 * KEYS + (s4 >> HALF)]++
    counts[10 * KEYS + (s5 & LOWER)]++
    counts[11 * KEYS + (s5 >> HALF)]++
    counts[12 * KEYS + (s6 & LOWER)]++
    counts[13 * KEYS + (s6 >> HALF)]++
    counts[14 * KEYS + (s7 & LOWER)]++
    counts[15 * KEYS + (s7 >> HALF)]++
  }
  return large
}

/** The rows of a list of pairs: the prompt of each, and whether it is up (+1), down (−1) or neither (0). */
export function sumPairs(prompt: ArrayLike<number>, y: ArrayLike<number>): PromptSums {
  const rows = new Map<number, number[]>()
  for (let pair = 0; pair < prompt.length; pair++) {
    const row = rows.get(prompt[pair]) ?? [1, 0, 0, 0]
    rows.set(prompt[pair], row)
    row[1]++
    if (y[pair] > 0) row[2]++
    if (y[pair] < 0) row[3]++
  }
  return rowsOf(new Int32Array(0), [...rows.values()])
}

/** The same from columns of counts, an entry a prompt: its pairs, and those of them that are up; the others are down. */
export const sumsOfShares = (pairs: Float64Array, up: Float64Array): PromptSums =>
  sumShares(
    pairs.length,
    (prompt) => pairs[prompt],
    (prompt) => up[prompt],
  )

/**
 * The same from counts that are asked for prompt by prompt. Rows come in the order of their numbers, so that nothing depends
 * on the order of the prompts.
 */
export function sumShares(
  prompts: number,
  pairsOf: (prompt: number) => number,
  upOf: (prompt: number) => number,
): PromptSums {
  const rows = new Map<number, [prompts: number, pairs: number, up: number, down: number]>()
  for (let prompt = 0; prompt < prompts; prompt++) {
    const pairs = pairsOf(prompt)
    if (pairs === 0) continue
    const up = upOf(prompt)
    const key = pairs * 2 ** 20 + up
    const row = rows.get(key)
    if (row) row[0]++
    else rows.set(key, [1, pairs, up, pairs - up])
  }
  const sorted = [...rows].sort(([one], [other]) => one - other)
  return rowsOf(
    new Int32Array(0),
    sorted.map(([, row]) => row),
  )
}

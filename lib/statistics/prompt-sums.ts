import { CELLS } from './cells'
import type { Clusters } from './clusters'
import { denseCodes } from './tally'

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
const MOST = 15
const BITS = 4
const KEYS = 1 << (3 * BITS)
const KEY_OF_ROLE = [0, 1, 1 | (1 << BITS), 1 | (1 << (2 * BITS))]

/** Rows from the prompts counted by key, and from the single prompts of many pairs. */
function rowsOf(counts: Int32Array, large: readonly (readonly number[])[]): PromptSums {
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

/**
 * The sums by prompt of several statistics from one pass over the pairs.
 *
 * `codes` and `signs` hold one code a pair in the order of the clusters, `roles` a role for each cell and statistic.
 * Prompts without a pair that counts are in no row. O(pairs × statistics).
 */
export function sumPrompts(
  codes: Uint16Array,
  signs: Uint8Array,
  roles: readonly Roles[],
  { starts }: Pick<Clusters, 'starts'>,
): readonly PromptSums[] {
  const dense = denseCodes(codes)
  const width = roles.length
  const keys = new Int32Array(CELLS * width)
  for (const [number, cell] of dense.cells.entries())
    for (let at = 0; at < width; at++) keys[number * width + at] = KEY_OF_ROLE[roles[at][cell]]
  const counts = new Int32Array(KEYS * width)
  const large = roles.map((): number[][] => [])
  const sums = new Int32Array(width)
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const [first, last] = [starts[prompt], starts[prompt + 1]]
    if (last - first > MOST) {
      for (let at = 0; at < width; at++) {
        const row = [1, 0, 0, 0]
        for (let place = first; place < last; place++) {
          const key = keys[(dense.codes[place] | signs[place]) * width + at]
          row[1] += key & MOST
          row[2] += (key >> BITS) & MOST
          row[3] += key >> (2 * BITS)
        }
        if (row[1] > 0) large[at].push(row)
      }
      continue
    }
    sums.fill(0)
    for (let place = first; place < last; place++) {
      const from = (dense.codes[place] | signs[place]) * width
      for (let at = 0; at < width; at++) sums[at] += keys[from + at]
    }
    for (let at = 0; at < width; at++) counts[at * KEYS + sums[at]]++
  }
  return roles.map((_, at) => rowsOf(counts.subarray(at * KEYS, (at + 1) * KEYS), large[at]))
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

/** The sums by prompt from columns of counts, one entry a prompt. */
export function sumsOfCounts(
  pairs: ArrayLike<number>,
  up: ArrayLike<number>,
  down: (prompt: number) => number,
): PromptSums {
  const rows = Array.from({ length: pairs.length }, (_, at) => [1, pairs[at], up[at], down(at)])
  return rowsOf(
    new Int32Array(0),
    rows.filter(([, counted]) => counted > 0),
  )
}

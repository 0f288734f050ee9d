import type { DenseCodes } from './cells'
import type { Clusters } from './clusters'
import {
  BITS,
  HALF,
  KEY_OF_ROLE,
  KEYS,
  LOWER,
  MOST,
  type PromptSums,
  ROLE,
  type Roles,
  type Row,
  rowOf,
  rowsOf,
} from './prompt-sums'

/** Raters whose scores are summed at once, and comparisons of two of them. */
const SCORES = 4
const GAPS = 3

/** The pairs that two raters both decided: what they are to the one's score, and to the gap between the two. */
export type Common = { readonly own: Roles; readonly gap: Roles }

/** The sums of a comparison: of the gap, and of both scores on the common pairs. */
export type CommonSums = { readonly gap: PromptSums; readonly one: PromptSums; readonly other: PromptSums }

/** Pairs, up and down of the scores in every prompt: keys, two to an integer, or rows where a prompt has too many pairs. */
export type KeptSums = { readonly keys: Int32Array; readonly large: readonly LargePrompt[] }
type LargePrompt = { readonly prompt: number; readonly rows: readonly Row[] }

export type PanelSums = {
  readonly scores: readonly PromptSums[]
  readonly gaps: readonly CommonSums[]
  readonly kept: KeptSums
}

/** Room for the keys of every prompt, to be used again for one factor after the other. */
export const keysFor = ({ starts }: Pick<Clusters, 'starts'>): Int32Array => new Int32Array(2 * (starts.length - 1))

/** Integers of a cell: two of two scores each, three of a comparison each. */
const WIDTH = 8
const GAP_UP = 3 * BITS
const GAP_DOWN = 4 * BITS
const FIELD = MOST

/** A cell of a comparison in one integer: the key of the one's score, then whether the gap is up or down. */
const keyOf = (own: number, gap: number): number =>
  KEY_OF_ROLE[own] | (Number(gap === ROLE.up) << GAP_UP) | (Number(gap === ROLE.down) << GAP_DOWN)

/**
 * The sums by prompt of at most four scores and three comparisons from one pass over the pairs. On common pairs the other's
 * score needs no sums of its own: where the gap is up only the one goes with the factor, where it is down only the other.
 * `keys`, of `keysFor` these clusters, are written to and kept, until the next sums are. O(pairs + prompts).
 */
export function sumPanel(
  dense: DenseCodes,
  signs: Uint8Array,
  scores: readonly Roles[],
  common: readonly Common[],
  { starts }: Pick<Clusters, 'starts'>,
  keys: Int32Array,
): PanelSums {
  const { codes, cells } = dense
  const table = new Int32Array((cells.length + 1) * WIDTH)
  for (const [number, cell] of cells.entries()) {
    for (const [at, roles] of scores.entries())
      table[number * WIDTH + (at >> 1)] |= KEY_OF_ROLE[roles[cell]] << (at & 1 ? HALF : 0)
    for (const [at, { own, gap }] of common.entries())
      table[number * WIDTH + SCORES / 2 + at] = keyOf(own[cell], gap[cell])
  }
  const counts = new Int32Array((SCORES + 3 * GAPS) * KEYS)
  const joint = jointOf(cells.length, starts.length - 1)
  const prompts = passOver(codes, signs, table, starts, counts, keys, joint)
  if (joint) countJoint(joint, table, counts)
  const row = (prompt: number, roles: Roles) => rowOf(dense, signs, roles, starts[prompt], starts[prompt + 1])
  const sums = (at: number, rows: readonly Row[]) =>
    rowsOf(
      counts.subarray(at * KEYS, (at + 1) * KEYS),
      rows.filter(([, pairs]) => pairs > 0),
    )
  const large = prompts.map((prompt): LargePrompt => ({ prompt, rows: scores.map((roles) => row(prompt, roles)) }))
  return {
    scores: scores.map((_, at) =>
      sums(
        at,
        large.map(({ rows }) => rows[at]),
      ),
    ),
    gaps: common.map(({ own, gap }, at): CommonSums => {
      const pairs = prompts.map((prompt) => ({ one: row(prompt, own), gap: row(prompt, gap) }))
      const from = SCORES + 3 * at
      return {
        gap: sums(
          from,
          pairs.map(({ gap: each }) => each),
        ),
        one: sums(
          from + 1,
          pairs.map(({ one }) => one),
        ),
        other: sums(
          from + 2,
          pairs.map(({ one: [, n, up, down], gap: [, , more, less] }): Row => {
            const its = up - more + less
            return [1, n, its, up + down - its]
          }),
        ),
      }
    }),
    kept: { keys, large },
  }
}

/**
 * Prompts of one pair or two, which most are, counted by the cells of their pairs: one number to raise instead of thirteen, and
 * what each combination of cells stands for is worked out once, however many prompts have it.
 */
type Joint = {
  /** Cells; the place of two pairs is first × cells + second, that of one is cells² + its own. */
  readonly cells: number
  readonly prompts: Int32Array
}

/** Combinations of cells must be far fewer than the prompts. */
const FEW = 4

function jointOf(cells: number, prompts: number): Joint | null {
  const places = cells * (cells + 1)
  if (places * FEW > prompts) return null
  return { cells, prompts: new Int32Array(places) }
}

/** Counts the prompts by key, keeps the keys of the scores, and names prompts of many pairs. */
function passOver(
  codes: Uint16Array,
  signs: Uint8Array,
  table: Int32Array,
  starts: Int32Array,
  counts: Int32Array,
  kept: Int32Array,
  joint: Joint | null,
) {
  const large: number[] = []
  const { cells, prompts: met } = joint ?? { cells: 0, prompts: counts }
  const most = joint ? 2 : 0
  let place = 0
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    const pairs = last - place
    if (pairs === 2 && most === 2) {
      const first = codes[place] | signs[place]
      const second = codes[place + 1] | signs[place + 1]
      met[first * cells + second]++
      kept[2 * prompt] = table[first << 3] + table[second << 3]
      kept[2 * prompt + 1] = table[(first << 3) + 1] + table[(second << 3) + 1]
      place = last
      continue
    }
    if (pairs === 1 && most === 2) {
      const only = codes[place] | signs[place]
      met[cells * cells + only]++
      kept[2 * prompt] = table[only << 3]
      kept[2 * prompt + 1] = table[(only << 3) + 1]
      place = last
      continue
    }
    if (pairs > MOST) {
      large.push(prompt)
      place = last
      kept[2 * prompt] = 0
      kept[2 * prompt + 1] = 0
      continue
    }
    let s0 = 0
    let s1 = 0
    let g0 = 0
    let g1 = 0
    let g2 = 0
    for (; place < last; place++) {
      const from = (codes[place] | signs[place]) << 3
      s0 += table[from]
      s1 += table[from + 1]
      g0 += table[from + 2]
      g1 += table[from + 3]
      g2 += table[from + 4]
    }
    kept[2 * prompt] = s0
    kept[2 * prompt + 1] = s1
    countKeys(counts, s0, s1, g0, g1, g2, 1)
  }
  return large
}

/** Adds to the counts by key what the combinations of cells stand for; beyond the last row of the table is one of zeros. */
function countJoint({ cells, prompts }: Joint, table: Int32Array, counts: Int32Array): void {
  for (let first = 0, at = 0; first <= cells; first++)
    for (let second = 0; second < cells; second++, at++) {
      const times = prompts[at]
      if (times === 0) continue
      const [x, y] = [first << 3, second << 3]
      const s0 = table[x] + table[y]
      const s1 = table[x + 1] + table[y + 1]
      countKeys(
        counts,
        s0,
        s1,
        table[x + 2] + table[y + 2],
        table[x + 3] + table[y + 3],
        table[x + 4] + table[y + 4],
        times,
      )
    }
}

function countKeys(
  counts: Int32Array,
  s0: number,
  s1: number,
  g0: number,
  g1: number,
  g2: number,
  times: number,
): void {
  counts[s0 & LOWER] += times
  counts[KEYS + (s0 >> HALF)] += times
  counts[2 * KEYS + (s1 & LOWER)] += times
  counts[3 * KEYS + (s1 >> HALF)] += times
  countGap(counts, 4 * KEYS, g0, times)
  countGap(counts, 7 * KEYS, g1, times)
  countGap(counts, 10 * KEYS, g2, times)
}

/** Prompts of a comparison: the gap's key, the one's, and the other's, which follows from both. */
function countGap(counts: Int32Array, from: number, key: number, times: number): void {
  const pairs = key & FIELD
  const up = (key >> BITS) & FIELD
  const down = (key >> (2 * BITS)) & FIELD
  const its = up - ((key >> GAP_UP) & FIELD) + (key >> GAP_DOWN)
  counts[from + (pairs | ((key >> GAP_UP) << BITS))] += times
  counts[from + KEYS + (key & LOWER)] += times
  counts[from + 2 * KEYS + (pairs | (its << BITS) | ((up + down - its) << (2 * BITS)))] += times
}

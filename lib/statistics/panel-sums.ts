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
  const table = new Int32Array(cells.length * WIDTH)
  for (const [number, cell] of cells.entries()) {
    for (const [at, roles] of scores.entries())
      table[number * WIDTH + (at >> 1)] |= KEY_OF_ROLE[roles[cell]] << (at & 1 ? HALF : 0)
    for (const [at, { own, gap }] of common.entries())
      table[number * WIDTH + SCORES / 2 + at] = keyOf(own[cell], gap[cell])
  }
  const counts = new Int32Array((SCORES + 3 * GAPS) * KEYS)
  const prompts = passOver(codes, signs, table, starts, counts, keys)
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

/** Counts the prompts by key, keeps the keys of the scores, and names prompts of many pairs. */
function passOver(
  codes: Uint16Array,
  signs: Uint8Array,
  table: Int32Array,
  starts: Int32Array,
  counts: Int32Array,
  kept: Int32Array,
) {
  const large: number[] = []
  let place = 0
  for (let prompt = 0; prompt + 1 < starts.length; prompt++) {
    const last = starts[prompt + 1]
    if (last - place > MOST) {
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
    counts[s0 & LOWER]++
    counts[KEYS + (s0 >> HALF)]++
    counts[2 * KEYS + (s1 & LOWER)]++
    counts[3 * KEYS + (s1 >> HALF)]++
    countGap(counts, 4 * KEYS, g0)
    countGap(counts, 7 * KEYS, g1)
    countGap(counts, 10 * KEYS, g2)
  }
  return large
}

/** A prompt of a comparison: its gap's key, the one's, and the other's, which follows from both. */
function countGap(counts: Int32Array, from: number, key: number): void {
  const pairs = key & FIELD
  const up = (key >> BITS) & FIELD
  const down = (key >> (2 * BITS)) & FIELD
  const its = up - ((key >> GAP_UP) & FIELD) + (key >> GAP_DOWN)
  counts[from + (pairs | ((key >> GAP_UP) << BITS))]++
  counts[from + KEYS + (key & LOWER)]++
  counts[from + 2 * KEYS + (pairs | (its << BITS) | ((up + down - its) << (2 * BITS)))]++
}

/** Pairs, and up − down, of one of the four statistics in every prompt. */
function keptRows({ keys, large }: KeptSums, at: number, prompts: number) {
  const [pairs, sums] = [new Float64Array(prompts), new Float64Array(prompts)]
  const shift = at & 1 ? HALF : 0
  for (let prompt = 0; prompt < prompts; prompt++) {
    const key = (keys[2 * prompt + (at >> 1)] >> shift) & LOWER
    pairs[prompt] = key & MOST
    sums[prompt] = ((key >> BITS) & MOST) - (key >> (2 * BITS))
  }
  for (const { prompt, rows } of large) {
    const [, own, up, down] = rows[at]
    pairs[prompt] = own
    sums[prompt] = up - down
  }
  return { pairs, sums, all: sum(pairs), mean: sum(sums) / sum(pairs) }
}

const sum = (column: Float64Array): number => column.reduce((total, each) => total + each, 0)

/**
 * The covariance of two of the four means, each over pairs of its own: jackknife over the prompts of both, a prompt that one
 * of them has no pair of moving that one nowhere. 0 without common prompts. O(prompts).
 */
export function covarianceOf(kept: KeptSums, one: number, other: number, prompts: number): number {
  const [x, y] = [keptRows(kept, one, prompts), keptRows(kept, other, prompts)]
  let [products, union] = [0, 0]
  for (let prompt = 0; prompt < prompts; prompt++) {
    if (x.pairs[prompt] + y.pairs[prompt] > 0) union++
    if (x.pairs[prompt] === 0 || y.pairs[prompt] === 0) continue
    const moved = (x.sums[prompt] - x.pairs[prompt] * x.mean) / (x.all - x.pairs[prompt])
    products += (moved * (y.sums[prompt] - y.pairs[prompt] * y.mean)) / (y.all - y.pairs[prompt])
  }
  return Number.isFinite(products) && union > 0 ? ((union - 1) / union) * products : 0
}

/** Two whole numbers in one double: pairs, and pairs + up − down, either of them below 2²⁶ in any sum that is drawn. */
const BASE = 2 ** 26
const packed = (pairs: number, up: number, down: number): number => pairs + (pairs + up - down) * BASE
const PACKED = Float64Array.from({ length: KEYS }, (_, key) =>
  packed(key & MOST, (key >> BITS) & MOST, key >> (2 * BITS)),
)

/** The mean that a sum of packed prompts stands for, in [−1, 1]; NaN without pairs. */
export function meanOfPacked(sum: number): number {
  const both = Math.floor(sum / BASE)
  return both / (sum - both * BASE) - 1
}

/** Kept sums by group of prompts, packed: a column for each of the four statistics. O(prompts). */
export function sumGroups({ keys, large }: KeptSums, { groupOf, groups }: Clusters): readonly Float64Array[] {
  const columns = Array.from({ length: SCORES }, () => new Float64Array(groups))
  const [first, second, third, fourth] = columns
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const group = groupOf[prompt]
    const one = keys[2 * prompt]
    const two = keys[2 * prompt + 1]
    first[group] += PACKED[one & LOWER]
    second[group] += PACKED[one >> HALF]
    third[group] += PACKED[two & LOWER]
    fourth[group] += PACKED[two >> HALF]
  }
  for (const { prompt, rows } of large)
    for (const [at, column] of columns.entries()) {
      const [, pairs, up, down] = rows[at] ?? [1, 0, 0, 0]
      column[groupOf[prompt]] += packed(pairs, up, down)
    }
  return columns
}

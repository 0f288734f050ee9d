import type { Clusters } from '@/lib/statistics/clusters'
import type { KeptSums } from '@/lib/statistics/panel-sums'
import { BITS, HALF, KEYS, LOWER, MOST } from '@/lib/statistics/prompt-sums'

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
  const columns = Array.from({ length: 4 }, () => new Float64Array(groups))
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

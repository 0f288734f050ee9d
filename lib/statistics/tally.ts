import { CELLS } from './cells'
import type { Clusters } from './clusters'

/** Prompts with more pairs than this are summed pair by pair: counting every two of their pairs would take longer. */
const FEW = 6
/** Below this share of the squares of single pairs a sum is 0 but for rounding. */
const ROUNDING = 1e-12

/** A panel's codes renumbered without gaps, so that what is counted by cell stays small enough for the nearest memory. */
export type DenseCodes = {
  readonly codes: Uint16Array
  /** The cell that each new number stands for. */
  readonly cells: Int32Array
}

/** Signs keep the lowest two bits. */
const SIGNS = 4

export function denseCodes(codes: Uint16Array): DenseCodes {
  const number = new Int32Array(CELLS).fill(-1)
  const dense = new Uint16Array(codes.length)
  let count = 0
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place]
    if (number[code] === -1) number[code] = SIGNS * count++
    dense[place] = number[code]
  }
  const cells = new Int32Array(SIGNS * count)
  for (const [code, first] of number.entries())
    if (first !== -1) for (let sign = 0; sign < SIGNS; sign++) cells[first + sign] = code | sign
  return { codes: dense, cells }
}

/** How often cells occur: all that the variances of any number of statistics need, from one pass over the pairs. */
export type Tally = {
  /** By cell. */
  readonly counts: Int32Array
  /** The cells that are numbered here; numbers are the rows and columns below. */
  readonly cells: Int32Array
  /** By group of prompts, a count for each number. */
  readonly groups: Int32Array
  /** How often two numbers occur together within a prompt of few pairs. */
  readonly together: Int32Array
  /** How often each set of statistics (as bits) takes part in a prompt. */
  readonly parts: Int32Array
  /** Prompts of many pairs. */
  readonly large: readonly number[]
}

/** `takes` holds, for each cell, a bit for each of at most eight statistics whose denominator it is in. O(pairs). */
export function tally({ codes, cells }: DenseCodes, signs: Uint8Array, takes: Uint8Array, clusters: Clusters): Tally {
  const width = cells.length
  const takesPart = Uint8Array.from(cells, (cell) => takes[cell])
  const groups = new Int32Array(clusters.groups * width)
  const together = new Int32Array(width * width)
  const parts = new Int32Array(256)
  const large: number[] = []
  const { starts, groupOf } = clusters
  let place = 0
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const first = place
    const last = starts[prompt + 1]
    if (first === last) continue
    const row = groupOf[prompt] * width
    const isSmall = last - first <= FEW
    if (!isSmall) large.push(prompt)
    let part = 0
    for (; place < last; place++) {
      const own = codes[place] | signs[place]
      groups[row + own]++
      part |= takesPart[own]
      if (!isSmall) continue
      for (let other = first; other < place; other++) {
        const at = own * width + (codes[other] | signs[other])
        together[at]++
      }
    }
    parts[part]++
  }
  const counts = new Int32Array(CELLS)
  for (let row = 0; row < groups.length; row += width)
    for (let number = 0; number < width; number++) {
      const cell = cells[number]
      counts[cell] += groups[row + number]
    }
  return { counts, cells, groups, together, parts, large }
}

/** How many prompts the statistic of this bit takes part in. */
export const promptsTaking = ({ parts }: Tally, bit: number): number =>
  parts.reduce((sum, count, part) => sum + ((part >> bit) & 1) * count, 0)

/** Σ counts · weights over a row of counts. */
function weigh(counts: Int32Array, from: number, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += counts[from + at] * weights[at]
  return sum
}

const byNumber = ({ cells }: Tally, weights: Float64Array): Float64Array =>
  Float64Array.from(cells, (cell) => weights[cell])

/** The sum over prompts of the squared sum of their pairs' weights. `weights` holds one for each cell. */
export function sumOfSquares(
  found: Tally,
  { codes }: DenseCodes,
  signs: Uint8Array,
  weights: Float64Array,
  { starts }: Clusters,
): number {
  const { counts, cells, together, large } = found
  const own = byNumber(found, weights)
  let sum = 0
  let scale = 0
  for (const [number, cell] of cells.entries()) {
    const [weight, count] = [own[number], counts[cell]]
    if (weight === 0 || count === 0) continue
    scale += count * weight * weight
    sum += weight * (count * weight + 2 * weigh(together, number * cells.length, own))
  }
  // So far each pair of a large prompt is squared alone.
  for (const prompt of large) {
    const last = starts[prompt + 1]
    let total = 0
    for (let place = starts[prompt]; place < last; place++) {
      const weight = own[codes[place] | signs[place]]
      total += weight
      sum -= weight * weight
    }
    sum += total * total
  }
  // Where the pairs of every prompt cancel each other, rounding leaves a little more or less than nothing.
  return sum <= ROUNDING * scale ? 0 : sum
}

/** The sum of the pairs' weights in each group. `weights` holds one for each cell. */
export function sumByGroup(found: Tally, weights: Float64Array, groups: number): Float64Array {
  const own = byNumber(found, weights)
  return Float64Array.from({ length: groups }, (_, group) => weigh(found.groups, group * own.length, own))
}

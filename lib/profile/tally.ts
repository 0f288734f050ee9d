import { CELLS, countCells } from './cells'
import type { Clusters } from './clusters'

/** Prompts with more pairs than this are summed pair by pair: counting every two of their pairs would take longer. */
const FEW = 6

/** How often cells occur: all that the variances of any number of statistics need, from one pass over the pairs. */
export type Tally = {
  readonly cells: Int32Array
  /** The cells that occur at all; their ranks here number the rows and columns below. */
  readonly present: Int32Array
  /** By group of prompts, a number for each present cell. */
  readonly groups: Int32Array
  /** How often two present cells occur together within a prompt of few pairs. */
  readonly together: Int32Array
  /** How often each set of statistics (as bits) takes part in a prompt. */
  readonly parts: Int32Array
  /** Prompts of many pairs. */
  readonly large: readonly number[]
}

/** `takes` holds a bit for each of at most eight statistics whose denominator a cell is in. O(pairs). */
export function tally(codes: Uint16Array, signs: Uint8Array, takes: Uint8Array, clusters: Clusters): Tally {
  const cells = countCells(codes, signs)
  const present = Int32Array.from(Array.from(cells.keys()).filter((cell) => cells[cell] !== 0))
  const width = present.length
  const rank = new Uint16Array(CELLS)
  for (const [at, cell] of present.entries()) rank[cell] = at
  const groups = new Int32Array(clusters.groups * width)
  const together = new Int32Array(width * width)
  const parts = new Int32Array(256)
  const large: number[] = []
  const { starts, groupOf } = clusters
  let place = 0
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const first = place
    const last = starts[prompt + 1] as number
    if (first === last) continue
    const row = (groupOf[prompt] as number) * width
    const isSmall = last - first <= FEW
    if (!isSmall) large.push(prompt)
    let part = 0
    for (; place < last; place++) {
      const cell = (codes[place] as number) | (signs[place] as number)
      const own = rank[cell] as number
      groups[row + own] = (groups[row + own] as number) + 1
      part |= takes[cell] as number
      if (!isSmall) continue
      for (let other = first; other < place; other++) {
        const at = own * width + (rank[(codes[other] as number) | (signs[other] as number)] as number)
        together[at] = (together[at] as number) + 1
      }
    }
    parts[part] = (parts[part] as number) + 1
  }
  return { cells, present, groups, together, parts, large }
}

/** How many prompts the statistic of this bit takes part in. */
export const promptsTaking = ({ parts }: Tally, bit: number): number =>
  parts.reduce((sum, count, part) => sum + ((part >> bit) & 1) * count, 0)

/** The weights of the present cells. */
const presentWeights = ({ present }: Tally, weights: Float64Array): Float64Array =>
  Float64Array.from(present, (cell) => weights[cell] as number)

/** Σ counts · weights over a row of counts. */
function weigh(counts: Int32Array, from: number, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (counts[from + at] as number) * (weights[at] as number)
  return sum
}

/** The sum over prompts of the squared sum of their pairs' weights. `weights` holds one for each cell. */
export function sumOfSquares(
  found: Tally,
  codes: Uint16Array,
  signs: Uint8Array,
  weights: Float64Array,
  { starts }: Clusters,
): number {
  const { cells, present, together, large } = found
  const own = presentWeights(found, weights)
  let sum = 0
  for (const [at, cell] of present.entries()) {
    const weight = own[at] as number
    if (weight !== 0) sum += weight * ((cells[cell] as number) * weight + 2 * weigh(together, at * present.length, own))
  }
  // So far each pair of a large prompt is squared alone.
  for (const prompt of large) {
    const last = starts[prompt + 1] as number
    let total = 0
    for (let place = starts[prompt] as number; place < last; place++) {
      const weight = weights[(codes[place] as number) | (signs[place] as number)] as number
      total += weight
      sum -= weight * weight
    }
    sum += total * total
  }
  return sum
}

/** The sum of the pairs' weights in each group. `weights` holds one for each cell. */
export function sumByGroup(found: Tally, weights: Float64Array, groups: number): Float64Array {
  const own = presentWeights(found, weights)
  return Float64Array.from({ length: groups }, (_, group) => weigh(found.groups, group * own.length, own))
}

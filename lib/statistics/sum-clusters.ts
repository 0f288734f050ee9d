import { CELLS } from './cells'
import type { Clusters } from './clusters'

/** Columns summed in one pass over the pairs, since passing over them is what costs. */
const WIDTH = 8

/** One column: a weight for each cell, and whether (1 or 0) a pair in it takes part. */
export type CellWeights = { readonly weights: Float64Array; readonly takesPart: Uint8Array }

/** What the weights of all pairs add up to in one column. */
export type ClusterSums = {
  /** By group of prompts. */
  readonly groups: Float64Array
  /** The sum over prompts of their squared sums. */
  readonly squares: number
  /** Prompts with at least one pair that takes part. */
  readonly clusters: number
}

/** Sums columns of cell weights by prompt. `codes | signs` numbers each pair's cell. O(pairs × columns). */
export function sumClusters(
  codes: Uint16Array,
  signs: Uint8Array,
  columns: readonly CellWeights[],
  clusters: Clusters,
): readonly ClusterSums[] {
  const blocks = Array.from({ length: Math.ceil(columns.length / WIDTH) }, (_, block) =>
    sumBlock(codes, signs, columns.slice(WIDTH * block, WIDTH * (block + 1)), clusters),
  )
  return blocks.flat()
}

function sumBlock(codes: Uint16Array, signs: Uint8Array, columns: readonly CellWeights[], clusters: Clusters) {
  const table = new Float64Array(CELLS * WIDTH)
  const takes = new Uint8Array(CELLS)
  for (const [column, { weights, takesPart }] of columns.entries())
    for (let cell = 0; cell < CELLS; cell++) {
      table[WIDTH * cell + column] = weights[cell]
      takes[cell] = takes[cell] | (takesPart[cell] << column)
    }
  const sums = new Float64Array(clusters.groups * WIDTH)
  const squares = new Float64Array(WIDTH)
  const parts = new Int32Array(1 << WIDTH)
  passOver(codes, signs, table, takes, clusters, sums, squares, parts)
  return columns.map((_, column): ClusterSums => {
    const groups = Float64Array.from({ length: clusters.groups }, (_, group) => sums[WIDTH * group + column])
    const taking = parts.reduce((sum, count, part) => sum + ((part >> column) & 1) * count, 0)
    return { groups, squares: squares[column], clusters: taking }
  })
}

/** Eight columns at a time, written out: inner loops over columns would cost four times as much. */
function passOver(
  codes: Uint16Array,
  signs: Uint8Array,
  table: Float64Array,
  takes: Uint8Array,
  { starts, groupOf }: Clusters,
  sums: Float64Array,
  squares: Float64Array,
  parts: Int32Array,
): void {
  let q0 = 0
  let q1 = 0
  let q2 = 0
  let q3 = 0
  let q4 = 0
  let q5 = 0
  let q6 = 0
  let q7 = 0
  let place = 0
  for (let cluster = 0; cluster < groupOf.length; cluster++) {
    const last = starts[cluster + 1]
    if (place === last) continue
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    let s7 = 0
    let part = 0
    for (; place < last; place++) {
      const cell = codes[place] | signs[place]
      const at = cell << 3
      s0 += table[at]
      s1 += table[at + 1]
      s2 += table[at + 2]
      s3 += table[at + 3]
      s4 += table[at + 4]
      s5 += table[at + 5]
      s6 += table[at + 6]
      s7 += table[at + 7]
      part |= takes[cell]
    }
    parts[part]++
    q0 += s0 * s0
    q1 += s1 * s1
    q2 += s2 * s2
    q3 += s3 * s3
    q4 += s4 * s4
    q5 += s5 * s5
    q6 += s6 * s6
    q7 += s7 * s7
    const to = groupOf[cluster] << 3
    sums[to] += s0
    sums[to + 1] += s1
    sums[to + 2] += s2
    sums[to + 3] += s3
    sums[to + 4] += s4
    sums[to + 5] += s5
    sums[to + 6] += s6
    sums[to + 7] += s7
  }
  squares.set([q0, q1, q2, q3, q4, q5, q6, q7])
}

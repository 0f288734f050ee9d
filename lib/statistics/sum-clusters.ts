import { CELLS } from './cells'
import type { Clusters } from './clusters'

/** Columns summed in one pass over the pairs, since passing over them is what costs. */
const WIDTH = 8

/**
 * Sums columns of weights, one for each cell, by group of prompts. `codes | signs` numbers each pair's cell, in the order
 * of the clusters. O(pairs × columns).
 */
export function sumClusters(
  codes: Uint16Array,
  signs: Uint8Array,
  columns: readonly Float64Array[],
  clusters: Clusters,
): readonly Float64Array[] {
  const blocks = Array.from({ length: Math.ceil(columns.length / WIDTH) }, (_, block) =>
    sumBlock(codes, signs, columns.slice(WIDTH * block, WIDTH * (block + 1)), clusters),
  )
  return blocks.flat()
}

function sumBlock(codes: Uint16Array, signs: Uint8Array, columns: readonly Float64Array[], clusters: Clusters) {
  const table = new Float64Array(CELLS * WIDTH)
  for (const [column, weights] of columns.entries())
    for (let cell = 0; cell < CELLS; cell++) table[WIDTH * cell + column] = weights[cell]
  const sums = new Float64Array(clusters.groups * WIDTH)
  passOver(codes, signs, table, clusters, sums)
  return columns.map((_, column) => {
    const own = new Float64Array(clusters.groups)
    for (let group = 0; group < own.length; group++) own[group] = sums[WIDTH * group + column]
    return own
  })
}

/** Eight columns at a time, written out: inner loops over columns would cost four times as much. */
function passOver(
  codes: Uint16Array,
  signs: Uint8Array,
  table: Float64Array,
  { starts, groupOf }: Clusters,
  sums: Float64Array,
): void {
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
    for (; place < last; place++) {
      const at = (codes[place] | signs[place]) << 3
      s0 += table[at]
      s1 += table[at + 1]
      s2 += table[at + 2]
      s3 += table[at + 3]
      s4 += table[at + 4]
      s5 += table[at + 5]
      s6 += table[at + 6]
      s7 += table[at + 7]
    }
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
}

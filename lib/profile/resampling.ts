import { createRandom } from './random'

/** How often each group of prompts was drawn in each replicate: `replicates` rows of `groups` counts. */
export type Resampling = { readonly groups: number; readonly replicates: number; readonly draws: Uint16Array }

/**
 * Draws groups of prompts with replacement, the same draws for every statistic so that comparisons stay paired.
 *
 * Cluster bootstrap (Field and Welsh 2007). Seeded. O(replicates × groups).
 */
export function drawGroups(groups: number, replicates: number, seed: number): Resampling {
  const random = createRandom(seed)
  const draws = new Uint16Array(replicates * groups)
  for (let row = 0; row < draws.length; row += groups) {
    for (let draw = 0; draw < groups; draw++) {
      const at = row + random(groups)
      draws[at] = (draws[at] as number) + 1
    }
  }
  return { groups, replicates, draws }
}

const BLOCK = 4

/** Each column's total in every replicate. Four columns at a time, since reading the draws is what costs. */
export function resampleTotals(resampling: Resampling, columns: readonly Float64Array[]): readonly Float64Array[] {
  const empty = new Float64Array(resampling.groups)
  return Array.from({ length: Math.ceil(columns.length / BLOCK) }, (_, block) => {
    const [a = empty, b = empty, c = empty, d = empty] = columns.slice(BLOCK * block, BLOCK * (block + 1))
    return fourTotals(resampling, a, b, c, d)
  })
    .flat()
    .slice(0, columns.length)
}

function fourTotals(
  { groups, replicates, draws }: Resampling,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
): readonly Float64Array[] {
  const totals = [a, b, c, d].map(() => new Float64Array(replicates))
  const [totalA, totalB, totalC, totalD] = totals as [Float64Array, Float64Array, Float64Array, Float64Array]
  for (let replicate = 0; replicate < replicates; replicate++) {
    const row = replicate * groups
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0]
    for (let group = 0; group < groups; group++) {
      const times = draws[row + group] as number
      sumA += times * (a[group] as number)
      sumB += times * (b[group] as number)
      sumC += times * (c[group] as number)
      sumD += times * (d[group] as number)
    }
    totalA[replicate] = sumA
    totalB[replicate] = sumB
    totalC[replicate] = sumC
    totalD[replicate] = sumD
  }
  return totals
}

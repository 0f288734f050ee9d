import { createRandom } from './random'

/** How often each group of prompts was drawn in each replicate. */
export type Resampling = {
  readonly groups: number
  /** The group of each prompt: itself, or one of fewer random groups where there are many prompts. */
  readonly groupOf: Int32Array
  readonly replicates: number
  /** `replicates` rows of `groups` counts. */
  readonly draws: Float64Array
}

/**
 * Draws prompts with replacement, the same draws for every statistic so that comparisons stay paired.
 *
 * Cluster bootstrap (Field and Welsh 2007). With more than `most` prompts they are first put into `most` random groups,
 * which are then drawn: the variance stays right, its own noise is about 1/√(2 · most). Seeded.
 */
export function drawClusters(clusters: number, replicates: number, seed: number, most: number): Resampling {
  const random = createRandom(seed)
  const groups = Math.min(clusters, most)
  const groupOf = Int32Array.from({ length: clusters }, (_, cluster) => cluster % groups)
  if (groups < clusters) {
    for (let i = clusters - 1; i > 0; i--) {
      const other = random(i + 1)
      const kept = groupOf[i] as number
      groupOf[i] = groupOf[other] as number
      groupOf[other] = kept
    }
  }
  const draws = new Float64Array(replicates * groups)
  for (let replicate = 0; replicate < replicates; replicate++) {
    const row = replicate * groups
    for (let draw = 0; draw < groups; draw++) {
      const at = row + random(groups)
      draws[at] = (draws[at] as number) + 1
    }
  }
  return { groups, groupOf, replicates, draws }
}

/** Adds up a column of prompts by group. */
export function byGroup({ groups, groupOf }: Resampling, column: Float64Array): Float64Array {
  if (groups === column.length) return column
  const sums = new Float64Array(groups)
  for (let i = 0; i < column.length; i++) {
    const group = groupOf[i] as number
    sums[group] = (sums[group] as number) + (column[i] as number)
  }
  return sums
}

/** A column's total in every replicate. O(replicates × groups). */
export function resampleTotal({ groups, replicates, draws }: Resampling, column: Float64Array): Float64Array {
  const totals = new Float64Array(replicates)
  for (let replicate = 0; replicate < replicates; replicate++) {
    const row = replicate * groups
    let sum = 0
    for (let group = 0; group < groups; group++) sum += (draws[row + group] as number) * (column[group] as number)
    totals[replicate] = sum
  }
  return totals
}

import { shuffled } from './clusters'
import { createRandom } from './random'
import type { Resampling } from './resampling'

/**
 * Adds two rows of draws for each split: a random half of the groups drawn twice, then the other half drawn twice. A
 * replicate of such a row is what the statistic is on that half alone.
 */
export function withHalves({ groups, replicates, draws }: Resampling, splits: number, seed: number): Resampling {
  const all = new Uint16Array((replicates + 2 * splits) * groups)
  all.set(draws)
  const random = createRandom(seed)
  for (let split = 0; split < splits; split++) {
    const row = (replicates + 2 * split) * groups
    for (const [rank, group] of shuffled(groups, random(2 ** 31)).entries())
      all[row + (rank < groups >> 1 ? 0 : groups) + group] = 2
  }
  return { groups, replicates: replicates + 2 * splits, draws: all }
}

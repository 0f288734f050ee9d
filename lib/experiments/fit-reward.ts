import { AppError } from '@/lib/errors'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import { profileThread } from '@/lib/profiles/profile-threads'
import { createThread } from '@/lib/threads/thread'
import { fitOnParts } from './fit-on-parts'
import { type Material, pairsOf } from './material'

/** So many pairs are fitted in about 100 ms; 20,000 take .3 to .4 s, which nobody's live calls should wait for. */
const MOST_HERE = 5000

/**
 * A factor model of people's choices on the development part alone; `null` where there are too few pairs. `mostHere`: more
 * pairs than these are learnt from in a thread of its own.
 */
export async function fitReward(
  material: Material,
  parts: Uint8Array,
  mostHere = MOST_HERE,
): Promise<readonly RecipeFactor[] | null> {
  if (pairsOf(material, parts, 'development').length <= mostHere) return fitOnParts(material, parts)
  const { pack, annotator } = material
  const thread = createThread(...profileThread())
  try {
    return (await thread.call('fitDevelopment', [pack.datasetId, annotator, parts])) as readonly RecipeFactor[] | null
  } catch (error) {
    // A thread that crashed may do better the next time.
    throw error instanceof AppError && error.code === 'busy' ? new Error(error.message) : error
  } finally {
    void thread.stop()
  }
}

import { getDataset } from '@/lib/db/dataset'
import { buildProfile } from '@/lib/profile/build-profile'
import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import type { Profile, ProfileSettings } from '@/lib/profile/profile'
import { loadCached } from './load-cached'
import { loadPack } from './load-pack'

export const DEFAULT_SETTINGS: ProfileSettings = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 }

/** The profile of a dataset: from the cache when nothing that determines it has changed, else built and kept. */
export async function loadProfile(datasetId: number, settings = DEFAULT_SETTINGS): Promise<Profile | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  return loadCached(dataset, ['profile', settings], async () => {
    const pack = await loadPack(datasetId)
    if (!pack) return null
    const input = withGenerationPairs(pack.input, pack.written, settings.generationPairs ?? 'all')
    return buildProfile(input, settings)
  })
}

import { createHash } from 'node:crypto'
import { getCachedProfile, putCachedProfile } from '@/lib/db/cached-profile'
import { getDataset } from '@/lib/db/dataset'
import { buildProfile } from '@/lib/profile/build-profile'
import type { Profile, ProfileSettings } from '@/lib/profile/profile'
import { loadPack } from './load-pack'

export const DEFAULT_SETTINGS: ProfileSettings = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 }

/** Grows when the same numbers could come out differently. */
const METHOD_VERSION = 3

/** The profile of a dataset: from the cache when nothing that determines it has changed, else built and kept. */
export async function loadProfile(datasetId: number, settings = DEFAULT_SETTINGS): Promise<Profile | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const key = createHash('sha256')
    .update(JSON.stringify([METHOD_VERSION, dataset.version, settings]))
    .digest('hex')
  const cached = await getCachedProfile(datasetId, key)
  if (cached) return cached as Profile
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const profile = buildProfile(pack.input, settings)
  await putCachedProfile(datasetId, key, profile)
  return profile
}

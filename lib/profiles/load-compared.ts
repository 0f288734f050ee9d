import { type ComparedProfile, comparedProfile } from '@/lib/profile/comparison'
import { loadProfile } from './load-profile'

/** A dataset as the overview of many draws it; `null` while it is not imported, or without people or a model. */
export async function loadCompared(datasetId: number): Promise<ComparedProfile | null> {
  const profile = await loadProfile(datasetId)
  return profile && comparedProfile(profile)
}

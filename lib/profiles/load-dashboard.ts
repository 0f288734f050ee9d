import { findingOf } from '@/lib/profile/finding'
import type { Profile } from '@/lib/profile/profile'
import { type FactorMeta, loadFactorMetas } from './factor-meta'
import { loadProfile } from './load-profile'

export type Dashboard = {
  readonly profile: Profile
  readonly finding: ReturnType<typeof findingOf>
  readonly factors: readonly FactorMeta[]
}

/** `null` while the dataset is not imported. */
export async function loadDashboard(datasetId: number): Promise<Dashboard | null> {
  const profile = await loadProfile(datasetId)
  if (!profile) return null
  return { profile, finding: findingOf(profile), factors: await loadFactorMetas(datasetId) }
}

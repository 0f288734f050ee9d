import { findingOf } from '@/lib/profile/finding'
import type { Estimator, Profile } from '@/lib/profile/profile'
import { type FactorMeta, loadFactorMetas } from './factor-meta'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'

export type Dashboard = {
  readonly profile: Profile
  readonly finding: ReturnType<typeof findingOf>
  readonly factors: readonly FactorMeta[]
}

/** `null` while the dataset is not imported. */
export async function loadDashboard(datasetId: number, estimator: Estimator = 'tau14'): Promise<Dashboard | null> {
  const profile = await loadProfile(datasetId, { ...DEFAULT_SETTINGS, estimator })
  if (!profile) return null
  return { profile, finding: findingOf(profile), factors: await loadFactorMetas(datasetId) }
}

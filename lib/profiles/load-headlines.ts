import { getCachedParts } from '@/lib/db/cached-profile'
import { headlineOf } from '@/lib/profile/findings/headline'
import type { Profile } from '@/lib/profile/profile'
import { cacheKey, hasShape } from './load-cached'
import { DEFAULT_SETTINGS, headlineShape } from './load-profile'

type Parts = Pick<Profile, 'reference' | 'raters' | 'factors' | 'gaps' | 'scores'>

/** What each dataset's profile found, by dataset; only of those whose profile is built already. */
export async function loadHeadlines(
  datasets: readonly { readonly id: number; readonly version: number }[],
): Promise<ReadonlyMap<number, string | null>> {
  const wanted = datasets.map((dataset) => ({
    datasetId: dataset.id,
    key: cacheKey(dataset, ['profile', DEFAULT_SETTINGS]),
  }))
  const cached = await getCachedParts(wanted)
  return new Map(
    cached.flatMap(({ datasetId, parts }) =>
      hasShape<Parts>(headlineShape, parts) ? [[datasetId, headlineOf(parts)] as const] : [],
    ),
  )
}

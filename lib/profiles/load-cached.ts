import { createHash } from 'node:crypto'
import { getCachedProfile, putCachedProfile } from '@/lib/db/cached-profile'

/** Grows when the same numbers could come out differently. */
export const METHOD_VERSION = 8

type Dataset = { readonly id: number; readonly version: number }

/** The key of what was built of a dataset; `what` holds everything else that determines it. */
export function cacheKey({ version }: Dataset, what: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([METHOD_VERSION, version, ...what]))
    .digest('hex')
}

/** What was built under the same key before, else builds and keeps it. */
export async function loadCached<Built extends object>(
  dataset: Dataset,
  what: readonly unknown[],
  build: () => Promise<Built | null>,
): Promise<Built | null> {
  const key = cacheKey(dataset, what)
  const cached = await getCachedProfile(dataset.id, key)
  if (cached) return cached as Built
  const built = await build()
  if (built) await putCachedProfile(dataset.id, key, built)
  return built
}

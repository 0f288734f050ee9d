import { createHash } from 'node:crypto'
import { getCachedProfile, putCachedProfile } from '@/lib/db/cached-profile'

/** Grows when the same numbers could come out differently. */
export const METHOD_VERSION = 8

/** What was built under the same key before, else builds and keeps it. The key holds everything that determines it. */
export async function loadCached<Built extends object>(
  dataset: { readonly id: number; readonly version: number },
  what: readonly unknown[],
  build: () => Promise<Built | null>,
): Promise<Built | null> {
  const key = createHash('sha256')
    .update(JSON.stringify([METHOD_VERSION, dataset.version, ...what]))
    .digest('hex')
  const cached = await getCachedProfile(dataset.id, key)
  if (cached) return cached as Built
  const built = await build()
  if (built) await putCachedProfile(dataset.id, key, built)
  return built
}

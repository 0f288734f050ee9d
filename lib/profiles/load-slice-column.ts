import { loadSlices, type SliceColumn } from '@/lib/db/slices'

const KEPT = 8
const kept = new Map<string, Promise<SliceColumn>>()

/** One metadata column of a dataset, read once for each of its versions. */
export function loadSliceColumn(
  { datasetId, version, pairs }: { readonly datasetId: number; readonly version: number; readonly pairs: number },
  name: string,
): Promise<SliceColumn> {
  const key = JSON.stringify([datasetId, version, name])
  const found = kept.get(key) ?? loadSlices(datasetId, name, pairs)
  kept.delete(key)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return found
}

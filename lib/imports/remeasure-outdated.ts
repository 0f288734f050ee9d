import { listOutdated } from '@/lib/db/factor'
import { putJobLater } from '@/lib/db/job'
import { computedKeys } from '@/lib/factors/registry'

/**
 * Has datasets measured anew that an older version of the program measured; one that failed before is tried again. Those of a new
 * dataset come first: its charts are waited for.
 */
export async function remeasureOutdated(): Promise<void> {
  for (const datasetId of await listOutdated(computedKeys)) await putJobLater('measure', datasetId)
}

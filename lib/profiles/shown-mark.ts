import { z } from 'zod'
import { getCachedProfile, putCachedProfile, SHOWN } from '@/lib/db/cached-profile'
import { getDataset } from '@/lib/db/dataset'
import { METHOD_VERSION } from './load-cached'

const markSchema = z.object({ version: z.int() })

/**
 * Builds what a dataset's dashboard shows and notes for which version of the dataset that was done, so that it can stand there
 * while the next one is made. A profile that somebody asked for halfway is not noted: it lacks what is not measured yet.
 */
export async function keepShown(datasetId: number, build: () => Promise<unknown>): Promise<void> {
  const before = await getDataset(datasetId)
  await build()
  const after = await getDataset(datasetId)
  if (before && after?.version === before.version)
    await putCachedProfile({ ...before, method: METHOD_VERSION }, SHOWN, { version: before.version } satisfies z.infer<
      typeof markSchema
    >)
}

/** The version of the dataset whose profile was built last. */
export async function shownVersionOf(datasetId: number): Promise<number | null> {
  const mark = markSchema.safeParse(await getCachedProfile(datasetId, SHOWN))
  return mark.success ? mark.data.version : null
}

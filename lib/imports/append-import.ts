import { getDatasetOfUpload, insertImport } from '@/lib/db/dataset-import'
import { enqueueJob } from '@/lib/work/enqueue-job'
import { hashFiles } from './hash-files'

export type AppendRequest = { readonly uploadId: string; readonly datasetId: number }

/** Adds an upload to a dataset: more pairs, more raters, more factors. Asked twice, it does so once. */
export async function appendImport({ uploadId, datasetId }: AppendRequest): Promise<number> {
  const known = await getDatasetOfUpload(uploadId)
  if (known !== null) return known
  await insertImport(datasetId, uploadId, await hashFiles(uploadId))
  await enqueueJob(datasetId, 'import')
  return datasetId
}

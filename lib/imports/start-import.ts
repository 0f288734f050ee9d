import type { DatasetEdit } from '@/lib/datasets/edit-dataset'
import { insertDataset } from '@/lib/db/dataset'
import { getDatasetOfUpload } from '@/lib/db/dataset-import'
import { enqueueJob } from '@/lib/work/enqueue-job'
import { hashFiles } from './hash-files'

export type ImportRequest = DatasetEdit & { readonly uploadId: string; readonly sample?: string }

/** Makes a dataset of an upload and has its rows imported. Asked twice, it answers with the same dataset. */
export async function startImport({ uploadId, name, description, task, sample }: ImportRequest): Promise<number> {
  const known = await getDatasetOfUpload(uploadId)
  if (known !== null) return known
  const contentHash = await hashFiles(uploadId)
  const datasetId = await insertDataset({ uploadId, name, description, task, contentHash, sample: sample ?? null })
  await enqueueJob(datasetId, 'import')
  return datasetId
}

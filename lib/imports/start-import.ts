import { insertDataset } from '@/lib/db/dataset'
import { getDatasetOfUpload } from '@/lib/db/dataset-import'
import type { Task } from '@/lib/words/task'
import { enqueueJob } from '@/lib/work/enqueue-job'
import { hashFiles } from './hash-files'

export type ImportRequest = {
  readonly uploadId: string
  readonly name: string
  readonly description: string
  readonly task: Task
  readonly sample?: string
}

/** Makes a dataset of an upload and has its rows imported. Asked twice, it answers with the same dataset. */
export async function startImport({ uploadId, name, description, task, sample }: ImportRequest): Promise<number> {
  const known = await getDatasetOfUpload(uploadId)
  if (known !== null) return known
  const contentHash = await hashFiles(uploadId)
  const datasetId = await insertDataset({ uploadId, name, description, task, contentHash, sample: sample ?? null })
  await enqueueJob(datasetId, 'import')
  return datasetId
}

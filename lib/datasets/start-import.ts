import { createHash } from 'node:crypto'
import { getDatasetOfUpload, insertDataset } from '@/lib/db/dataset'
import { listUploadFiles } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import { enqueueJob } from '@/lib/jobs/enqueue-job'
import type { DatasetEdit } from './edit-dataset'

export type ImportRequest = DatasetEdit & { readonly uploadId: string; readonly sample?: string }

/** Makes a dataset of an upload and has its rows imported. Asked twice, it answers with the same dataset. */
export async function startImport({ uploadId, name, description, task, sample }: ImportRequest): Promise<number> {
  const known = await getDatasetOfUpload(uploadId)
  if (known !== null) return known
  const files = await listUploadFiles(uploadId)
  if (files.length === 0) throw new AppError('not-found', 'The uploaded files are gone. Send them again.')
  const hash = createHash('sha256')
  for (const digest of files.map(({ sha256 }) => sha256).sort()) hash.update(digest)
  const contentHash = hash.digest('hex')
  const datasetId = await insertDataset({ uploadId, name, description, task, contentHash, sample: sample ?? null })
  await enqueueJob(datasetId, 'import')
  return datasetId
}

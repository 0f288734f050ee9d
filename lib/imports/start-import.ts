import { createHash } from 'node:crypto'
import { insertDataset } from '@/lib/db/dataset'
import { getDatasetOfUpload, insertImport } from '@/lib/db/dataset-import'
import { putJob } from '@/lib/db/job'
import { listUploadFiles } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import type { Task } from '@/lib/words/task'

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
  await putJob('import', datasetId)
  return datasetId
}

export type AppendRequest = { readonly uploadId: string; readonly datasetId: number }

/** Adds an upload to a dataset: more pairs, more raters, more factors. Asked twice, it does so once. */
export async function appendImport({ uploadId, datasetId }: AppendRequest): Promise<number> {
  const known = await getDatasetOfUpload(uploadId)
  if (known !== null) return known
  await insertImport(datasetId, uploadId, await hashFiles(uploadId))
  await putJob('import', datasetId)
  return datasetId
}

/** SHA-256 over the bytes of an upload's files, whatever their order. */
async function hashFiles(uploadId: string): Promise<string> {
  const files = await listUploadFiles(uploadId)
  if (files.length === 0) throw new AppError('not-found', 'The uploaded files are gone. Send them again.')
  const hash = createHash('sha256')
  for (const digest of files.map(({ sha256 }) => sha256).sort()) hash.update(digest)
  return hash.digest('hex')
}

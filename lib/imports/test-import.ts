import { Readable } from 'node:stream'
import { listJobs } from '@/lib/db/job'
import { runJob } from '@/lib/work/run-job'
import { createUpload } from './create-upload'
import { receiveFile } from './receive-file'
import { startImport } from './start-import'

export type TestFile = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> | string }

export async function uploadFiles(files: readonly TestFile[]): Promise<string> {
  const uploadId = await createUpload()
  for (const { name, bytes } of files)
    await receiveFile(uploadId, name, typeof bytes === 'string' ? Readable.from([Buffer.from(bytes)]) : bytes, null)
  return uploadId
}

/** Imports and measures files in this process, as a worker would. */
export async function importFiles(files: readonly TestFile[]): Promise<number> {
  const uploadId = await uploadFiles(files)
  const datasetId = await startImport({ uploadId, name: 'test', description: '', task: 'helpful' })
  for (const kind of ['import', 'measure'])
    for (const job of await listJobs(datasetId)) if (job.kind === kind) await runJob(job.id)
  return datasetId
}

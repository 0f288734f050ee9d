import { Readable } from 'node:stream'
import type { JobKind } from '@/lib/db/generated/enums'
import { listJobs } from '@/lib/db/job'
import { buildProfiles } from '@/lib/profiles/build-profiles'
import type { Progress } from '@/lib/work/progress'
import { runJob } from '@/lib/work/run-job'
import { IMPORT_JOBS } from './import-jobs'
import { createUpload, receiveFile } from './receive-file'
import { startImport } from './start-import'

export type TestFile = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> | string }

export async function uploadFiles(files: readonly TestFile[]): Promise<string> {
  const uploadId = await createUpload()
  for (const { name, bytes } of files)
    await receiveFile(uploadId, name, typeof bytes === 'string' ? Readable.from([Buffer.from(bytes)]) : bytes, null)
  return uploadId
}

// In this process: a thread for each would take longer than what it builds.
const HANDLERS = {
  ...IMPORT_JOBS,
  profile: { run: (id: string, { report }: Progress) => buildProfiles(Number(id), report) },
}

/** Runs a dataset's jobs in this process, as a worker would. */
export async function runJobs(datasetId: number, kinds: readonly JobKind[] = ['import', 'measure']): Promise<void> {
  for (const kind of kinds) for (const job of await listJobs(datasetId, [kind])) await runJob(HANDLERS, job.id)
}

/** Imports and measures files in this process, as a worker would. */
export async function importFiles(files: readonly TestFile[]): Promise<number> {
  const uploadId = await uploadFiles(files)
  const datasetId = await startImport({ uploadId, name: 'test', description: '', task: 'helpful' })
  await runJobs(datasetId)
  return datasetId
}

/** Imports files and measures nothing: for tests that look at what the files said. */
export async function importOnly(files: readonly TestFile[]): Promise<number> {
  const uploadId = await uploadFiles(files)
  const datasetId = await startImport({ uploadId, name: 'test', description: '', task: 'custom' })
  await runJobs(datasetId, ['import'])
  return datasetId
}

import { listJobs } from '@/lib/db/job'
import { runJob } from '@/lib/work/run-job'
import { startImport } from './start-import'
import { type TestFile, uploadFiles } from './test-import'

/** Imports files and measures nothing: for tests that look at what the files said. */
export async function importOnly(files: readonly TestFile[]): Promise<number> {
  const uploadId = await uploadFiles(files)
  const datasetId = await startImport({ uploadId, name: 'test', description: '', task: 'custom' })
  for (const { id, kind } of await listJobs(datasetId)) if (kind === 'import') await runJob(id)
  return datasetId
}

import { startImport } from './start-import'
import { runJobs, type TestFile, uploadFiles } from './test-import'

/** Imports files and measures nothing: for tests that look at what the files said. */
export async function importOnly(files: readonly TestFile[]): Promise<number> {
  const uploadId = await uploadFiles(files)
  const datasetId = await startImport({ uploadId, name: 'test', description: '', task: 'custom' })
  await runJobs(datasetId, ['import'])
  return datasetId
}

import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { listJobs } from '@/lib/db/job'
import { fileBytes } from '@/lib/files/store/upload-store'
import { IMPORT_JOBS } from '@/lib/imports/import-jobs'
import { previewUpload } from '@/lib/imports/preview-upload'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { buildProfiles } from '@/lib/profiles/build-profiles'
import type { Task } from '@/lib/words/task'
import { runJob } from '@/lib/work/run-job'
import { Problem } from '../problem.mjs'
import { sharedFolder } from './shared-folder'

const POLL_MS = 200
// In this process, which nobody else waits for: a thread takes longer to start than most profiles to build.
const HANDLERS = { ...IMPORT_JOBS, profile: { run: (id: string) => buildProfiles(Number(id)) } }

/** Imports and measures files as one dataset, in this process unless a worker has taken the work up already. */
export async function importFiles(files: readonly string[], name: string | null, task: Task | null): Promise<number> {
  const uploadId = await createUpload()
  const folder = sharedFolder(files)
  for (const file of files) await receiveFile(uploadId, path.relative(folder, file), fileBytes(file), null)
  const preview = await previewUpload(uploadId)
  if (!preview.ok) throw new Problem(preview.faults.map(({ message }) => message).join('\n'))
  const request = { name: name ?? preview.suggestedName, description: '', task: task ?? preview.task }
  const datasetId = await startImport({ uploadId, ...request })
  await finishJobs(datasetId)
  return datasetId
}

async function finishJobs(datasetId: number): Promise<void> {
  for (;;) {
    const jobs = await listJobs(datasetId)
    const failed = jobs.find(({ status }) => status === 'failed' || status === 'cancelled')
    if (failed) {
      await deleteDataset(datasetId)
      throw new Problem(failed.error ?? 'The work was cancelled.')
    }
    if (jobs.length === 3 && jobs.every(({ status }) => status === 'done')) return
    // A step that is still to come has no job of its own, and is called by its kind.
    for (const { id, kind } of jobs) if (id !== kind) await runJob(HANDLERS, id)
    await wait(POLL_MS)
  }
}

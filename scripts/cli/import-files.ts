import { setTimeout as wait } from 'node:timers/promises'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { listJobs } from '@/lib/db/job'
import { fileBytes } from '@/lib/files/store/upload-store'
import { chooseOptions } from '@/lib/imports/choose-options'
import { IMPORT_JOBS } from '@/lib/imports/import-jobs'
import { previewUpload, type Understood } from '@/lib/imports/preview-upload'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { describeFault } from '@/lib/ingest/assembly/unread'
import { buildProfiles } from '@/lib/profiles/build-profiles'
import type { Task } from '@/lib/words/task'
import type { Progress } from '@/lib/work/progress'
import { runJob } from '@/lib/work/run-job'
import { Problem } from '../problem.mjs'
import { firstLines, guessOf, openFiles, takeGuess } from './guess-columns'
import { checkPeople, checkRaterColumn, importOptions, type Reading } from './reading-options'
import { uploadNames } from './shared-folder'
import { tellUnderstood } from './tell-understood'

const POLL_MS = 200
// In this process, which nobody else waits for: a thread takes longer to start than most profiles to build.
const HANDLERS = {
  ...IMPORT_JOBS,
  profile: { run: (id: string, { report }: Progress) => buildProfiles(Number(id), report) },
}

export type FilesToImport = {
  readonly verb: string
  readonly files: readonly string[]
  readonly reading: Reading
  readonly name: string | null
  readonly task: Task | null
}

/** Imports and measures files as one dataset, in this process unless a worker has taken the work up already. */
export async function importFiles(asked: FilesToImport): Promise<number> {
  const { files, reading, name, task } = asked
  const uploadId = await createUpload()
  const names = uploadNames(files)
  for (const [at, file] of files.entries()) await receiveFile(uploadId, names[at] ?? file, fileBytes(file), null)
  await chooseOptions({ uploadId, options: importOptions(reading, names), saveAs: null })
  const preview = await understand(uploadId, asked)
  checkRaterColumn(reading.mapping ? null : reading.raterColumn, preview.whose?.columns ?? null)
  if (preview.fault) throw new Problem(describeFault(preview.fault))
  if (preview.complete)
    checkPeople(
      reading.people,
      preview.ledger.raters.map((rater) => rater.name),
    )
  tellUnderstood(preview)
  const request = { name: name ?? preview.suggestedName, description: '', task: task ?? preview.task }
  const datasetId = await startImport({ uploadId, ...request })
  await finishJobs(datasetId)
  return datasetId
}

/** What the files hold; columns that no format knows are read by a guess that leaves no doubt. */
async function understand(uploadId: string, { verb, files, reading }: FilesToImport): Promise<Understood> {
  const first = await previewUpload(uploadId)
  if (first.ok) return first
  const problems = first.faults.map(({ message }) => message)
  const opened = reading.mapping === null ? await openFiles(files, importOptions(reading, uploadNames(files))) : null
  const guess = opened === null || opened.ok ? null : guessOf(opened.unknown)
  if (guess === null) throw new Problem(firstLines(problems))
  const guessed = takeGuess(guess, problems, { verb, files })
  await chooseOptions({ uploadId, options: { mapping: guessed }, saveAs: null })
  const second = await previewUpload(uploadId)
  if (!second.ok) throw new Problem(firstLines(second.faults.map(({ message }) => message)))
  return second
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
    const open = jobs.filter(({ id, kind, status }) => id !== kind && status !== 'done')
    for (const { id } of open) await runJob(HANDLERS, id)
    // Whatever was taken up already is a worker's, unless that has ended.
    if (open.every(({ status }) => status === 'running')) await wait(POLL_MS)
  }
}

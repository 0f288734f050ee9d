import type { JobKind } from '@/lib/db/generated/enums'
import { finishJob, getJob, startJob } from '@/lib/db/job'
import { withLock } from '@/lib/db/lock'
import { AppError } from '@/lib/errors'
import { failDataset } from './fail-dataset'
import { Cancelled, progressOf, type ReportProgress } from './progress'

const MAX_ATTEMPTS = 5

/** What to do for a job of each kind: the process that runs jobs says so. */
export type JobHandlers = Readonly<Record<JobKind, (datasetId: number, report: ReportProgress) => Promise<void>>>

/** Runs a job to its end, unless another process is at it or it has ended. Every kind of work can be run again. */
export async function runJob(handlers: JobHandlers, jobId: string): Promise<void> {
  await withLock(`job ${jobId}`, async (lost) => {
    const job = await getJob(jobId)
    if (!job || (job.status !== 'queued' && job.status !== 'running')) return
    await startJob(jobId)
    try {
      await handlers[job.kind](job.datasetId, progressOf(jobId, lost))
      await finishJob(jobId, 'done', null)
    } catch (error) {
      if (error instanceof Cancelled) return
      await settle(jobId, job.datasetId, job.attempts + 1, error)
    }
  })
}

/** What the input got wrong will not get better; anything else (a lost connection …) is tried again. */
async function settle(jobId: string, datasetId: number, attempts: number, error: unknown): Promise<void> {
  const final = error instanceof AppError || attempts >= MAX_ATTEMPTS
  const message = error instanceof AppError ? error.message : 'The work stopped unexpectedly; the server log says why.'
  if (!(error instanceof AppError)) console.error(`job ${jobId}, attempt ${attempts}:`, error)
  await finishJob(jobId, final ? 'failed' : 'queued', final ? message : null)
  if (final) await failDataset(datasetId)
  else throw error
}

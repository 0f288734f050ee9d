import type { JobKind } from '@/lib/db/generated/enums'
import { finishJob, getJob, lockOf, postponeJob, startJob } from '@/lib/db/job'
import { withLock } from '@/lib/db/lock'
import { AppError } from '@/lib/errors'
import { openProgress, type Progress, Unwanted } from './progress'
import { TIMING } from './timing'

/** What is done for a job of some kind; `subject` is the id of what it is about. It can be run again from anywhere. */
export type JobHandler = {
  readonly run: (subject: string, progress: Progress) => Promise<void>
  /** Follows the last attempt, when that failed too. */
  readonly giveUp?: (subject: string, reason: string) => Promise<void>
}
/** The kinds of work that a process does: it says so, and leaves jobs of any other kind alone. */
export type JobHandlers = Readonly<Partial<Record<JobKind, JobHandler>>>

const MAX_ATTEMPTS = 5

/** Runs a job to its end, unless another process is at it or it has ended. */
export async function runJob(handlers: JobHandlers, id: string, timing = TIMING): Promise<void> {
  await withLock(lockOf(id), async (lost) => {
    const job = await getJob(id)
    const handler = job && handlers[job.kind]
    if (!handler || !(await startJob(id))) return
    const progress = openProgress(job, lost, timing)
    try {
      await handler.run(job.subject, progress).finally(progress.close)
      await finishJob(id, 'done', null)
    } catch (error) {
      if (progress.stop.reason instanceof Unwanted) return
      // What the input got wrong will not get better; anything else (a lost connection …) is tried again.
      if (error instanceof AppError) await fail(error.message)
      else {
        console.error(`${job.kind} ${job.subject}, attempt ${job.attempts + 1}:`, error)
        if (job.attempts + 1 < MAX_ATTEMPTS) await postponeJob(id, timing.retryMs * 2 ** job.attempts)
        else await fail('The work stopped unexpectedly; the server log says why.')
      }
    }

    async function fail(reason: string): Promise<void> {
      await handler?.giveUp?.(job?.subject ?? '', reason)
      await finishJob(id, 'failed', reason)
    }
  })
}

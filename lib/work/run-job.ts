import type { JobKind } from '@/lib/db/generated/enums'
import { getJob, type JobRow, lockOf } from '@/lib/db/job'
import { finishJob, giveBackJob, postponeJob, startJob } from '@/lib/db/job-attempt'
import { withLock } from '@/lib/db/lock'
import { asExpected } from '@/lib/resource-error'
import { openProgress, type Progress, Unwanted, Yielded } from './progress'
import { TIMING } from './timing'

/** What is done for a job of some kind; `subject` is the id of what it is about. It can be run again from anywhere. */
export type JobHandler = {
  readonly run: (subject: string, progress: Progress) => Promise<void>
  /** Whether it takes so much memory that it has a process of its own, which gives all of that back. */
  readonly isLarge?: (subject: string) => Promise<boolean>
  /** Follows the last attempt, when that failed too. */
  readonly giveUp?: (subject: string, reason: string) => Promise<void>
}
/** The kinds of work that a process does: it says so, and leaves jobs of any other kind alone. */
export type JobHandlers = Readonly<Partial<Record<JobKind, JobHandler>>>

/** How often a job is tried that fails for a reason that may pass; and how often one that ends its process. */
export const MAX_ATTEMPTS = 5

const DOING: Readonly<Record<JobKind, string>> = {
  import: 'importing the files',
  measure: 'measuring the responses',
  index: 'indexing the texts',
  profile: 'building the profile',
  lint: 'looking for faults in the data',
  fetch: 'fetching the file',
  run_end: 'reading the answers of the run',
  experiment: 'taking the experiment on',
}

type Attempt = {
  readonly timing?: typeof TIMING
  /** Ended when this process is to go: it gives the job back. */
  readonly signal?: AbortSignal
  /** Whether a job that looks as if its process had ended was this one's own, which lives. */
  readonly lives?: boolean
  /** Whether other jobs are worked on meanwhile: what nobody waits for pauses where people follow one of the same dataset. */
  readonly givesWay?: boolean
}

/** Runs a job to its end, unless another process is at it or it has ended. */
export async function runJob(handlers: JobHandlers, id: string, attempt: Attempt = {}): Promise<void> {
  const { timing = TIMING, signal, lives = false, givesWay = false } = attempt
  await withLock(lockOf(id), async (lost) => {
    const job = await getJob(id)
    const handler = job && handlers[job.kind]
    const started = handler && (await startJob(id, lives))
    if (!started) return
    const { attempts, deaths } = started
    // Whatever gives it up may end the process as well: that is tried once.
    if (deaths >= MAX_ATTEMPTS) return fail(diedOf(job, deaths), deaths === MAX_ATTEMPTS)
    const stop = signal ? AbortSignal.any([lost, signal]) : lost
    const progress = openProgress(job, stop, timing, givesWay)
    let givenBack: Promise<void> | null = null
    const giveBack = () => {
      givenBack ??= giveBackJob(id, attempts)
    }
    signal?.addEventListener('abort', giveBack)
    try {
      await handler.run(job.subject, progress).finally(progress.close)
      await givenBack
      await finishJob(id, attempts, 'done', null)
    } catch (error) {
      if (progress.stop.reason instanceof Unwanted || signal?.aborted) return
      if (error instanceof Yielded) return giveBackJob(id, attempts)
      // What the input got wrong will not get better; anything else (a lost connection …) is tried again.
      const expected = asExpected(error)
      if (expected) await fail(expected.message)
      else {
        const failures = attempts - deaths
        console.error(`${job.kind} ${job.subject}, attempt ${attempts}:`, error)
        if (failures < MAX_ATTEMPTS) await postponeJob(id, attempts, timing.retryMs * 2 ** (failures - 1))
        else await fail('The work stopped unexpectedly; the server log says why.')
      }
    } finally {
      signal?.removeEventListener('abort', giveBack)
      await givenBack
    }

    async function fail(reason: string, givesUp = true): Promise<void> {
      if (givesUp) await handler?.giveUp?.(job?.subject ?? '', reason)
      await finishJob(id, attempts, 'failed', reason)
    }
  })
}

function diedOf({ kind, done, total, lastEnd }: JobRow, deaths: number): string {
  const times = deaths === MAX_ATTEMPTS ? 'five' : deaths
  const place = total > 0 ? `, ${Math.round((100 * Number(done)) / Number(total))} % done` : ''
  return `The worker ended ${times} times while ${DOING[kind]}; the last time ${lastEnd ?? 'it was gone'}${place}.`
}

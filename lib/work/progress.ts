import { isJobCancelled, setJobProgress } from '@/lib/db/job'

const INTERVAL_MS = 500

/** Thrown inside a job's work once a person cancelled it. */
export class Cancelled extends Error {}

/** Writes progress at most twice a second, and stops the work when the job was cancelled or its lock lost. */
export function progressOf(jobId: string, lost: AbortSignal) {
  let next = 0
  return async function report(done: number, total: number): Promise<void> {
    lost.throwIfAborted()
    const now = Date.now()
    if (now < next && done < total) return
    next = now + INTERVAL_MS
    await setJobProgress(jobId, done, total)
    if (await isJobCancelled(jobId)) throw new Cancelled()
  }
}
export type ReportProgress = ReturnType<typeof progressOf>

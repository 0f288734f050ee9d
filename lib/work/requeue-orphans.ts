import { listOpenJobs } from '@/lib/db/job'
import { type JobHandlers, runJob } from './run-job'

/**
 * Takes up jobs that no process is at: their worker was killed, or their message was lost.
 * `runJob` holds the job's lock, so a job that somebody is at is left alone.
 */
export async function requeueOrphans(handlers: JobHandlers): Promise<void> {
  for (const job of await listOpenJobs()) await runJob(handlers, job.id)
}

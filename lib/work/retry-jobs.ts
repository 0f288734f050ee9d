import { reopenImport } from '@/lib/db/dataset-import'
import { listJobs } from '@/lib/db/job'
import { enqueueJob } from './enqueue-job'

/** Puts failed and cancelled jobs back in the queue; what they stored is not done again. */
export async function retryJobs(datasetId: number): Promise<void> {
  for (const job of await listJobs(datasetId)) {
    if (job.status !== 'failed' && job.status !== 'cancelled') continue
    if (job.kind === 'import') await reopenImport(datasetId)
    await enqueueJob(datasetId, job.kind)
  }
}

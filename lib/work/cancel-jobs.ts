import { cancelJob, listJobs } from '@/lib/db/job'
import { failDataset } from './fail-dataset'

/** Stops a dataset's open jobs. A cancelled import leaves no rows; cancelled measuring keeps the blocks it stored. */
export async function cancelJobs(datasetId: number): Promise<void> {
  for (const job of await listJobs(datasetId)) {
    const cancelled = await cancelJob(job.id)
    if (cancelled && job.kind === 'import') await failDataset(datasetId)
  }
}

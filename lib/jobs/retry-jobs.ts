import { getDataset, setDatasetStatus } from '@/lib/db/dataset'
import { listJobs } from '@/lib/db/job'
import { enqueueJob } from './enqueue-job'

/** Puts failed and cancelled jobs back in the queue; what they stored is not done again. */
export async function retryJobs(datasetId: number): Promise<void> {
  const dataset = await getDataset(datasetId)
  for (const job of await listJobs(datasetId)) {
    if (job.status !== 'failed' && job.status !== 'cancelled') continue
    if (job.kind === 'import' && dataset?.status === 'failed') await setDatasetStatus(datasetId, 'importing')
    await enqueueJob(datasetId, job.kind)
  }
}

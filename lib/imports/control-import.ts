import { deleteFailedImport, failImport, reopenImport } from '@/lib/db/dataset-import'
import { cancelJob, listJobs, reopenJob } from '@/lib/db/job'
import { deleteUpload } from '@/lib/db/upload'
import { dropUpload } from '@/lib/files/store/upload-store'

/** Stops a dataset's open jobs. A cancelled import leaves no rows; cancelled measuring keeps the blocks it stored. */
export async function cancelJobs(datasetId: number): Promise<void> {
  for (const job of await listJobs(datasetId)) {
    const cancelled = await cancelJob(job.id)
    if (cancelled && job.kind === 'import') await failImport(datasetId)
  }
}

/** Puts failed and cancelled jobs back in the queue; what they stored is not done again. */
export async function retryJobs(datasetId: number): Promise<void> {
  for (const job of await listJobs(datasetId)) {
    if (job.status !== 'failed' && job.status !== 'cancelled') continue
    if (job.kind === 'import') await reopenImport(datasetId)
    await reopenJob(job.id)
  }
}

/** Forgets an import that failed, with its files; what a dataset holds is never taken apart. */
export async function removeVersion({
  datasetId,
  number,
}: {
  readonly datasetId: number
  readonly number: number
}): Promise<void> {
  const uploadId = await deleteFailedImport(datasetId, number)
  if (uploadId === null) return
  await deleteUpload(uploadId)
  await dropUpload(uploadId)
}

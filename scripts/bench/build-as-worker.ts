import { listJobs, putJob } from '@/lib/db/job'
import { PROFILE_JOBS } from '@/lib/profiles/profile-jobs'
import { runJob } from '@/lib/work/run-job'

/** Builds and keeps what a worker does once a dataset is measured. */
export async function buildAsWorker(datasetId: number): Promise<void> {
  await putJob('profile', datasetId)
  const find = async () => (await listJobs(datasetId, ['profile']))[0]
  await runJob(PROFILE_JOBS, (await find())?.id ?? '')
  if ((await find())?.status !== 'done') throw new Error(`The profile of dataset ${datasetId} was not built.`)
}

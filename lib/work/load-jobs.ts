import { listJobs } from '@/lib/db/job'
import { type JobView, toJobView } from './job-view'

export async function loadJobs(datasetId: number): Promise<readonly JobView[]> {
  const now = new Date()
  return (await listJobs(datasetId)).map((job) => toJobView(job, now))
}

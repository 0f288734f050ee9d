import { randomUUID } from 'node:crypto'
import type { JobKind } from '@/lib/db/generated/enums'
import { putJob } from '@/lib/db/job'
import { sendJob } from '@/lib/queue/send-job'

/** The row is what counts: a job whose message was lost is found again by `requeueOrphans`. */
export async function enqueueJob(datasetId: number, kind: JobKind): Promise<string> {
  const job = await putJob(randomUUID(), datasetId, kind)
  await sendJob(job.id).catch((error: Error) =>
    console.error(`job ${job.id} waits for the next sweep: ${error.message}`),
  )
  return job.id
}

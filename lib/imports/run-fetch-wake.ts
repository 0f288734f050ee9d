import { FETCH_QUEUE } from '@/lib/queue/boss'
import { sendJob } from '@/lib/queue/send-job'

/** The row is what counts: a fetch whose message was lost is found again by `requeueFetches`. */
export async function wakeFetch(uploadId: string): Promise<void> {
  await sendJob(uploadId, FETCH_QUEUE).catch((error: Error) =>
    console.error(`fetch ${uploadId} waits for the next sweep: ${error.message}`),
  )
}

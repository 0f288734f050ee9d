import { reopenFetch, stopFetchRow } from '@/lib/db/fetch'
import { wakeFetch } from './run-fetch-wake'

/** Stops a fetch; what has arrived stays, and can be continued. */
export async function stopFetch(uploadId: string): Promise<void> {
  await stopFetchRow(uploadId)
}

/** Takes a stopped or failed fetch up again where it ended. */
export async function continueFetch(uploadId: string): Promise<void> {
  if (await reopenFetch(uploadId)) await wakeFetch(uploadId)
}

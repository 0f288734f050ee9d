import { listOpenFetches } from '@/lib/db/fetch'
import { runFetch } from './run-fetch'

/**
 * Takes up fetches that no process is at: their worker was killed, or their message was lost.
 * `runFetch` holds the fetch's lock, so one that somebody is at is left alone.
 */
export async function requeueFetches(): Promise<void> {
  for (const uploadId of await listOpenFetches()) await runFetch(uploadId)
}

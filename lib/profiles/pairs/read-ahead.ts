import { realClock } from '@/lib/clock'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

/** Before columns are read that only filters take. */
const REST_MS = 3000

/**
 * Reads what somebody who looks at all pairs takes to look for some: what a search by words takes first, which must not wait
 * for all the rest.
 */
export async function readAhead(
  datasetId: number,
  read: (name: 'readTexts' | 'readColumns', datasetId: number) => Promise<void> = inProfileThread,
  { wait } = realClock,
): Promise<void> {
  await read('readTexts', datasetId)
  await wait(REST_MS)
  await read('readColumns', datasetId)
}

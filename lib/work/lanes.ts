import { totalmem } from 'node:os'
import type { JobKind } from '@/lib/db/generated/enums'
import type { FreeJob } from '@/lib/db/job'

/** Kinds of work that wait for each other: so many jobs of them at once. */
export type Lane = { readonly kinds: readonly JobKind[]; readonly most: number }

type Job = Pick<FreeJob, 'id' | 'kind'>

/** Up to 0.9 of them are a large job's; the rest is for what it makes PostgreSQL take, for the pages, and for other programs. */
const PLACE = 4 * 2 ** 30

/**
 * How many large jobs a machine of so many bytes has room for at once. A place is kept for the index and the lint, which take
 * that much together: nobody waits for them, and what people follow is not to wait for them either.
 * @example placesIn(8 * 2 ** 30) // 1
 */
export const placesIn = (bytes: number): number => Math.max(1, Math.round(bytes / PLACE) - 1)

/** That of this machine, or of the container that holds this process. */
export const memoryHere = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)

type Turns = {
  /** In the order they came. */
  readonly waiting: Iterable<Job>
  readonly running: readonly Job[]
  readonly lanes: readonly Lane[]
  readonly places: number
}

/**
 * The large jobs whose turn it is. A place is kept for the one that came first while small jobs fill its lane, so that those
 * which pass it never hold it up for ever; not while large ones do, which may take an hour.
 */
export function nextLarge({ waiting, running, lanes, places }: Turns): ReadonlySet<string> {
  const taken = [...running]
  const next = new Set<string>()
  for (const job of waiting) {
    if (taken.length >= places) break
    const lane = lanes.find(({ kinds }) => kinds.includes(job.kind))
    if (!lane || taken.filter(({ kind }) => lane.kinds.includes(kind)).length >= lane.most) continue
    taken.push(job)
    next.add(job.id)
  }
  return next
}

import type { JobKind } from '@/lib/db/generated/enums'
import { listFreeJobs } from '@/lib/db/job'
import { type JobHandlers, runJob } from './run-job'
import { type Bell, TIMING, type Timing } from './timing'

/** Kinds of work that wait for each other: so many jobs of them at once. */
export type Lane = { readonly kinds: readonly JobKind[]; readonly most: number }

type Working = {
  readonly handlers: JobHandlers
  readonly lanes: readonly Lane[]
  /** Rung when jobs wait. */
  readonly bell: Bell
  readonly timing?: Timing
}

/** Works on jobs until it is told to stop. What it leaves open then, this or another process takes up again. */
export async function workJobs(working: Working, signal: AbortSignal): Promise<void> {
  const { handlers, lanes, bell, timing = TIMING } = working
  const kinds = lanes.flatMap((lane) => lane.kinds)
  const running = new Map<string, JobKind>()
  const isFull = ({ kinds, most }: Lane): boolean =>
    [...running.values()].filter((kind) => kinds.includes(kind)).length >= most

  function begin(id: string, kind: JobKind): void {
    running.set(id, kind)
    void runJob(handlers, id, timing)
      .finally(() => running.delete(id))
      // There is room again; and whoever asked for this job anew meanwhile was not heard.
      .then(bell.ring, report)
  }
  function report(error: unknown): void {
    if (!signal.aborted) console.error('jobs:', error)
  }

  while (!signal.aborted) {
    try {
      for (const { id, kind } of await listFreeJobs(kinds)) {
        const lane = lanes.find((each) => each.kinds.includes(kind))
        if (lane && !running.has(id) && !isFull(lane)) begin(id, kind)
      }
    } catch (error) {
      report(error)
    }
    await bell.wait(timing.clock, timing.sweepMs, signal)
  }
}

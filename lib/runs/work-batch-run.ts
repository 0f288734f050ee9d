import type { Clock } from '@/lib/clock'
import { withLock } from '@/lib/db/lock'
import { openWorkerSession, type WorkerSession } from '@/lib/db/worker-session'
import type { Endpoint } from '@/lib/judge/endpoint'
import { createBatchCaller } from './ask-batch'
import type { OpenRun } from './open-run'
import { workRun } from './work-run'

type Working = { readonly session: WorkerSession; readonly endpoint: Endpoint; readonly clock: Clock }

/** Works on a run through the endpoint's batch service: one worker at a time, which hands over and waits. */
export async function workBatchRun(run: OpenRun, { session, endpoint, clock }: Working): Promise<void> {
  await withLock(`batches ${run.row.id}`, async () => {
    // A worker of its own, so that a live run of this process does not take what a batch will answer for its own to ask.
    const asking = await openWorkerSession()
    const caller = createBatchCaller({ worker: asking.id, endpoint, run, clock })
    const collecting = caller.run().catch((error: unknown) => {
      run.halt()
      throw error
    })
    // It is looked at below; until then a failure must not end the process.
    collecting.catch(() => {})
    try {
      await workRun(run, { session, caller, clock })
    } finally {
      // Not a halt: a run that was worked on to its end still has to be settled.
      caller.end()
      await collecting.finally(() => asking.close())
    }
  })
}

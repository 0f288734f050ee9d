import { withLock } from '@/lib/db/lock'
import type { WorkerSession } from '@/lib/db/worker-session'
import type { Endpoint } from '@/lib/judge/endpoint'
import { createBatchCaller } from './ask-batch'
import type { OpenRun } from './open-run'
import { workRun } from './work-run'

/** Works on a run through the endpoint's batch service: one worker at a time, which hands over and waits. */
export async function workBatchRun(run: OpenRun, session: WorkerSession, endpoint: Endpoint): Promise<void> {
  await withLock(`batches ${run.row.id}`, async () => {
    const caller = createBatchCaller({ worker: session.id, endpoint, run })
    const collecting = caller.run().catch((error: unknown) => {
      run.halt()
      throw error
    })
    try {
      await workRun(run, session, caller)
    } finally {
      // Not a halt: a run that was worked on to its end still has to be settled.
      caller.end()
      await collecting
    }
  })
}

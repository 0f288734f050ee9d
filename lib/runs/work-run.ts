import type { Clock } from '@/lib/clock'
import { withLock } from '@/lib/db/lock'
import { countOpenBlocks, finishBlock, getRun } from '@/lib/db/run'
import type { WorkerSession } from '@/lib/db/worker-session'
import type { Caller } from './ask-judge'
import { endRun } from './end-run'
import { Halted, type OpenRun } from './open-run'
import { workBlock } from './work-group'

const LOOK_MS = 15

/** Works on a run's blocks, as many at once as keep the caller busy, until none is left or the run is halted. */
export async function workRun(run: OpenRun, session: WorkerSession, caller: Caller, clock: Clock): Promise<void> {
  const before = blocksOf(run)
  const blocks = new Set<Promise<void>>()
  let failure: unknown = null

  async function work(block: number): Promise<void> {
    try {
      await workBlock(run, caller, block)
      await finishBlock(run.row.id, block)
    } catch (error) {
      if (!(error instanceof Halted)) failure ??= error
    } finally {
      await session.letGo(run.row.id, block).catch(() => {})
    }
  }

  let none = false
  while (!run.isHalted() && failure === null && !(none && blocks.size === 0)) {
    if (!none && caller.waiting(run) < caller.slots(run)) {
      const block = await session.takeBlock(run.row.id, before)
      if (block === null) none = true
      else {
        const working = work(block).finally(() => blocks.delete(working))
        blocks.add(working)
        // The block's questions have to be there before it shows whether another one is needed.
        await clock.wait(1)
      }
    } else await Promise.race([...blocks, clock.wait(LOOK_MS)])
  }
  await Promise.all(blocks)
  if (failure !== null) throw failure
}

const blocksOf = ({ row: { status, plan } }: OpenRun): number => (status === 'trying' ? 1 : plan.blocks)

/** Ends a run of which no block is left, or that was stopped; a lock keeps that to one worker. */
export async function settleRun(run: OpenRun): Promise<void> {
  const { id, status } = run.row
  if (run.isHalted()) return
  await withLock(`run ${id}`, async () => {
    const current = await getRun(id)
    if (current?.status !== status) return
    if (status !== 'finishing' && (await countOpenBlocks(id, blocksOf(run))) > 0) return
    await endRun(current)
  })
}

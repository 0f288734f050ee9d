import type { Clock } from '@/lib/clock'
import { countOpenBlocks, finishBlock, type RunRow } from '@/lib/db/runs/run'
import type { WorkerSession } from '@/lib/db/worker-session'
import type { Caller } from './ask-judge'
import { Halted, type OpenRun } from './open-run'
import { workBlock } from './work-group'

const LOOK_MS = 15

type Working = { readonly session: WorkerSession; readonly caller: Caller; readonly clock: Clock }

/** Works on a run's blocks, as many at once as keep the caller busy, until none is left or the run is halted. */
export async function workRun(run: OpenRun, { session, caller, clock }: Working): Promise<void> {
  const before = blocksOf(run.row)
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

/** Whether no block of a run is left, or it was stopped. */
export async function isOver({ id, status, plan }: Pick<RunRow, 'id' | 'status' | 'plan'>): Promise<boolean> {
  if (status === 'finishing') return true
  if (status !== 'trying' && status !== 'running') return false
  return (await countOpenBlocks(id, blocksOf({ status, plan }))) === 0
}

/** A trial is the first block. */
const blocksOf = ({ status, plan }: Pick<RunRow, 'status' | 'plan'>): number => (status === 'trying' ? 1 : plan.blocks)

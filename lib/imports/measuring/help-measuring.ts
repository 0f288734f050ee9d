import { type Clock, realClock } from '@/lib/clock'
import { getDataset } from '@/lib/db/dataset'
import { listMeasuring } from '@/lib/db/job'
import { BLOCK } from '@/lib/db/measurement'
import { computedKeys } from '@/lib/factors/registry'
import { measureBlocks } from './measure-blocks'
import { countStored, isMeasuringHere } from './measure-dataset'
import { teamHere } from './measuring-team'

/** How often to look for a dataset that another process measures, and whether it still does. */
const LOOK_MS = 1000
/** Where less is left the process that has the job is through before threads would have started. */
const WORTH_HELPING = 4 * BLOCK

type Helping = { readonly clock?: Clock; readonly lookMs?: number; readonly openTeam?: typeof teamHere }

/**
 * While this process has nothing to measure itself it takes part in what another one measures, a claimed block at a time; the
 * job stays the other's, which alone ends it.
 */
export async function helpMeasuring(signal: AbortSignal, helping: Helping = {}): Promise<void> {
  const { clock = realClock, lookMs = LOOK_MS, openTeam = teamHere } = helping
  /** What it failed at: the one who has the job will meet the same, and say so. */
  const failed = new Set<number>()

  async function help(datasetId: number): Promise<void> {
    const dataset = await getDataset(datasetId)
    if (dataset?.status !== 'ready') return
    if (dataset.responses - (await countStored(datasetId, computedKeys)) < WORTH_HELPING) return
    const over = new AbortController()
    const watching = watch(datasetId, over)
    const team = openTeam()
    try {
      await measureBlocks(dataset, team, async () => {}, over.signal)
    } catch (error) {
      if (over.signal.aborted) return
      failed.add(datasetId)
      throw error
    } finally {
      over.abort()
      await Promise.all([watching, team.stop()])
    }
  }
  /** Ends the help when it is not wanted any more: the job has ended or was stopped, or this process has one of its own. */
  async function watch(datasetId: number, over: AbortController): Promise<void> {
    const both = AbortSignal.any([signal, over.signal])
    while (!both.aborted) {
      await clock.wait(lookMs, both)
      const isWanted =
        !isMeasuringHere() && (await listMeasuring().catch((): readonly number[] => [])).includes(datasetId)
      if (signal.aborted || !isWanted) over.abort()
    }
    over.abort()
  }

  while (!signal.aborted) {
    try {
      const others = isMeasuringHere() ? [] : await listMeasuring()
      for (const id of failed) if (!others.includes(id)) failed.delete(id)
      const next = others.find((id) => !failed.has(id))
      if (next !== undefined) await help(next)
    } catch (error) {
      if (!signal.aborted) console.error('helping to measure:', error)
    }
    await clock.wait(lookMs, signal)
  }
}

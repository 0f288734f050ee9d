import type { ExperimentRun, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { EXPERIMENT_PARTS, type ExperimentPart } from '@/lib/protocol/run-plan'

type Runs = Pick<ExperimentView, 'runs'>

/** The run that is worked on, or waits; an experiment never has two at once. */
export const currentRun = ({ runs }: Runs): ExperimentRun | null =>
  runs.findLast(({ status }) => status !== 'done') ?? null

/** Its run was paused: by a person, or because its budget is used up. */
export const isPaused = (experiment: Runs): boolean => currentRun(experiment)?.status === 'paused'

export const failedCalls = ({ runs }: Runs): number => runs.reduce((sum, { view }) => sum + view.ledger.failed, 0)

const LEDGER = ['done', 'cached', 'unreadable', 'failed', 'skipped', 'remaining'] as const

/** Where the calls of all runs so far went; the parts add up. */
export const ledgerOf = ({ runs }: Runs) =>
  LEDGER.map((key) => ({ key, count: runs.reduce((sum, { view }) => sum + view.ledger[key], 0) }))

/** Settled and planned calls of each part, as far as its runs are made. */
export function partProgress({ runs }: Runs): readonly { part: ExperimentPart; settled: number; planned: number }[] {
  return EXPERIMENT_PARTS.map((part) => {
    const own = runs.filter((run) => run.part === part)
    const planned = own.reduce((sum, { view }) => sum + view.ledger.planned, 0)
    return { part, planned, settled: planned - own.reduce((sum, { view }) => sum + view.ledger.remaining, 0) }
  })
}

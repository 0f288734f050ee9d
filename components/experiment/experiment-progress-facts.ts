import type { ExperimentRun, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { treatmentsLeft } from '@/lib/improve/experiments/plan'
import { partToRetry } from '@/lib/improve/experiments/retry-part'
import { EXPERIMENT_PARTS, type ExperimentPart } from '@/lib/protocol/run-plan'
import { isExperimentActive } from '@/lib/words/experiments/experiment-words'

type Runs = Pick<ExperimentView, 'runs'>

/** The run that is worked on, or waits: never two at once, but after a retry later ones may wait for their turn. */
export const currentRun = ({ runs }: Runs): ExperimentRun | null => runs.find(({ status }) => status !== 'done') ?? null

/** It should be at work and waits for a person: its run does, or it does itself, between two runs. */
export const isPaused = ({ runs, status, note }: Runs & Pick<ExperimentView, 'status' | 'note'>): boolean => {
  const run = currentRun({ runs })?.status
  return isExperimentActive(status) && (note !== null || run === 'paused' || run === 'stopped' || run === 'failed')
}

/** Whether anything is left that an experiment could test; nothing is known of it before the development part has ended. */
export const canGoOn = ({ development, plan }: Pick<ExperimentView, 'development' | 'plan'>): boolean =>
  development === null || plan.kind === 'raters' || treatmentsLeft(plan.arms, development.left).length > 0

/** Failed calls that can be asked again now: those of the part that was worked on last. */
export const canRetry = ({ status, plan, runs }: Pick<ExperimentView, 'status' | 'plan' | 'runs'>): boolean =>
  plan.kind !== 'raters' &&
  partToRetry(
    status,
    runs.map(({ part, view }) => ({ part, failed: view.ledger.failed })),
  ) !== null

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

import { deleteExperimentRow, type ExperimentRow, moveExperiment } from '@/lib/db/experiments/experiment'
import { putJob } from '@/lib/db/job'
import { type CountedRun, listExperimentRuns, moveRun } from '@/lib/db/run'
import { AppError } from '@/lib/errors'
import type { ExperimentStatus } from '@/lib/improve/experiments/experiment-view'
import type { Budget, ExperimentPart } from '@/lib/protocol/run-plan'
import { cancelBatches, pauseRun, retryFailed, startRun, stopRun } from '@/lib/runs/control-run'
import { PART_OF } from './advance-experiment'
import { budgetLeft, USED_UP } from './make-round'
import { findExperiment, MOVED_ON } from './open-test'

/** `budget`: of the whole experiment; what is not given stays. */
export type ExperimentChange = { readonly id: string; readonly budget?: Budget | null; readonly concurrency?: number }

const WORKING: readonly ExperimentStatus[] = ['trying', 'developing', 'validating', 'testing']
const PAUSED = 'Paused.'

async function move(
  id: string,
  from: readonly ExperimentStatus[],
  to: ExperimentStatus,
  change: Parameters<typeof moveExperiment>[3] = {},
): Promise<void> {
  if (!(await moveExperiment(id, from, to, change))) throw new AppError('conflict', MOVED_ON)
}

/** Lets the run that an experiment waits with go on, with what is left of the budget; or the next one be made. */
async function goOn(row: ExperimentRow, status: ExperimentStatus, { budget, concurrency }: ExperimentChange) {
  const runs = await listExperimentRuns(row.id)
  const plan = {
    ...row.plan,
    ...(budget === undefined ? {} : { budget }),
    ...(concurrency === undefined ? {} : { concurrency }),
  }
  const waiting = runs.find((run) => ['ready', 'paused', 'stopped'].includes(run.status))
  const others = runs.filter((run) => run !== waiting)
  const left = budgetLeft(plan.budget, others)
  if (left?.amount === 0) throw new AppError('invalid', USED_UP)
  await move(row.id, [row.status], status, { plan, finishedAt: null })
  if (waiting) await startRun({ id: waiting.id, budget: left, concurrency: plan.concurrency })
  await putJob('experiment', row.id)
}

/** Goes on after the trial's estimate. */
export async function startExperiment(change: ExperimentChange): Promise<void> {
  const row = await findExperiment(change.id)
  if (row.status !== 'ready') throw new AppError('conflict', MOVED_ON)
  await goOn(row, 'developing', change)
}

/** No further call begins; those under way end and are kept. */
export async function pauseExperiment(id: string): Promise<void> {
  const row = await findExperiment(id)
  await move(id, WORKING, row.status, { note: PAUSED })
  for (const run of await listExperimentRuns(id))
    if (run.status === 'running' || run.status === 'trying') await ifMoved(pauseRun(run.id))
}

/** Where an experiment is that was stopped, by what it has. */
function statusOf({ openedAt, result, validation, wordingFrozenAt, development, estimate }: ExperimentRow) {
  if (result !== null) return 'done'
  if (openedAt !== null) return 'testing'
  if (validation !== null) return 'chosen'
  if (wordingFrozenAt !== null) return 'validating'
  if (development !== null) return 'wording'
  return estimate === null ? 'trying' : 'developing'
}

/** Goes on where it waits or was stopped. */
export async function resumeExperiment(change: ExperimentChange): Promise<void> {
  const row = await findExperiment(change.id)
  const goesOn = WORKING.includes(row.status) || row.status === 'stopped'
  if (!goesOn) throw new AppError('conflict', MOVED_ON)
  await goOn(row, row.status === 'stopped' ? statusOf(row) : row.status, change)
}

/** Ends it where it is; what was answered is kept, and it can be gone on with. */
export async function stopExperiment(id: string): Promise<void> {
  await move(id, [...WORKING, 'ready', 'wording', 'chosen'], 'stopped', { finishedAt: new Date() })
  for (const run of await listExperimentRuns(id)) {
    if (run.status === 'trying') await moveRun(run.id, ['trying'], 'paused')
    if (run.status === 'running' || run.status === 'paused') await ifMoved(stopRun(run.id))
  }
}

/** A run that ended by itself meanwhile needs nothing. */
async function ifMoved(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error
  })
}

const BACK: Readonly<Partial<Record<ExperimentStatus, ExperimentStatus>>> = {
  ...{ developing: 'developing', wording: 'developing', validating: 'validating', chosen: 'validating' },
  ...{ testing: 'testing', done: 'testing' },
}

/** Asks again what failed in the first run of the present part in which something did; what follows from it is drawn anew. */
export async function retryExperiment(id: string): Promise<void> {
  const row = await findExperiment(id)
  const status = row.plan.kind === 'raters' ? undefined : BACK[row.status]
  const part: ExperimentPart | null = status ? PART_OF[status] : null
  const runs = await listExperimentRuns(id)
  const failed = runs.find((run) => run.part === part && run.failed > 0)
  if (!status || !failed)
    throw new AppError(
      'conflict',
      'Only calls of the part that was worked on last can be asked again, where some failed.',
    )
  if (runs.some(isAtWork)) throw new AppError('conflict', 'Another run of this experiment is at work: pause it first.')
  await move(id, [row.status], status, { finishedAt: null })
  await retryFailed(failed.id)
}

const isAtWork = ({ status }: CountedRun): boolean => ['trying', 'running', 'finishing'].includes(status)

/** Removes an experiment with its runs and texts. That its test part was looked at stays. */
export async function removeExperiment(id: string): Promise<void> {
  await findExperiment(id)
  const runs = await listExperimentRuns(id)
  if (runs.some(isAtWork)) throw new AppError('conflict', 'Stop the experiment first.')
  // Batches that a service still works on are cancelled with their run.
  for (const run of runs) await cancelBatches(run)
  await deleteExperimentRow(id)
}

import { deleteExperimentRow, type ExperimentRow, hasExperiment, moveExperiment } from '@/lib/db/experiments/experiment'
import { reopenPart } from '@/lib/db/experiments/reopen-part'
import { type CountedRun, listExperimentRuns, moveRun } from '@/lib/db/runs/run'
import { AppError } from '@/lib/errors'
import type { ExperimentStatus } from '@/lib/improve/experiments/experiment-view'
import { treatmentsLeft } from '@/lib/improve/experiments/plan'
import { partToRetry } from '@/lib/improve/experiments/retry-part'
import type { Budget } from '@/lib/protocol/run-plan'
import { cancelBatches, pauseRun, startRun, stopRun } from '@/lib/runs/control-run'
import { SAME_TEXTS } from '@/lib/runs/experiments/experiment-questions'
import { nothingLeft } from './finish-part'
import { budgetLeft, USED_UP } from './make-round'
import { findExperiment, GONE, ifMoved, MOVED_ON } from './open-test'

/** `budget`: of the whole experiment; what is not given stays. */
export type ExperimentChange = { readonly id: string; readonly budget?: Budget | null; readonly concurrency?: number }

const WORKING: readonly ExperimentStatus[] = ['trying', 'developing', 'validating', 'testing']
export const PAUSED = 'Paused.'

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
  // A trial that is through waits for its estimate, not to be started.
  const waits = [...['paused', 'stopped', 'failed'], ...(status === 'trying' ? [] : ['ready'])]
  const waiting = runs.some(isAtWork) ? undefined : runs.find((run) => waits.includes(run.status))
  const others = runs.filter((run) => run !== waiting)
  const left = budgetLeft(plan.budget, others)
  if (left?.amount === 0) throw new AppError('invalid', USED_UP)
  // The run first: were the experiment at work before it, a worker would take a run that was stopped for its end.
  if (waiting) await startRun({ id: waiting.id, budget: left, concurrency: plan.concurrency })
  if (await moveExperiment(row.id, [row.status], status, { plan, finishedAt: null }, { putsJob: true })) {
    // A run that was at work a moment ago may have been paused for the stop that is taken back.
    const paused = (await listExperimentRuns(row.id)).find((run) => run.status === 'paused' && run.id !== waiting?.id)
    if (paused && !waiting) await ifMoved(startRun({ id: paused.id, concurrency: plan.concurrency }))
    return
  }
  if (waiting) await ifMoved(pauseRun(waiting.id))
  throw new AppError('conflict', MOVED_ON)
}

/** Goes on after the trial's estimate. */
export async function startExperiment(change: ExperimentChange): Promise<void> {
  const row = await findExperiment(change.id)
  if (row.status !== 'ready') throw new AppError('conflict', MOVED_ON)
  await goOn(row, 'developing', change)
}

/** No further call begins; those under way end and are kept. */
export async function pauseExperiment(id: string): Promise<void> {
  let moved = false
  for (const status of WORKING) moved = moved || (await moveExperiment(id, [status], status, { note: PAUSED }))
  if (!moved) throw new AppError('conflict', MOVED_ON)
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

/** Goes on where it waits, was stopped or failed. */
export async function resumeExperiment(change: ExperimentChange): Promise<void> {
  const row = await findExperiment(change.id)
  const isWorking = WORKING.includes(row.status)
  if (!isWorking && row.status !== 'stopped' && row.status !== 'failed') throw new AppError('conflict', MOVED_ON)
  if (row.development && row.plan.kind !== 'raters' && treatmentsLeft(row.plan.arms, row.development.left).length === 0)
    throw new AppError('invalid', nothingLeft(row.development))
  await goOn(row, isWorking ? row.status : statusOf(row), change)
}

/** Ends it where it is; what was answered is kept, and it can be gone on with. */
export async function stopExperiment(id: string): Promise<void> {
  await move(id, [...WORKING, 'ready', 'wording', 'chosen'], 'stopped', { finishedAt: new Date() })
  for (const run of await listExperimentRuns(id)) {
    if (run.status === 'trying') await moveRun(run.id, ['trying'], 'paused')
    if (run.status === 'running' || run.status === 'paused') await ifMoved(stopRun(run.id))
  }
}

/**
 * Asks again what failed in the present part, and what was skipped in its later runs because of that, run by run; what follows
 * from it is drawn anew.
 */
export async function retryExperiment(id: string): Promise<void> {
  const row = await findExperiment(id)
  const runs = await listExperimentRuns(id)
  const part = row.plan.kind === 'raters' ? null : partToRetry(row.status, runs)
  if (!part)
    throw new AppError(
      'conflict',
      'Only calls of the part that was worked on last can be asked again, where some failed.',
    )
  if (runs.some(isAtWork)) throw new AppError('conflict', 'Another run of this experiment is at work: pause it first.')
  if (budgetLeft(row.plan.budget, runs)?.amount === 0) throw new AppError('invalid', USED_UP)
  if (!(await reopenPart({ id, from: row.status, part, keeps: SAME_TEXTS }))) throw new AppError('conflict', MOVED_ON)
}

const isAtWork = ({ status }: CountedRun): boolean => ['trying', 'running', 'finishing'].includes(status)

/** Removes an experiment with its runs and texts. That its test part was looked at stays. */
export async function removeExperiment(id: string): Promise<void> {
  if (!(await hasExperiment(id))) throw new AppError('not-found', GONE)
  const runs = await listExperimentRuns(id)
  if (runs.some(isAtWork)) throw new AppError('conflict', 'Stop the experiment first.')
  // Batches that a service still works on are cancelled with their run.
  for (const run of runs) await cancelBatches(run)
  await deleteExperimentRow(id)
}

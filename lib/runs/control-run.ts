import { getPrice } from '@/lib/db/endpoint'
import { endWaiting } from '@/lib/db/runs/endpoint-limit'
import { deleteRun, getRun, listExperimentRuns, moveRun, type RunRow, reopenFailed } from '@/lib/db/runs/run'
import { listOpenBatches } from '@/lib/db/runs/run-batch'
import { AppError } from '@/lib/errors'
import { cancelBatch, findBatch } from '@/lib/judge/batch'
import type { Budget, RunPlan } from '@/lib/protocol/run-plan'
import { waitsFor } from './share-endpoint'

async function find(id: string): Promise<RunRow> {
  const run = await getRun(id)
  if (!run) throw new AppError('not-found', 'This run does not exist any more.')
  return run
}

async function move(
  id: string,
  from: Parameters<typeof moveRun>[1],
  to: Parameters<typeof moveRun>[2],
  plan: RunPlan | null = null,
): Promise<void> {
  if (!(await moveRun(id, from, to, null, plan)))
    throw new AppError('conflict', 'The run has moved on meanwhile: look at it again.')
}

/** The runs of an experiment share its budget: two at once would both spend what is left. */
async function refuseBeside({ id, experimentId }: RunRow): Promise<void> {
  const others = experimentId === null ? [] : await listExperimentRuns(experimentId)
  if (others.some((run) => run.id !== id && ['trying', 'running', 'finishing'].includes(run.status)))
    throw new AppError('conflict', 'Another run of this experiment is being worked on: wait until it has ended.')
}

export type RunChange = { readonly id: string; readonly budget?: Budget | null; readonly concurrency?: number }

/** Starts a run after its estimate, or goes on with one that waits; with another budget or concurrency if given. */
export async function startRun({ id, ...change }: RunChange): Promise<void> {
  const run = await find(id)
  await refuseBeside(run)
  const price = (await getPrice(run.endpoint, run.model)) ?? run.plan.price
  if (change.budget?.unit === 'usd' && price === null)
    throw new AppError('invalid', 'The price of this model is not known: limit the tokens instead.')
  // A trial that waited, because its endpoint refused, is tried again; later runs of an experiment have none.
  const isTrial = run.status === 'paused' && run.estimate === null && run.startedAt === null
  const next = isTrial ? 'trying' : 'running'
  // One that failed is gone on with by its experiment, which could not end otherwise.
  const from = ['ready', 'paused', 'stopped', ...(run.experimentId === null ? [] : (['failed'] as const))] as const
  await move(id, from, next, { ...run.plan, ...change, price })
  // Whoever starts it wants to know now; a time that the service asked for is kept.
  await endWaiting(waitsFor({ ...run, status: next }), 'away')
}

async function refuseOfExperiment(id: string): Promise<void> {
  if ((await find(id)).experimentId !== null)
    throw new AppError(
      'conflict',
      'This run belongs to an experiment, and shares its budget with other runs: go on with the experiment.',
    )
}

/** As `startRun`, for a person on the page of a run that is not part of an experiment. */
export async function startOwnRun(change: RunChange): Promise<void> {
  await refuseOfExperiment(change.id)
  await startRun(change)
}

/** As `retryFailed`, for a person on the page of a run that is not part of an experiment. */
export async function retryOwnRun(id: string): Promise<void> {
  await refuseOfExperiment(id)
  await retryFailed(id)
}

/** Looks at once whether the model of a run that waits for it answers. */
export async function tryNow(id: string): Promise<void> {
  await endWaiting(waitsFor(await find(id)))
}

/** No further call begins; those under way end and are kept. */
export async function pauseRun(id: string): Promise<void> {
  await move(id, ['running', 'trying'], 'paused')
}

/** Ends a run with what it has: its answers become factors, votes or responses. */
export async function stopRun(id: string): Promise<void> {
  const run = await find(id)
  await move(id, ['running', 'paused'], 'finishing')
  await cancelBatches(run)
}

/** Asks again what failed, and what was skipped because of it. */
export async function retryFailed(id: string): Promise<void> {
  await refuseBeside(await find(id))
  if (!(await reopenFailed(id)))
    throw new AppError('conflict', 'Only a run that has ended, and of which something failed, can ask that again.')
}

/** Removes a run and its ledger. Factors, votes and responses that it made stay, and so do its answers. */
export async function removeRun(id: string): Promise<void> {
  const run = await find(id)
  if (run.experimentId !== null)
    throw new AppError('conflict', 'This run belongs to an experiment: remove that, and its runs go with it.')
  if (run.status === 'running' || run.status === 'finishing') throw new AppError('conflict', 'Stop the run first.')
  await cancelBatches(run)
  await deleteRun(id)
}

/** Nothing more is paid for. One of which it is not known whether it was accepted is looked for first. */
export async function cancelBatches({ id, endpoint }: Pick<RunRow, 'id' | 'endpoint'>): Promise<void> {
  for (const batch of await listOpenBatches(id))
    try {
      const batchId = batch.batchId || (await findBatch(endpoint, batch))
      if (batchId) await cancelBatch(endpoint, batchId)
    } catch {
      // A service that is away answers the batch, which is paid for and comes to nothing.
    }
}

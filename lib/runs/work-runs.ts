import { ZodError } from 'zod'
import { type Clock, realClock } from '@/lib/clock'
import { listActiveRuns, moveRun } from '@/lib/db/run'
import { openWorkerSession } from '@/lib/db/worker-session'
import { type Endpoint, listEndpoints } from '@/lib/judge/endpoint'
import { type Caller, createCaller } from './ask-judge'
import { type OpenRun, openRun } from './open-run'
import { createPace, type Pace } from './pace-endpoint'
import { workBatchRun } from './work-batch-run'
import { settleRun, workRun } from './work-run'

const TICK_MS = 400

type Work = { readonly run: OpenRun; readonly ended: Promise<void> }
type Line = { readonly endpoint: Endpoint; readonly caller: Caller; readonly pace: Pace }

export type Working = {
  /** Calls under way at once, at each endpoint. */
  readonly concurrency: number
  /** Ends runs too: estimates them, and makes factors, votes and responses of their answers, which takes the data folder. */
  readonly ends: boolean
  readonly clock?: Clock
}

/** A worker of runs: takes up every active run, as one of however many workers there are, until it is told to stop. */
export async function workRuns(working: Working, signal: AbortSignal): Promise<void> {
  const { clock = realClock } = working
  while (!signal.aborted) {
    try {
      await workSession({ ...working, clock }, signal)
    } catch (error) {
      if (!signal.aborted) console.error('runs:', error)
      await clock.wait(1000)
    }
  }
}

async function workSession({ concurrency, ends, clock }: Required<Working>, signal: AbortSignal): Promise<void> {
  const session = await openWorkerSession()
  const lines = new Map<string, Line>()
  const works = new Map<string, Work>()
  const stop = AbortSignal.any([signal, session.lost])
  try {
    while (!stop.aborted) {
      const active = new Map((await listActiveRuns()).map(({ id, status }) => [id, status]))
      for (const [id, { run }] of works) if (active.get(id) !== run.row.status) run.halt()
      for (const [id] of active) if (!works.has(id)) await begin(id)
      await exchange()
      await clock.wait(TICK_MS, stop)
    }
  } finally {
    for (const { run } of works.values()) run.halt()
    const ended = Promise.allSettled([...works.values()].map(({ ended }) => ended))
    while (works.size > 0) {
      for (const { caller } of lines.values()) caller.pump()
      await Promise.race([ended, clock.wait(100)])
    }
    await session.close()
  }

  async function begin(id: string): Promise<void> {
    const run = await openRun(id).catch(async (error: unknown) => {
      if (!(error instanceof ZodError)) throw error
      console.error(`run ${id}:`, error.message)
      await moveRun(
        id,
        ['trying', 'running', 'finishing'],
        'failed',
        'This version cannot read what the run was to do.',
      )
      return null
    })
    if (!run) return
    const ended = takeUp(run)
      .catch(async (error: unknown) => {
        console.error(`run ${id}:`, error)
        // Not again at once: whatever it was may pass.
        await clock.wait(2000, stop)
      })
      .finally(() => works.delete(id))
    works.set(id, { run, ended })
  }

  async function takeUp(run: OpenRun): Promise<void> {
    if (run.row.status === 'finishing') {
      // Calls that were under way when it was stopped count too: whoever has them lets go when they have ended.
      if (ends && !(await session.isWorkedOn(run.row.id))) await settleRun(run)
      return
    }
    const line = lineOf(run)
    if (!line) return run.pause(`The endpoint “${run.row.endpoint}” is not set up here any more.`)
    if (run.row.plan.mode === 'batch' && run.row.status === 'running')
      await workBatchRun(run, session, line.endpoint, clock)
    else await workRun(run, session, line.caller, clock)
    if (ends) await settleRun(run)
  }

  function lineOf(run: OpenRun): Line | null {
    const open = lines.get(run.row.endpoint)
    if (open) return open
    const endpoint = listEndpoints().find(({ name }) => name === run.row.endpoint)
    if (!endpoint) return null
    const pace = createPace(endpoint.name, endpoint.concurrency, clock)
    const line = {
      endpoint,
      pace,
      caller: createCaller({ worker: session.id, endpoint, pace, capacity: concurrency, clock }),
    }
    lines.set(endpoint.name, line)
    return line
  }

  async function exchange(): Promise<void> {
    const busy = new Set([...works.values()].map(({ run }) => run.row.endpoint))
    const workers = await session.beat([...busy])
    for (const [name, { pace, caller }] of lines) {
      if (busy.has(name)) await pace.exchange(workers.get(name) ?? 1)
      caller.pump()
    }
  }
}

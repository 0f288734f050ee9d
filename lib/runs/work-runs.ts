import { ZodError } from 'zod'
import { type Clock, realClock } from '@/lib/clock'
import { putJobOnce } from '@/lib/db/job'
import { listActiveRuns, moveRun } from '@/lib/db/runs/run'
import { buryWorkers, holdRuns, noteRunEnd } from '@/lib/db/runs/run-deaths'
import { openWorkerSession } from '@/lib/db/worker-session'
import { type Endpoint, listEndpoints } from '@/lib/judge/endpoint'
import { asResourceError } from '@/lib/resource-error'
import { MAX_ATTEMPTS } from '@/lib/work/run-job'
import type { Bell } from '@/lib/work/timing'
import { createCaller, type LiveCaller } from './ask-judge'
import { type OpenRun, openRun } from './open-run'
import { laneName } from './share-endpoint'
import { workBatchRun } from './work-batch-run'
import { isOver, workRun } from './work-run'

/** How often a worker that has work looks at its runs, and tells the others of itself. */
const TICK_MS = 400
/** How often one without work looks for some: it is rung for as well. */
const IDLE_MS = 4000
/** Before what met a surprise is tried again: whatever it was may pass. */
const RETRY_MS = 2000

type Work = { readonly run: OpenRun; readonly ended: Promise<void> }
type Active = Awaited<ReturnType<typeof listActiveRuns>>[number]
type Line = { readonly endpoint: Endpoint; readonly caller: LiveCaller }

export type Working = {
  /** Calls under way at once, at each endpoint. */
  readonly concurrency: number
  /** Rung when runs wait. */
  readonly bell: Bell
  readonly clock?: Clock
  /** The one run that this process is for: it ends with it. */
  readonly only?: string
  /** Works on a run in a process of its own and gives how that died; without it suspected runs are worked on like any other. */
  readonly runAlone?: (id: string, signal: AbortSignal) => Promise<string | null>
}

/**
 * A worker of runs: takes up every active run, as one of however many workers there are, until it is told to stop. A run at
 * which a worker ended may be why: from then on it has a process of its own, and after five of its ends it waits for a person.
 */
export async function workRuns(working: Working, signal: AbortSignal): Promise<void> {
  const { clock = realClock } = working
  const opened: number[] = []
  while (!signal.aborted) {
    try {
      return await workSession({ ...working, clock }, opened, signal)
    } catch (error) {
      if (!signal.aborted) console.error('runs:', error)
      await clock.wait(RETRY_MS, signal)
    }
  }
}

type Timed = Working & { readonly clock: Clock }

/** Ends when it is told to, or its one run has ended; throws when the database was lost. `opened`: sessions before this one. */
async function workSession(working: Timed, opened: number[], signal: AbortSignal): Promise<void> {
  const { concurrency, bell, clock, only, runAlone } = working
  const session = await openWorkerSession()
  // This process lives, though its connection did not.
  for (const id of opened.splice(0)) await holdRuns(id, [])
  opened.push(session.id)
  const lines = new Map<string, Line>()
  const works = new Map<string, Work>()
  const apart = new Map<string, Promise<void>>()
  const stop = AbortSignal.any([signal, session.lost])
  let wasBusy = false
  try {
    while (!stop.aborted) {
      await buryWorkers()
      const listed = (await listActiveRuns()).filter(({ id }) => only === undefined || id === only)
      const active = new Map(listed.map(({ id, status }) => [id, status]))
      for (const [id, { run }] of works) if (active.get(id) !== run.row.status) run.halt()
      for (const row of listed) if (!works.has(row.id) && !apart.has(row.id)) await takeOn(row)
      const isBusy = active.size + works.size > 0
      if (only !== undefined && !isBusy) return
      // Once more when there is nothing left: the others share its endpoints among themselves.
      if (isBusy || wasBusy) await exchange()
      wasBusy = isBusy
      if (isBusy) await clock.wait(TICK_MS, stop)
      else await bell.wait(clock, IDLE_MS, stop)
    }
  } finally {
    for (const { run } of works.values()) run.halt()
    const ended = Promise.allSettled([...works.values()].map(({ ended }) => ended))
    while (works.size > 0) {
      for (const { caller } of lines.values()) caller.pump()
      await Promise.race([ended, clock.wait(100)])
    }
    await Promise.allSettled(apart.values())
    await holdRuns(session.id, []).catch(() => {})
    await session.close()
  }
  session.lost.throwIfAborted()

  async function takeOn({ id, status, deaths, lastEnd }: Active): Promise<void> {
    if (deaths > 0 && runAlone && only === undefined && status !== 'finishing') {
      const end = lastEnd ?? 'it was gone'
      const reason = `The worker ended five times while this run asked its model; the last time ${end}. What was answered is kept.`
      if (deaths >= MAX_ATTEMPTS) await moveRun(id, ['trying', 'running'], 'paused', reason)
      else
        apart.set(
          id,
          workApart(id, deaths, runAlone).finally(() => apart.delete(id)),
        )
      return
    }
    await holdRuns(session.id, [...works.keys(), id])
    await begin(id)
  }

  async function workApart(id: string, deaths: number, work: NonNullable<Working['runAlone']>): Promise<void> {
    const end = await work(id, stop).catch((error: unknown) => console.error(`run ${id}:`, error))
    if (!end) return
    console.error(`the process of run ${id}: ${end}`)
    await noteRunEnd(id, end).catch(() => {})
    await clock.wait(RETRY_MS * 2 ** (deaths - 1), stop)
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
        // Answers that cannot be kept must not be paid for again and again.
        const lack = asResourceError(error)
        if (lack) await run.pause(lack.message).catch(() => {})
        await clock.wait(RETRY_MS, stop)
      })
      .finally(() => works.delete(id))
    works.set(id, { run, ended })
  }

  async function takeUp(run: OpenRun): Promise<void> {
    const { id, status, endpoint, plan } = run.row
    if (status === 'finishing') {
      // Calls that were under way when it was stopped count too: whoever has them lets go when they have ended.
      if (!(await session.isWorkedOn(id))) await putJobOnce('run_end', id)
      return
    }
    const line = lineOf(run)
    if (!line) return run.pause(`The endpoint “${endpoint}” is not set up here any more.`)
    if (plan.mode === 'batch' && status === 'running')
      await workBatchRun(run, { session, endpoint: line.endpoint, clock })
    else await workRun(run, { session, caller: line.caller, clock })
    if (!run.isHalted() && (await isOver(run.row))) await putJobOnce('run_end', id)
  }

  function lineOf(run: OpenRun): Line | null {
    const open = lines.get(run.row.endpoint)
    if (open) return open
    const endpoint = listEndpoints().find(({ name }) => name === run.row.endpoint)
    if (!endpoint) return null
    const line = { endpoint, caller: createCaller({ worker: session.id, endpoint, capacity: concurrency, clock }) }
    lines.set(endpoint.name, line)
    return line
  }

  async function exchange(): Promise<void> {
    const rows = [...works.values()].map(({ run }) => run.row)
    const busy = new Set(rows.map(({ endpoint }) => endpoint))
    const names = rows.map(({ endpoint, model }) => laneName(endpoint, model))
    const workers = await session.beat([...busy, ...new Set(names)])
    for (const [name, { caller }] of lines) {
      if (busy.has(name)) await caller.exchange(workers)
      caller.pump()
    }
  }
}

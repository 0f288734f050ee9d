import { realClock } from '@/lib/clock'
import type { JobKind } from '@/lib/db/generated/enums'
import {
  type FreeJob,
  getJob,
  type HeldJob,
  isAsListed,
  listFreeJobs,
  listHeldJobs,
  noteWaiting,
  processLockOf,
} from '@/lib/db/job'
import { noteEnd } from '@/lib/db/job-attempt'
import { withLock } from '@/lib/db/lock'
import { type Lane, nextLarge } from './lanes'
import { Unwanted } from './progress'
import { type JobHandlers, MAX_ATTEMPTS, runJob } from './run-job'
import { type Bell, TIMING, type Timing } from './timing'

type Working = {
  readonly handlers: JobHandlers
  readonly lanes: readonly Lane[]
  /** Large jobs of these kinds wait for each other too, as their memory adds up; without it as many run as their lanes let. */
  readonly large?: Lane
  /** Rung when jobs wait. */
  readonly bell: Bell
  readonly timing?: Timing
  /** Runs a job in a process of its own and gives how that died; without it suspected and large jobs run like any other. */
  readonly runAlone?: (id: string, signal: AbortSignal) => Promise<string | null>
}

/** How often, and after how long each time, one looks whether a killed process has let go of its job. */
const [LOOKS, LOOK_MS] = [3, 150]
/** How often the wait for the next process is doubled where one after the other ends before it gets anywhere. */
const MOST_DOUBLED = 6
/** Jobs that a process ended under, at once: memory that ran out would run out again. */
const MOST_SUSPECTED = 2

/**
 * Works on jobs until it is told to stop. What it leaves open then, this or another process takes up again. When a process
 * ends, any job that it was at may be why: from then on each of them has a process of its own, whose end is its own doing. So has
 * large work from the first, and what it took is no burden to what comes after it.
 */
export async function workJobs(working: Working, signal: AbortSignal): Promise<void> {
  const { handlers, lanes, large, bell, timing = TIMING, runAlone } = working
  const kinds = lanes.flatMap((lane) => lane.kinds)
  const running = new Map<
    string,
    { readonly kind: JobKind; readonly suspected: boolean; readonly large: boolean; readonly ended: Promise<void> }
  >()
  /** Large jobs that wait for each other, in the order they came. */
  const waiting = new Map<string, HeldJob>()
  /** What this process was at when it lost the database: it lives. */
  const lost = new Set<string>()
  /** How many processes in a row left a job open and did not die: the database was away, or had no room for them. */
  const vain = new Map<string, number>()
  const isFull = ({ kinds, most }: Lane): boolean =>
    [...running.values()].filter(({ kind }) => kinds.includes(kind)).length >= most
  const isCrowded = (): boolean => [...running.values()].filter(({ suspected }) => suspected).length >= MOST_SUSPECTED

  const isLarge = async ({ kind, subject }: HeldJob): Promise<boolean> =>
    (await handlers[kind]?.isLarge?.(subject)) ?? false
  const isBound = ({ kind }: HeldJob): boolean => large?.kinds.includes(kind) ?? false

  /** Large jobs of another worker, or of one that was killed and whose process computes on. */
  async function countElsewhere(): Promise<number> {
    const held = (await listHeldJobs(large?.kinds ?? [])).filter(({ id }) => !running.has(id))
    return (await Promise.all(held.map(isLarge))).filter(Boolean).length
  }
  /** Begins what is free and has room. */
  async function sweep(): Promise<void> {
    const free = await listFreeJobs(kinds)
    const ids = new Set(free.map(({ id }) => id))
    for (const id of waiting.keys()) if (!ids.has(id)) waiting.delete(id)
    const elsewhere = free.some(isBound) ? await countElsewhere() : 0
    const isNext = (id: string): boolean => {
      const begun = [...running].flatMap(([id, { kind, large }]) => (large ? [{ id, kind }] : []))
      const places = (large?.most ?? 0) - elsewhere
      return nextLarge({ waiting: waiting.values(), running: begun, lanes, places }).has(id)
    }
    const first = free.filter(({ id }) => isNext(id))
    for (const job of new Set([...first, ...free])) await consider(job, isNext)
    if (waiting.size > 0) await noteWaiting([...waiting.keys()])
  }
  async function consider(job: FreeJob, isNext: (id: string) => boolean): Promise<void> {
    const { id, kind } = job
    const lane = lanes.find(({ kinds }) => kinds.includes(kind))
    if (!lane || running.has(id) || isFull(lane) || (waiting.has(id) && !isNext(id))) return
    const mayLeave = runAlone !== undefined && !lost.has(id)
    const suspected = mayLeave && job.suspected
    if (suspected && isCrowded()) return void waiting.delete(id)
    const alone = mayLeave && (await isLarge(job))
    // One that is only to be given up takes no memory, and is not to say for an hour that it waits.
    const bound = alone && isBound(job) && job.deaths < MAX_ATTEMPTS
    if (bound) waiting.set(id, job)
    if (signal.aborted || (bound && !isNext(id))) return
    waiting.delete(id)
    begin(job, { suspected, large: bound, alone: suspected || alone })
  }
  type How = { readonly suspected: boolean; readonly large: boolean; readonly alone: boolean }
  function begin(job: FreeJob, { suspected, large, alone }: How): void {
    const { id, kind } = job
    // A process takes a moment until it holds the job, and who began it another to note how it ended.
    const own = async () => ((await isAsListed(job)) ? workAlone(job) : undefined)
    const ended = (alone ? withLock(processLockOf(id), own) : workHere(id))
      .finally(() => running.delete(id))
      // There is room again; and whoever asked for this job anew meanwhile was not heard.
      .then(bell.ring, report)
    running.set(id, { kind, suspected, large, ended })
  }
  async function workHere(id: string): Promise<void> {
    const lives = lost.delete(id)
    await runJob(handlers, id, { timing, signal, lives, givesWay: true }).catch((error: unknown) => {
      lost.add(id)
      throw error
    })
  }
  async function workAlone(job: FreeJob): Promise<void> {
    const { id } = job
    const over = new AbortController()
    const stop = AbortSignal.any([signal, unwantedOf(id, timing, over.signal)])
    const end = (await runAlone?.(id, stop).finally(() => over.abort())) ?? null
    const before = end ? 0 : (vain.get(id) ?? 0)
    vain.delete(id)
    // What was asked for anew meanwhile is not to wait for that.
    if (stop.aborted && !signal.aborted) return
    if (end) console.error(`the process of job ${id}: ${end}`)
    const wait = timing.retryMs * 2 ** Math.min(before, MOST_DOUBLED)
    const note = () => noteAtLast(() => noteEnd(job, { end, stopped: signal.aborted }, wait))
    let ended = await note()
    // The database may take a moment to see that a process which was killed is gone.
    for (let time = 0; !ended && (end || signal.aborted) && time < LOOKS; time++) {
      await realClock.wait(LOOK_MS)
      ended = await note()
    }
    if (ended && !end) vain.set(id, before + 1)
    // Where it dies before it begins, giving it up is not what ends it.
    if (ended?.waited && ended.deaths >= MAX_ATTEMPTS) await runJob(handlers, id, { timing, signal })
  }
  /** An end that nobody noted would count as a death of the job: a database that is away, which ended it, is waited for. */
  async function noteAtLast<Noted>(note: () => Promise<Noted>): Promise<Noted> {
    for (;;) {
      try {
        return await note()
      } catch (error) {
        if (signal.aborted) throw error
        report(error)
        await timing.clock.wait(timing.retryMs, signal)
      }
    }
  }
  function report(error: unknown): void {
    if (!signal.aborted) console.error('jobs:', error)
  }

  while (!signal.aborted) {
    try {
      await sweep()
    } catch (error) {
      report(error)
    }
    await bell.wait(timing.clock, timing.sweepMs, signal)
  }
  await Promise.allSettled([...running.values()].map(({ ended }) => ended))
}

/** Ends once nobody wants a job any more that another process is at: one that computes does not hear of it itself. */
function unwantedOf(id: string, { clock, progressMs }: Timing, over: AbortSignal): AbortSignal {
  const unwanted = new AbortController()
  let begun = false
  async function look(): Promise<void> {
    const status = (await getJob(id))?.status
    // One that waits again after it was begun was asked for anew.
    if (status === 'running') begun = true
    else if (begun || status !== 'queued') unwanted.abort(new Unwanted())
  }
  async function watch(): Promise<void> {
    while (!over.aborted && !unwanted.signal.aborted) {
      await clock.wait(progressMs, over)
      // A database that does not answer says nothing of it.
      if (!over.aborted) await look().catch(() => {})
    }
  }
  void watch()
  return unwanted.signal
}

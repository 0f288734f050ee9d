import type { JobRow } from '@/lib/db/job'
import { type JobProgress, restartRate, setJobProgress } from '@/lib/db/job-attempt'
import type { Timing } from './timing'

type Shown = Pick<JobProgress, 'done' | 'total' | 'note'>

/** How far the work on a job is, and whether it is to go on. */
export type Progress = {
  /** Ends once the job was stopped, deleted or asked for anew, or its lock was lost. */
  readonly stop: AbortSignal
  show(change: Partial<Shown>): void
  /** As `show`, waits where the work is to give way, and throws where it is to end: to be awaited between its steps. */
  report(done: number, total: number): Promise<void>
  /** What was done so far says nothing of how long the rest takes: the rate counts from now. */
  countFromNow(): Promise<void>
}

/** What a job waits for that gives way. */
const FOLLOWED = 'what people follow of its dataset'

/** Thrown inside a job's work that nobody wants any more. */
export class Unwanted extends Error {}

/** Thrown inside a job's work that waits while another one of its kind need not. */
export class Yielded extends Error {}

/** Writes progress from time to time until it is closed, and looks whether the job is still wanted. */
export function openProgress(job: JobRow, lost: AbortSignal, { clock, progressMs }: Timing, givesWay: boolean) {
  const unwanted = new AbortController()
  const closing = new AbortController()
  const stop = AbortSignal.any([lost, unwanted.signal])
  const begun = Number(job.done)
  let shown: JobProgress = { done: begun, total: Number(job.total), note: null, startedDone: begun }
  let next = clock.now()
  let writing: Promise<void> | null = null
  let [waits, holdsUp] = [false, false]

  async function write(): Promise<void> {
    next = clock.now() + progressMs
    // A database that does not answer takes the lock along, which ends the work.
    const written = await setJobProgress(job.id, waits ? { ...shown, note: FOLLOWED } : shown).catch(() => ({
      waits,
      holdsUp,
    }))
    if (written) [waits, holdsUp] = [givesWay && written.waits, written.holdsUp]
    else unwanted.abort(new Unwanted())
  }
  function writeInTurn(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null
    })
    return writing
  }
  async function watch(): Promise<void> {
    while (!closing.signal.aborted) {
      await clock.wait(progressMs, closing.signal)
      if (!closing.signal.aborted && clock.now() >= next) await writeInTurn()
    }
  }
  const watching = watch()

  function show(change: Partial<Shown>): void {
    const done = change.done ?? shown.done
    // What has to be done again counts again.
    shown = { ...shown, ...change, startedDone: Math.min(shown.startedDone, done) }
  }
  async function report(done: number, total: number): Promise<void> {
    stop.throwIfAborted()
    show({ done, total })
    if (clock.now() >= next) await writeInTurn()
    while (waits && !stop.aborted) {
      if (holdsUp) throw new Yielded()
      await clock.wait(progressMs, stop)
      await writeInTurn()
    }
    stop.throwIfAborted()
  }
  /** Writes what was shown last. */
  async function close(): Promise<void> {
    closing.abort()
    await watching
    await writeInTurn()
    await writeInTurn()
  }
  async function countFromNow(): Promise<void> {
    await restartRate(job.id)
    shown = { ...shown, startedDone: shown.done }
  }
  return { stop, show, report, countFromNow, close }
}

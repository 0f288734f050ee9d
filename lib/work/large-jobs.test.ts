import { afterEach, expect, test } from 'vitest'
import { realClock } from '@/lib/clock'
import { pool } from '@/lib/db/client'
import { cancelJob, getFetchJob, getJob, lockOf, putJob, reopenJob } from '@/lib/db/job'
import { finishJob, startJob } from '@/lib/db/job-attempt'
import { withLock } from '@/lib/db/lock'
import { withDatabase } from '@/lib/db/test-database'
import { createUpload } from '@/lib/imports/receive-file'
import { createBell, type Timing } from './timing'
import { workJobs } from './work-jobs'

withDatabase()

const TIMING: Timing = { clock: realClock, progressMs: 10, retryMs: 1, sweepMs: 10 }
const STOPPED = 'stopped'
const FOR_MEMORY = 'memory that other large work takes'

const stopping: AbortController[] = []
afterEach(async () => {
  for (const each of stopping.splice(0)) each.abort()
  await pool().query('delete from job')
})

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await realClock.wait(5)
}
async function newJob() {
  const subject = await createUpload()
  await putJob('fetch', subject)
  const read = () => getFetchJob(subject)
  const id = (await read())?.id ?? ''
  return { id, subject, read, waits: () => until(async () => (await read())?.note === FOR_MEMORY) }
}
type Job = Awaited<ReturnType<typeof newJob>>
const untilDone = (job: Job) => until(async () => (await job.read())?.status === 'done')

type Process = (id: string, signal: AbortSignal) => Promise<string | null>
type Working = {
  readonly small?: readonly string[]
  readonly most?: number
  readonly run?: (subject: string) => Promise<void>
  /** Instead of a process that is at its job at once. */
  readonly process?: Process
}

/** A worker with one place, to which all but the named jobs are large: each of these goes on until it is ended. */
function startWorker({ small = [], most = 2, run = async () => {}, process }: Working = {}) {
  const stop = new AbortController()
  stopping.push(stop)
  const begun: string[] = []
  const gates = new Map<string, PromiseWithResolvers<string | null>>()
  const atOnce: Process = async (id, signal) => {
    const gate = Promise.withResolvers<string | null>()
    // Another worker may be at it by then.
    const end = await withLock(lockOf(id), async () => {
      const started = await startJob(id, false)
      if (!started) return null
      gates.set(id, gate)
      begun.push(id)
      signal.addEventListener('abort', () => gate.resolve(STOPPED))
      if ((await gate.promise) === null) await finishJob(id, started.attempts, 'done', null)
      return gate.promise
    })
    return end === STOPPED ? null : (end ?? null)
  }
  const handler = { run, isLarge: async (subject: string) => !small.includes(subject) }
  const lanes = [{ kinds: ['fetch'], most }] as const
  const large = { kinds: ['fetch'], most: 1 } as const
  const runAlone = process ?? atOnce
  void workJobs(
    { handlers: { fetch: handler }, lanes, large, bell: createBell(), timing: TIMING, runAlone },
    stop.signal,
  )
  return {
    begun,
    begins: (job: Job) => until(() => begun.includes(job.id)),
    end: (job: Job, end: string | null = null) => gates.get(job.id)?.resolve(end),
  }
}

test('large jobs take one place in the order they came, say what they wait for, and smaller ones pass', async () => {
  const jobs = [await newJob(), await newJob(), await newJob()] as const
  const small = [await newJob()]
  const worker = startWorker({ small: small.map(({ subject }) => subject) })
  for (const job of small) await untilDone(job)
  const [first, second, third] = jobs
  await worker.begins(first)
  for (const job of [second, third]) await job.waits()
  expect(worker.begun).toEqual([first.id])
  // One that is listed after another, and began to wait before it, goes first all the same.
  await pool().query(`update job set created_at = now() + interval '1 hour' where id = $1`, [second.id])
  for (const job of jobs) {
    await worker.begins(job)
    expect(await job.read()).toMatchObject({ status: 'running', note: null })
    worker.end(job)
    await untilDone(job)
  }
  expect(worker.begun).toEqual(jobs.map(({ id }) => id))
})

test('a job can be stopped, deleted and asked for again while it waits, which frees its turn', async () => {
  const [first, second, third, last] = [await newJob(), await newJob(), await newJob(), await newJob()]
  const worker = startWorker()
  await worker.begins(first)
  for (const job of [second, third, last]) await job.waits()
  await cancelJob(second.id)
  await pool().query('delete from job where id = $1', [third.id])
  expect(await second.read()).toMatchObject({ status: 'cancelled', note: null, attempts: 0 })
  worker.end(first)
  await worker.begins(last)
  await reopenJob(second.id)
  await second.waits()
  worker.end(last)
  await worker.begins(second)
  expect(worker.begun).toEqual([first.id, last.id, second.id])
})

test('a process that dies leaves its place to the next, and waits for one itself', async () => {
  const [first, second] = [await newJob(), await newJob()]
  const worker = startWorker()
  await worker.begins(first)
  await second.waits()
  worker.end(first, 'it was ended by SIGKILL')
  await worker.begins(second)
  await first.waits()
  expect(await first.read()).toMatchObject({ deaths: 1, lastEnd: 'it was ended by SIGKILL' })
  worker.end(second)
  await until(() => worker.begun.length === 3)
  expect(worker.begun).toEqual([first.id, second.id, first.id])
})

test('a job whose worker was killed while it ran says that it waits, and is known to have died once it is taken up', async () => {
  const [first, killed] = [await newJob(), await newJob()]
  const worker = startWorker()
  await worker.begins(first)
  await startJob(killed.id, false)
  await killed.waits()
  expect(await killed.read()).toMatchObject({ status: 'running', deaths: 0 })
  // Whoever is at it says what it waits for itself.
  expect(await first.read()).toMatchObject({ status: 'running', note: null })
  worker.end(first)
  await worker.begins(killed)
  expect(await killed.read()).toMatchObject({ status: 'running', deaths: 1, note: null })
})

test('a job that has died too often to be tried again waits for no place to be given up', async () => {
  const [first, second, dead] = [await newJob(), await newJob(), await newJob()]
  await pool().query('update job set deaths = 5 where id = $1', [dead.id])
  const worker = startWorker({ most: 3 })
  await worker.begins(first)
  await second.waits()
  await worker.begins(dead)
  // Both begin in one round, each on a connection of its own.
  expect(worker.begun.toSorted()).toEqual([first.id, dead.id].toSorted())
})

test('small jobs that pass a large one, however many they are, do not hold it up for longer than one of them takes', async () => {
  const [elsewhere, large, small, next] = [await newJob(), await newJob(), await createUpload(), await createUpload()]
  const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const holding = withLock(lockOf(elsewhere.id), async () => {
    held.resolve()
    await letGo.promise
    await cancelJob(elsewhere.id)
  })
  await held.promise
  // The small ones are listed before it.
  await pool().query(`update job set created_at = now() + interval '1 hour' where id = $1`, [large.id])
  const passed: string[] = []
  const gate = Promise.withResolvers<void>()
  const worker = startWorker({
    small: [small, next],
    most: 1,
    async run(subject) {
      passed.push(subject)
      await gate.promise
    },
  })
  await large.waits()
  // One after the other: of two that are asked for in the same millisecond either may be first.
  await putJob('fetch', small)
  await until(() => passed.length === 1)
  await putJob('fetch', next)
  letGo.resolve()
  await holding
  gate.resolve()
  await worker.begins(large)
  expect(passed).toEqual([small])
  worker.end(large)
  await until(() => passed.length === 2)
})

test('large work that another process is at counts, wanted or not: two workers share the places', async () => {
  const [elsewhere, here] = [await newJob(), await newJob()]
  const gate = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const holding = withLock(lockOf(elsewhere.id), async () => {
    await startJob(elsewhere.id, false)
    held.resolve()
    await gate.promise
  })
  await held.promise
  const worker = startWorker()
  await here.waits()
  // As when its worker was killed, and what it computes is not wanted any more.
  await cancelJob(elsewhere.id)
  await pool().query('update job set note = null where id = $1', [here.id])
  await here.waits()
  expect(worker.begun).toEqual([])
  gate.resolve()
  await holding
  await worker.begins(here)

  const other = startWorker()
  const next = await newJob()
  await next.waits()
  expect(other.begun).toEqual([])
  worker.end(here)
  await until(async () => (await getJob(next.id))?.status === 'running')
  expect([...worker.begun, ...other.begun].filter((id) => id === next.id)).toHaveLength(1)
})

test('two workers begin one process for a large job, which has its place before it is at the job', async () => {
  const [large, next] = [await newJob(), await newJob()]
  const [begun, ends]: [string[], PromiseWithResolvers<string | null>[]] = [[], []]
  const process: Process = (id, signal) => {
    const end = Promise.withResolvers<string | null>()
    signal.addEventListener('abort', () => end.resolve(null))
    begun.push(id)
    ends.push(end)
    return end.promise
  }
  for (let worker = 0; worker < 2; worker++) startWorker({ process })
  await until(() => begun.length > 0)
  await next.waits()
  expect(begun).toEqual([large.id])
  ends[0]?.resolve('it was ended by SIGKILL')
  await until(() => begun.length > 1)
  await large.waits()
  expect(begun).toEqual([large.id, next.id])
  expect(await large.read()).toMatchObject({ deaths: 1 })
})

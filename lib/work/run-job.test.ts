import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { realClock } from '@/lib/clock'
import { pool } from '@/lib/db/client'
import { cancelJob, getFetchJob, getJob, listFreeJobs, listJobs, putJob, reopenJob } from '@/lib/db/job'
import { noteEnd, startJob } from '@/lib/db/job-attempt'
import { listen } from '@/lib/db/listen'
import { withDatabase } from '@/lib/db/test-database'
import { AppError } from '@/lib/errors'
import { createUpload } from '@/lib/imports/receive-file'
import { importOnly, runJobs } from '@/lib/imports/test-import'
import type { Progress } from './progress'
import { runAlone } from './run-alone'
import { type JobHandler, runJob } from './run-job'
import { createBell, type Timing } from './timing'
import { workJobs } from './work-jobs'

withDatabase()

const AGES_MS = 3_600_000
/** Nothing happens by itself: who waits has to be woken. */
const TIMING: Timing = { clock: realClock, progressMs: 10, retryMs: 0, sweepMs: AGES_MS }

const stopping: AbortController[] = []
beforeEach(() => {
  // Attempts that fail are reported there.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(async () => {
  for (const each of stopping.splice(0)) each.abort()
  vi.restoreAllMocks()
  await pool().query('delete from job')
})

/** A job of a kind that is about an upload, and what a worker does for it. */
async function newJob(): Promise<{ readonly subject: string; readonly id: string }> {
  const subject = await createUpload()
  await putJob('fetch', subject)
  return { subject, id: (await getFetchJob(subject))?.id ?? '' }
}
const statusOf = async (subject: string) => (await getFetchJob(subject))?.status

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await realClock.wait(5)
}

type RunAlone = (id: string, signal: AbortSignal) => Promise<string | null>

function startWorker(handler: JobHandler, timing = TIMING, runAlone?: RunAlone): void {
  const stop = new AbortController()
  stopping.push(stop)
  const bell = createBell()
  const lanes = [{ kinds: ['fetch'], most: 1 }] as const
  void listen({ onWaiting: bell.ring, reconnectMs: 10 }, stop.signal)
  void workJobs({ handlers: { fetch: handler }, lanes, bell, timing, ...(runAlone && { runAlone }) }, stop.signal)
}

/** Work that goes on until it is not wanted any more. */
async function forever({ report }: Progress): Promise<void> {
  for (let done = 1; ; done++) {
    await report(done, 1000)
    await realClock.wait(5)
  }
}

test('what fails for a reason that may pass is tried five times, what was wrong once', async () => {
  const lost = await newJob()
  const given: string[] = []
  let attempts = 0
  const giveUp = async (_: string, reason: string) => {
    given.push(reason)
  }
  const losing = { fetch: { run: async () => Promise.reject(new Error(`lost ${++attempts}`)), giveUp } }
  for (let left = 7; left > 0; left--) await runJob(losing, lost.id, { timing: TIMING })
  expect(attempts).toBe(5)
  expect(await getFetchJob(lost.subject)).toMatchObject({ status: 'failed', attempts: 5, error: given[0] })

  const wrong = await newJob()
  const refusing = { fetch: { run: async () => Promise.reject(new AppError('invalid', 'no such thing')), giveUp } }
  await runJob(refusing, wrong.id, { timing: TIMING })
  expect(await getFetchJob(wrong.subject)).toMatchObject({ status: 'failed', attempts: 1, error: 'no such thing' })
  expect(given).toEqual([expect.stringContaining('unexpectedly'), 'no such thing'])
  await reopenJob(wrong.id)
  expect(await getFetchJob(wrong.subject)).toMatchObject({ status: 'queued', attempts: 0, error: null })
})

test('a worker that is asked to go gives back what it is at, and ends what ends all the same', async () => {
  const stop = new AbortController()
  const gate = Promise.withResolvers<void>()
  const [left, ended] = [await newJob(), await newJob()]
  const handlers = {
    fetch: {
      run: (subject: string, progress: Progress) => (subject === left.subject ? forever(progress) : gate.promise),
    },
  }
  const work = [left, ended].map(({ id }) => runJob(handlers, id, { timing: TIMING, signal: stop.signal }))
  for (const { subject } of [left, ended]) await until(async () => (await statusOf(subject)) === 'running')
  stop.abort()
  for (const { subject } of [left, ended]) await until(async () => (await statusOf(subject)) === 'queued')
  gate.resolve()
  await Promise.all(work)
  expect(await getFetchJob(left.subject)).toMatchObject({ status: 'queued', attempts: 0, deaths: 0 })
  expect(await getFetchJob(ended.subject)).toMatchObject({ status: 'done' })
})

test('a second attempt waits, and each further one twice as long', async () => {
  const { id, subject } = await newJob()
  const failing = { fetch: { run: async () => Promise.reject(new Error('lost')) } }
  const delays: number[] = []
  for (let attempt = 0; attempt < 3; attempt++) {
    await runJob(failing, id, { timing: { ...TIMING, retryMs: AGES_MS } })
    expect((await listFreeJobs(['fetch'])).map((job) => job.id)).not.toContain(id)
    const { rows } = await pool().query(
      'select extract(epoch from retry_at - now()) as seconds from job where id = $1',
      [id],
    )
    delays.push(Math.round(Number(rows[0].seconds) / 3600))
  }
  expect(delays).toEqual([1, 2, 4])
  expect(await statusOf(subject)).toBe('queued')
})

test('what nobody waits for is left until nothing is open that people follow of its dataset', async () => {
  const file = { name: 'own.csv', bytes: 'prompt,response_a,response_b,human.Ann\nWhy?,Because.,No reason.,a' }
  const ids = [await importOnly([file]), await importOnly([file])]
  const kinds = async () => (await listFreeJobs(['index', 'lint', 'measure', 'profile'])).map(({ kind }) => kind)
  expect(await kinds()).toEqual(['measure', 'measure'])
  for (const id of ids) await runJobs(id, ['measure'])
  expect(await kinds()).toEqual(['profile', 'profile'])
  await runJobs(ids[0] ?? 0, ['profile'])
  expect((await kinds()).sort()).toEqual(['index', 'lint', 'profile'])
})

/** A dataset whose files are to be looked at, and nothing else. */
async function newDataset(): Promise<number> {
  const id = await importOnly([{ name: 'own.csv', bytes: 'prompt,response_a,response_b,human.Ann\nWhy?,Yes.,No.,a' }])
  await runJobs(id, ['measure', 'profile'])
  return id
}
const lintOf = async (datasetId: number) => (await listJobs(datasetId, ['lint']))[0]
const isPaused = async (datasetId: number) => (await lintOf(datasetId))?.note === 'what people follow of its dataset'
/** As when it was measured again. */
const endMeasuring = (datasetId: number) =>
  pool().query(`update job set status = 'done' where dataset_id = $1 and kind = 'measure'`, [datasetId])

/** A clock, and a wait until it was asked for twenty times. */
function watchedClock() {
  let waits = 0
  const clock: typeof realClock = { ...realClock, wait: (...args) => realClock.wait(...args).then(() => void waits++) }
  const twentyWaits = (from = waits) => until(async () => waits >= from + 20)
  return { timing: { ...TIMING, clock }, twentyWaits }
}

test('work that nobody waits for pauses while something is open that people follow of its dataset, and goes on', async () => {
  const id = await newDataset()
  let [steps, last] = [0, Number.POSITIVE_INFINITY]
  const { timing, twentyWaits } = watchedClock()
  const lint = {
    async run(_: string, { report }: Progress) {
      for (; steps < last; steps++) await report(steps, 0)
    },
  }
  const work = async () => runJob({ lint }, (await lintOf(id))?.id ?? '', { timing, givesWay: true })
  const working = work()
  await until(async () => steps > 0)
  await putJob('measure', id)
  await until(() => isPaused(id))
  const before = steps
  await twentyWaits()
  expect(steps).toBe(before)
  await endMeasuring(id)
  await until(async () => steps > before)
  last = steps
  await working
  expect(await lintOf(id)).toMatchObject({ status: 'done', attempts: 1, note: null })

  // It can be stopped meanwhile.
  last = Number.POSITIVE_INFINITY
  for (const kind of ['measure', 'lint'] as const) await putJob(kind, id)
  const stopped = work()
  await until(() => isPaused(id))
  await cancelJob((await lintOf(id))?.id ?? '')
  await stopped
  expect(await lintOf(id)).toMatchObject({ status: 'cancelled', note: null })
})

test('work that pauses lets another of its kind that need not go first, and is begun again after it', async () => {
  const [paused, other] = [await newDataset(), await newDataset()]
  await putJob('measure', other)
  const begun: number[] = []
  const gate = Promise.withResolvers<void>()
  const run = async (subject: string, { report }: Progress) => {
    begun.push(Number(subject))
    if (begun.length === 1) for (let steps = 0; ; steps++) await report(steps, 0)
    if (begun.length === 2) await gate.promise
  }
  const lanes = [{ kinds: ['lint'], most: 1 }] as const
  const { timing, twentyWaits } = watchedClock()
  const stop = new AbortController()
  stopping.push(stop)
  void workJobs(
    { handlers: { lint: { run } }, lanes, bell: createBell(), timing: { ...timing, sweepMs: 10 } },
    stop.signal,
  )
  await until(async () => begun.length === 1)
  // Neither need go first while both wait.
  await putJob('measure', paused)
  await until(() => isPaused(paused))
  await twentyWaits()
  expect(await isPaused(paused)).toBe(true)
  await endMeasuring(other)
  await until(async () => begun.length === 2)
  expect(await lintOf(paused)).toMatchObject({ status: 'queued', attempts: 0, deaths: 0 })
  await endMeasuring(paused)
  gate.resolve()
  for (const id of [other, paused]) await until(async () => (await lintOf(id))?.status === 'done')
  expect(begun).toEqual([paused, other, paused])
})

test('a job is run by one process at a time, and not at all by one that does no such work', async () => {
  const { id, subject } = await newJob()
  await runJob({}, id, { timing: TIMING })
  expect(await statusOf(subject)).toBe('queued')
  let runs = 0
  const gate = Promise.withResolvers<void>()
  const handlers = {
    fetch: {
      run: async () => {
        runs++
        await gate.promise
      },
    },
  }
  const first = runJob(handlers, id, { timing: TIMING })
  await until(async () => runs === 1)
  expect(await listFreeJobs(['fetch'])).toEqual([])
  await runJob(handlers, id, { timing: TIMING })
  gate.resolve()
  await first
  expect(runs).toBe(1)
  expect(await statusOf(subject)).toBe('done')
})

test('a worker is woken for what is put there, and goes on with it when it was asked for anew meanwhile', async () => {
  const runs: string[] = []
  const gate = Promise.withResolvers<void>()
  startWorker({
    run: async (subject) => {
      runs.push(subject)
      await gate.promise
    },
  })
  const { subject } = await newJob()
  await until(async () => runs.length === 1)
  // As when files are added to a dataset that is being measured: what was begun is not all there is.
  await putJob('fetch', subject)
  gate.resolve()
  await until(async () => (await statusOf(subject)) === 'done')
  expect(runs).toEqual([subject, subject])
})

test('work that was stopped ends, whether or not it is wanted again by then', async () => {
  let runs = 0
  startWorker({
    run: async (_, progress) => {
      runs++
      if (runs < 3) await forever(progress)
    },
  })
  const { id, subject } = await newJob()
  await until(async () => ((await getFetchJob(subject))?.done ?? 0n) > 0n)
  await cancelJob(id)
  await reopenJob(id)
  await until(async () => runs === 2)
  await cancelJob(id)
  await until(async () => (await listFreeJobs(['fetch'])).length === 0)
  expect(await statusOf(subject)).toBe('cancelled')
  await reopenJob(id)
  await until(async () => (await statusOf(subject)) === 'done')
  expect(runs).toBe(3)
})

test('a sweep takes up what nobody rings for: work whose process was killed', async () => {
  startWorker({ run: async () => {} }, { ...TIMING, sweepMs: 20 })
  const { id, subject } = await newJob()
  await until(async () => (await statusOf(subject)) === 'done')
  await pool().query(`update job set status = 'running' where id = $1`, [id])
  await until(async () => (await statusOf(subject)) === 'done')
})

test('a job whose process dies each time before it begins is given up after five of them', async () => {
  const { subject } = await newJob()
  const reasons: string[] = []
  let processes = 0
  const handler = {
    run: async () => {},
    isLarge: async () => true,
    giveUp: async (_: string, reason: string) => void reasons.push(reason),
  }
  startWorker(handler, { ...TIMING, sweepMs: 1 }, async () => `it ended with exit code ${++processes}`)
  await until(async () => (await statusOf(subject)) === 'failed')
  expect(await getFetchJob(subject)).toMatchObject({ deaths: 5, error: reasons[0] })
  expect(reasons).toEqual([
    expect.stringContaining('ended five times while fetching the file; the last time it ended with exit code 5'),
  ])
  expect(processes).toBe(5)
})

test('an end counts against no job that was asked for anew while its process was at it', async () => {
  const { id, subject } = await newJob()
  const [job] = await listFreeJobs(['fetch'])
  if (!job) throw new Error('There is no job.')
  expect(await startJob(id, false)).toMatchObject({ attempts: 1 })
  await putJob('fetch', subject)
  expect(await noteEnd(job, { end: 'it ended with exit code 1', stopped: false }, 0)).toBeNull()
  expect(await getFetchJob(subject)).toMatchObject({ status: 'queued', deaths: 0, attempts: 0, lastEnd: null })
})

test('a process that was told to end and heard nothing made no attempt of its job', async () => {
  const { id, subject } = await newJob()
  const [job] = await listFreeJobs(['fetch'])
  if (!job) throw new Error('There is no job.')
  await startJob(id, false)
  expect(await noteEnd(job, { end: null, stopped: true }, 0)).toMatchObject({ deaths: 0 })
  expect(await getFetchJob(subject)).toMatchObject({ status: 'queued', deaths: 0, attempts: 0 })
})

test('where no process can be started, that is an end, and none is where work has stopped', async () => {
  const path = process.execPath
  try {
    process.execPath = '/nowhere/node'
    expect(await runAlone({ what: 'job', id: '1' }, new AbortController().signal)).toMatch(/^it could not be started/)
    expect(await runAlone({ what: 'job', id: '1' }, AbortSignal.abort())).toBeNull()
  } finally {
    process.execPath = path
  }
})

test('a process that ends because the database is away has not died, however late that can be noted', async () => {
  const { subject } = await newJob()
  const query = pool().query.bind(pool())
  let away = 0
  vi.spyOn(pool(), 'query').mockImplementation((...asked: unknown[]) =>
    away > 0 && String(asked[0]).startsWith('with before')
      ? Promise.reject(new Error(`away ${away--}`))
      : Reflect.apply(query, null, asked),
  )
  let processes = 0
  startWorker({ run: async () => {}, isLarge: async () => true }, { ...TIMING, sweepMs: 1, retryMs: 1 }, async (id) => {
    if (++processes > 1) await runJob({ fetch: { run: async () => {} } }, id, { timing: TIMING })
    else if (await startJob(id, false)) away = 2
    return null
  })
  await until(async () => (await statusOf(subject)) === 'done')
  expect([processes, away]).toEqual([2, 0])
  expect(await getFetchJob(subject)).toMatchObject({ deaths: 0, lastEnd: null })
})

test('processes that end before they begin, and do not die, come later each time', async () => {
  const { id, subject } = await newJob()
  let isAway = true
  const timing = { ...TIMING, sweepMs: 1, retryMs: AGES_MS }
  startWorker({ run: async () => {}, isLarge: async () => true }, timing, async () => {
    if (!isAway) await runJob({ fetch: { run: async () => {} } }, id, { timing })
    return null
  })
  const hours = async () => {
    const query = 'select extract(epoch from retry_at - now()) / 3600 as hours from job where id = $1'
    return Math.round(Number((await pool().query(query, [id])).rows[0].hours))
  }
  const next = () => pool().query('update job set retry_at = null where id = $1', [id])
  const delays: number[] = []
  for (; delays.length < 8; await next()) {
    await until(async () => (await hours()) > 0)
    delays.push(await hours())
  }
  await until(async () => (await hours()) > 0)
  expect(delays).toEqual([1, 2, 4, 8, 16, 32, 64, 64])
  expect(await getFetchJob(subject)).toMatchObject({ status: 'queued', attempts: 0, deaths: 0, lastEnd: null })
  isAway = false
  await next()
  await until(async () => (await statusOf(subject)) === 'done')
  isAway = true
  await putJob('fetch', subject)
  await until(async () => (await hours()) > 0)
  expect(await hours()).toBe(1)
})

test('large work has a process of its own, and what is not large has none', async () => {
  const [large, small] = [await createUpload(), await createUpload()]
  const [here, alone]: [string[], string[]] = [[], []]
  const handler = { run: async (subject: string) => void here.push(subject) }
  startWorker({ ...handler, isLarge: async (subject) => subject === large }, TIMING, async (id) => {
    alone.push((await getJob(id))?.subject ?? '')
    await runJob({ fetch: { run: async () => {} } }, id, { timing: TIMING })
    return null
  })
  for (const subject of [large, small]) await putJob('fetch', subject)
  for (const subject of [large, small]) await until(async () => (await statusOf(subject)) === 'done')
  expect([alone, here]).toEqual([[large], [small]])
})

test('a process that computes ends with its job: stopped, asked for anew or deleted, which is no end of that job', async () => {
  const [, program = ''] = process.argv
  const computing = path.join(mkdtempSync(path.join(tmpdir(), 'proclivity-alone-')), 'computing')
  process.argv[1] = fileURLToPath(new URL('./fixtures/compute.mjs', import.meta.url))
  process.env.COMPUTING = computing
  const ends: (string | null)[] = []
  const begins = () => until(async () => existsSync(computing))
  const ended = (times: number) => until(async () => ends.length === times)
  try {
    const { id, subject } = await newJob()
    startWorker({ run: async () => {}, isLarge: async () => true }, { ...TIMING, sweepMs: 20 }, async (_, signal) => {
      await startJob(id, false)
      const end = await runAlone({ what: 'job', id }, signal)
      rmSync(computing)
      ends.push(end)
      return end
    })
    await begins()
    await cancelJob(id)
    await ended(1)
    expect(await getFetchJob(subject)).toMatchObject({ status: 'cancelled', deaths: 0, lastEnd: null })
    await reopenJob(id)
    await begins()
    await putJob('fetch', subject)
    await ended(2)
    await begins()
    expect(await getFetchJob(subject)).toMatchObject({ status: 'running', attempts: 1, deaths: 0, lastEnd: null })
    await pool().query('delete from job where id = $1', [id])
    await ended(3)
    expect(ends).toEqual([null, null, null])
  } finally {
    process.argv[1] = program
    rmSync(path.dirname(computing), { recursive: true })
  }
})

test('a worker hears again after its connection was cut', async () => {
  startWorker({ run: async () => {} })
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen proclivity'
    and datname = current_database()`
  await until(async () => (await pool().query(cut)).rowCount === 1)
  const { subject } = await newJob()
  await until(async () => (await statusOf(subject)) === 'done')
})

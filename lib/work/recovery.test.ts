import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disconnect, pool } from '@/lib/db/client'
import { markSampleLoaded } from '@/lib/db/dataset'
import { listJobs } from '@/lib/db/job'
import { startImport } from '@/lib/imports/start-import'
import { runJobs, uploadFiles } from '@/lib/imports/test-import'
import { samples } from '@/prisma/samples/samples'
import { toolEnvironment } from '@/scripts/launch/environment.mjs'
import { migrate } from '@/scripts/launch/migrate.mjs'
import { destroyPostgres, startPostgres } from '@/scripts/postgres.mjs'
import { loadJobs } from './load-jobs'

const PAIRS = 8000
const home = mkdtempSync(path.join(tmpdir(), 'proclivity-recovery-'))
const workers: ChildProcess[] = []

function csv(): string {
  const words = [
    'river',
    'stone',
    'maybe',
    'light',
    'however',
    'music',
    'carry',
    'seven',
    'often',
    'green',
    'the',
    'of',
  ]
  const text = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => words[(seed * 7 + at * at + seed * at) % words.length]).join(' ')
  const rows = Array.from(
    { length: PAIRS },
    (_, i) =>
      `p${i},Question ${i >> 1}: ${text(i >> 1, 12)}?,A${i} ${text(i, 70)},B${i} ${text(i + 3, 60)},${i % 3 ? 'a' : 'b'}`,
  )
  return ['pair_id,prompt,response_a,response_b,human.Ann', ...rows].join('\n')
}

/** A worker as the product starts it; `listening`: how many there are then. */
async function startWorker(listening: number): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/work/worker.ts'], {
    stdio: 'ignore',
    env: process.env,
  })
  workers.push(worker)
  const query = `select 1 from pg_stat_activity where query = 'listen proclivity'`
  while ((await pool().query(query)).rowCount !== listening) await wait(20)
  return worker
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Waits until a job is under way but not through. */
async function untilMidway(datasetId: number, kind: 'import' | 'measure'): Promise<void> {
  for (;;) {
    const job = (await loadJobs(datasetId)).find((each) => each.kind === kind)
    if (job?.status === 'done') throw new Error(`${kind} was through before it could be stopped`)
    if (job?.status === 'running' && (kind === 'import' ? await isWriting() : job.done < job.total)) return
    await wait(5)
  }
}

/** Whether rows are on their way into a table. */
async function isWriting(): Promise<boolean> {
  const { rows } = await pool().query('select sum(tuples_processed) as rows from pg_stat_progress_copy')
  return Number(rows[0]?.rows ?? 0) > 0
}

/** Milliseconds until another process is at a job whose own one was killed. */
async function untilTakenUp(datasetId: number, kind: 'import' | 'measure'): Promise<number> {
  const began = performance.now()
  for (;;) {
    const job = (await listJobs(datasetId)).find((each) => each.kind === kind)
    if (job?.status === 'done' && job.attempts === 1) throw new Error(`${kind} was through before it could be stopped`)
    if (job && job.attempts > 1) return performance.now() - began
    await wait(5)
  }
}

async function untilDone(datasetId: number): Promise<void> {
  for (;;) {
    const jobs = await loadJobs(datasetId).catch(() => [])
    if (jobs.some(({ status }) => status === 'failed')) throw new Error(JSON.stringify(jobs))
    if (jobs.some(({ kind, status }) => kind === 'measure' && status === 'done')) return
    await wait(100)
  }
}

/** Everything that counts, in one number: rows of each table and every measured value. */
async function digest(datasetId: number): Promise<string> {
  const hash = createHash('sha256')
  for (const query of [
    'select index, text from prompt where dataset_id = $1 order by index',
    'select index, text from response where dataset_id = $1 order by index',
    'select index, a_index, b_index from pair where dataset_id = $1 order by index',
    'select pair_index, rater_index, choice from preference where dataset_id = $1 order by pair_index, rater_index',
    'select factor_key, version, block, "values" from measurement where dataset_id = $1 order by factor_key, version, block',
  ]) {
    const { rows } = await pool().query(query, [datasetId])
    hash.update(`${query} ${rows.length} ${JSON.stringify(rows)}`)
  }
  return hash.digest('hex')
}

async function begin(): Promise<number> {
  const uploadId = await uploadFiles([{ name: 'own.csv', bytes: csv() }])
  return startImport({ uploadId, name: 'recovery', description: '', task: 'helpful' })
}

describe('killed processes', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>

  beforeAll(async () => {
    server = await startPostgres({ home, settings: { fsync: 'off' } })
    process.env.DATABASE_URL = server.url
    process.env.DATA_DIR = path.join(home, 'data-dir')
    await migrate({ root: process.cwd(), url: server.url, env: toolEnvironment(process.cwd()) })
    for (const { file } of samples) await markSampleLoaded(file)
  })
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await disconnect()
    await destroyPostgres(home)
    rmSync(home, { recursive: true, force: true })
  })

  it('leave a job that others take up within five seconds and end, as if nothing had happened', {
    timeout: 120_000,
  }, async () => {
    const undisturbed = await begin()
    await runJobs(undisturbed)
    const expected = await digest(undisturbed)

    const first = await startWorker(1)
    const disturbed = await begin()
    await untilMidway(disturbed, 'import')
    first.kill('SIGSTOP')
    const second = await startWorker(2)
    await kill(first)
    expect((await pool().query('select 1 from pair where dataset_id = $1', [disturbed])).rowCount).toBe(0)
    const importing = await untilTakenUp(disturbed, 'import')
    await untilMidway(disturbed, 'measure')
    second.kill('SIGSTOP')
    const third = await startWorker(2)
    await kill(second)
    const measuring = await untilTakenUp(disturbed, 'measure')
    console.log(`taken up after ${Math.round(importing)} and ${Math.round(measuring)} ms`)
    expect(Math.max(importing, measuring)).toBeLessThan(5000)

    await untilMidway(disturbed, 'measure')
    const { port } = server
    process.kill(server.pid, 'SIGKILL')
    await wait(500)
    server = await startPostgres({ home, port, settings: { fsync: 'off' } })
    await untilDone(disturbed)
    expect(third.exitCode).toBeNull()
    expect(await digest(disturbed)).toBe(expected)
  })
})

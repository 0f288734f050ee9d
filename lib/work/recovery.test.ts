import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disconnect, pool } from '@/lib/db/client'
import { startImport } from '@/lib/imports/start-import'
import { uploadFiles } from '@/lib/imports/test-import'
import { stopBoss } from '@/lib/queue/boss'
import { toolEnvironment } from '@/scripts/launch/environment.mjs'
import { migrate } from '@/scripts/launch/migrate.mjs'
import { destroyPostgres, startPostgres } from '@/scripts/postgres.mjs'
import { loadJobs } from './load-jobs'

const PAIRS = 12_000
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

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/work/worker.ts'], {
    stdio: 'ignore',
    env: process.env,
  })
  workers.push(worker)
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
    if (job?.status === 'running' && job.done > 0 && job.done < job.total) return
    await wait(20)
  }
}

async function untilDone(datasetId: number): Promise<void> {
  for (;;) {
    const jobs = await loadJobs(datasetId).catch(() => [])
    if (jobs.some(({ status }) => status === 'failed')) throw new Error(JSON.stringify(jobs))
    if (jobs.length === 2 && jobs.every(({ status }) => status === 'done')) return
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
    server = await startPostgres({ home })
    process.env.DATABASE_URL = server.url
    process.env.DATA_DIR = path.join(home, 'data-dir')
    await migrate({ root: process.cwd(), url: server.url, env: toolEnvironment(process.cwd()) })
  })
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await stopBoss()
    await disconnect()
    await destroyPostgres(home)
    rmSync(home, { recursive: true, force: true })
  })

  it('leave a job that ends by itself, as if nothing had happened', { timeout: 240_000 }, async () => {
    let worker = startWorker()
    const undisturbed = await begin()
    await untilDone(undisturbed)
    const expected = await digest(undisturbed)

    const disturbed = await begin()
    await untilMidway(disturbed, 'import')
    await kill(worker)
    expect((await pool().query('select 1 from pair where dataset_id = $1', [disturbed])).rowCount).toBe(0)
    worker = startWorker()
    await untilMidway(disturbed, 'measure')
    await kill(worker)
    worker = startWorker()
    await untilMidway(disturbed, 'measure')
    const { port } = server
    process.kill(server.pid, 'SIGKILL')
    await wait(1500)
    server = await startPostgres({ home, port })
    // A worker that met no database at its start has ended; the launcher starts such a one again.
    if (worker.exitCode !== null) startWorker()
    await untilDone(disturbed)
    expect(await digest(disturbed)).toBe(expected)
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disconnect, pool } from '@/lib/db/client'
import { markSampleLoaded } from '@/lib/db/dataset'
import { listJobs } from '@/lib/db/job'
import { BLOCK } from '@/lib/db/measurement'
import { computedFactors } from '@/lib/factors/registry'
import { startImport } from '@/lib/imports/start-import'
import { uploadFiles } from '@/lib/imports/test-import'
import { samples } from '@/prisma/samples/samples'
import { bundleEntries, WORKER } from '@/scripts/launch/build.mjs'
import { migrate } from '@/scripts/launch/migrate.mjs'
import { destroyPostgres, startPostgres } from '@/scripts/postgres.mjs'
import { loadJobs } from './load-jobs'

/** Two responses each: the measurements take one block and a little of another. */
const PAIRS = BLOCK / 2 + 50
const WORDS = 'river stone maybe light however music carry seven often green the of'.split(' ')
const root = process.cwd()
const home = mkdtempSync(path.join(tmpdir(), 'proclivity-recovery-'))
// Within reach of the server's user: else the programs are copied to where they are, and stay there.
chmodSync(home, 0o755)
/** Those that live, by the name that their connections tell the database. */
const workers = new Map<string, ChildProcess>()

function csv(): string {
  const text = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => WORDS[(seed * 7 + at * at + seed * at) % WORDS.length]).join(' ')
  const rows = Array.from(
    { length: PAIRS },
    (_, i) =>
      `p${i},Question ${i >> 1}: ${text(i >> 1, 12)}?,A${i} ${text(i, 30)},B${i} ${text(i + 3, 20)},${i % 3 ? 'a' : 'b'}`,
  )
  return ['pair_id,prompt,response_a,response_b,human.Ann', ...rows].join('\n')
}

/** A worker as the product runs it. */
function startWorker(name: string): void {
  const env = { ...process.env, NODE_ENV: 'production' as const, PGAPPNAME: name }
  workers.set(name, spawn(process.execPath, [WORKER], { cwd: home, stdio: 'ignore', env }))
}

async function untilListening(): Promise<void> {
  const query = `select 1 from pg_stat_activity where query = 'listen proclivity'`
  while ((await pool().query(query)).rowCount !== workers.size) await wait(50)
}

async function kill(name: string): Promise<void> {
  const child = workers.get(name)
  if (!child) throw new Error(`no worker ${name}`)
  workers.delete(name)
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Keeps the locks of a statement until it is released: whoever needs them stops there, midway. */
async function holdUp(statement: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  client.on('error', () => {})
  await client.connect()
  await client.query(`begin; set local session_replication_role = 'replica'`)
  await client.query(statement, [...values])
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const waiting = `select application_name as name from pg_stat_activity
    where $1 = any(pg_blocking_pids(pid)) and application_name = any($2)`
  return {
    /** Gives the name of the worker that stopped there. */
    async stopped(): Promise<string> {
      for (;;) {
        const found = await pool().query<{ name: string }>(waiting, [rows[0]?.pid, [...workers.keys()]])
        if (found.rows[0]) return found.rows[0].name
        await wait(20)
      }
    },
    release: () => client.end(),
  }
}

/** Kills the worker of a job. Gives the milliseconds until another one was at it. */
async function orphan(name: string, datasetId: number, kind: 'import' | 'measure'): Promise<number> {
  const find = async () => (await listJobs(datasetId)).find((job) => job.kind === kind)
  expect(await find()).toMatchObject({ status: 'running', attempts: 1 })
  const killedAt = Date.now()
  await kill(name)
  for (;;) {
    const job = await find()
    if (job?.startedAt && job.attempts > 1) return job.startedAt.getTime() - killedAt
    await wait(20)
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

async function listBlocks(datasetId: number): Promise<readonly number[]> {
  const query = 'select distinct block from measurement where dataset_id = $1 order by block'
  return (await pool().query<{ block: number }>(query, [datasetId])).rows.map(({ block }) => block)
}

async function begin(): Promise<number> {
  const uploadId = await uploadFiles([{ name: 'own.csv', bytes: csv() }])
  return startImport({ uploadId, name: 'recovery', description: '', task: 'helpful' })
}

describe('killed processes leave a job that others take up and end, as if nothing had happened', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  let expected = ''
  let disturbed = 0
  let lastBlock: Awaited<ReturnType<typeof holdUp>>

  beforeAll(async () => {
    const bundled = bundleEntries(root, path.join(home, 'dist'))
    server = await startPostgres({ home, settings: { fsync: 'off' } })
    process.env.DATABASE_URL = server.url
    process.env.DATA_DIR = path.join(home, 'data-dir')
    await migrate({ root, url: server.url })
    for (const { file } of samples) await markSampleLoaded(file)
    await bundled
    symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'))

    for (const name of ['first', 'second', 'third']) startWorker(name)
    const undisturbed = await begin()
    await untilDone(undisturbed)
    expected = await digest(undisturbed)
    expect(await listBlocks(undisturbed)).toEqual([0, 1])
    // What follows its measuring is nothing here, and would keep the processes from what is.
    await pool().query('delete from job where dataset_id = $1', [undisturbed])
    await untilListening()
  })
  afterAll(async () => {
    for (const worker of workers.values()) worker.kill('SIGKILL')
    await disconnect()
    await destroyPostgres(home)
    rmSync(home, { recursive: true, force: true })
  })

  it('an import begins anew: nothing of it was there', async () => {
    const votes = await holdUp('lock table preference in share mode')
    disturbed = await begin()
    const importer = await votes.stopped()
    const [factor] = computedFactors
    lastBlock = await holdUp(
      `insert into measurement (dataset_id, factor_key, version, block, "values") values ($1, $2, $3, 1, '')`,
      [disturbed, factor?.id, factor?.version],
    )
    const milliseconds = await orphan(importer, disturbed, 'import')
    console.log(`the import was taken up after ${milliseconds} ms`)
    expect((await pool().query('select 1 from pair where dataset_id = $1', [disturbed])).rowCount).toBe(0)
    await votes.release()
  })

  it('a measurement goes on after the blocks that are kept', async () => {
    const measurer = await lastBlock.stopped()
    // Blocks are measured side by side: the last one is the smallest.
    while (!(await listBlocks(disturbed)).includes(0)) await wait(20)
    const milliseconds = await orphan(measurer, disturbed, 'measure')
    console.log(`the measurement was taken up after ${milliseconds} ms`)
    expect(await listBlocks(disturbed)).toEqual([0])
  })

  it('a database that comes back is gone on with by the process that lost it', async () => {
    const survivor = workers.get(await lastBlock.stopped())
    expect(workers.size).toBe(1)
    const { port } = server
    process.kill(server.pid, 'SIGKILL')
    await wait(500)
    server = await startPostgres({ home, port, settings: { fsync: 'off' } })
    expect(await listBlocks(disturbed)).toEqual([0])
    await untilDone(disturbed)
    expect(survivor).toMatchObject({ exitCode: null, signalCode: null })
    expect(await digest(disturbed)).toBe(expected)
  })
})

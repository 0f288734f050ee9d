import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { digestOf } from '@/e2e/trials/trial-digest'
import { pool } from '@/lib/db/client'
import { markSampleLoaded } from '@/lib/db/dataset'
import { listJobs } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { untilSomebodyWaits } from '@/lib/db/test-meanwhile'
import { IMPORT_JOBS } from '@/lib/imports/import-jobs'
import { startImport } from '@/lib/imports/start-import'
import { importFiles, uploadFiles } from '@/lib/imports/test-import'
import { startRun } from '@/lib/runs/control-run'
import { pairsFile } from '@/lib/runs/test-pairs'
import { beginWork, newRun, templatesOf, withJudge, workUntil } from '@/lib/runs/test-runs'
import { runJob } from '@/lib/work/run-job'
import { samples } from '@/prisma/samples/samples'
import { toolEnvironment } from '../launch/environment.mjs'
import { restoreBackup } from './restore-backup'
import { tellProgress } from './tell-progress'
import { writeBackup } from './write-backup'

withDatabase()
const judge = withJudge({ shared: 'none' })
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-under-way-'))
const name = `restored_${randomUUID().replaceAll('-', '')}`
const FILE = pairsFile(40)
const CALLS = 80
afterAll(async () => {
  await pool().query(`drop database if exists ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

const ask = async (text: string, values: readonly unknown[] = []) => (await pool().query(text, [...values])).rows
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; !(await isSo()); turn++, await wait(20)) if (turn > 3000) throw new Error('It never came to this.')
}
async function beginRun(datasetId: number): Promise<string> {
  const templates = await templatesOf(({ key }) => key === 'verdict')
  const id = await newRun({ datasetId, kind: 'discrimination', templates, concurrency: 8 })
  await workUntil(id, 'ready')
  await startRun({ id })
  return id
}

// A quarter of a minute: in the long form. That a backup is of one moment is held by backup.db.test.ts.
test.runIf(process.env.PROCLIVITY_ALL)(
  'a backup taken during an import and a run goes on to the same numbers, and pays no answer again that it holds',
  async () => {
    for (const { file } of samples) await markSampleLoaded(file)
    const undisturbed = await importFiles([FILE])
    await workUntil(await beginRun(undisturbed), 'done')
    const expected = await digestOf(ask, undisturbed)

    await pool().query('delete from answer')
    const judged = await importFiles([FILE])
    judge().control({ reset: true })
    await beginRun(judged)
    judge().control({ answersLeft: 30 })
    const stopWork = beginWork({ concurrency: 8 })
    const known = async () => Number((await ask(`select count(*) as count from answer where state = 'read'`))[0]?.count)
    // Every slot waits, and what was answered is kept.
    await until(async () => judge().counts().inFlight === 8 && (await known()) === judge().counts().answered)

    const votes = await pool().connect()
    await votes.query('begin')
    await votes.query('lock table preference in share mode')
    const uploadId = await uploadFiles([FILE])
    const imported = await startImport({ uploadId, name: 'test', description: '', task: 'helpful' })
    const [job] = await listJobs(imported, ['import'])
    const importing = runJob(IMPORT_JOBS, job?.id ?? '')
    await untilSomebodyWaits()

    const file = path.join(folder, 'under-way.backup')
    const progress = tellProgress('test', () => {})
    const dataDir = process.env.DATA_DIR ?? ''
    await writeBackup({ url: process.env.DATABASE_URL ?? '', dataDir, file, progress })
    const answered = await known()
    await votes.query('rollback')
    votes.release()
    await importing
    judge().control({ answersLeft: null })
    await stopWork()

    const url = new URL(process.env.DATABASE_URL ?? '')
    url.pathname = `/${name}`
    const env = { ...toolEnvironment(process.cwd()), DATABASE_URL: url.href, DATA_DIR: path.join(folder, 'data') }
    await restoreBackup({
      ...{ root: process.cwd(), file, dataDir: env.DATA_DIR, progress },
      openDatabase: async () => ({ url: url.href, drop: async () => {}, close: async () => {} }),
      signal: new AbortController().signal,
    })
    judge().control({ reset: true })
    const restored = new pg.Pool({ connectionString: url.href, max: 1 })
    const askRestored = async (text: string, values: readonly unknown[] = []) =>
      (await restored.query(text, [...values])).rows
    const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/work/worker.ts'], { env, stdio: 'inherit' })
    const ended = once(worker, 'exit')
    onTestFinished(() => void worker.kill('SIGKILL'))
    const open = `select 1 from job where status in ('queued', 'running') union all select 1 from run where status <> 'done'`
    await until(async () => (await askRestored(open)).length === 0)
    worker.kill('SIGTERM')
    await ended

    expect(await digestOf(askRestored, judged)).toEqual(expected)
    const { import: rows, measure } = await digestOf(askRestored, imported)
    expect({ rows, measure }).toEqual({ rows: expected.import, measure: expected.measure })
    expect(judge().counts().received).toBe(CALLS - answered)
    await restored.end()
  },
  120_000,
)

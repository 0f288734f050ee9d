import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { act } from '@/lib/action'
import { disconnect, pool } from '@/lib/db/client'
import { getFetchJob, listJobs } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { findLowSpace } from '@/lib/files/store/free-space'
import { dropUpload } from '@/lib/files/store/upload-store'
import { startFetch } from '@/lib/imports/control-fetch'
import { retryJobs } from '@/lib/imports/control-import'
import { IMPORT_JOBS } from '@/lib/imports/import-jobs'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { serveHub, type TestHub } from '@/lib/imports/run-fetch-test-hub'
import { startImport } from '@/lib/imports/start-import'
import { runJobs, uploadFiles } from '@/lib/imports/test-import'
import { publishReport } from '@/lib/reports/publish-report'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { asExpected } from '@/lib/resource-error'
import { noPath, route } from '@/lib/route'
import { newRun, templatesOf, withJudge, workUntil } from '@/lib/runs/test-runs'
import { PANELS } from '@/lib/words/panels'
import { runJob } from '@/lib/work/run-job'
import { tellProgress } from '@/scripts/backup/tell-progress'
import { writeBackup } from '@/scripts/backup/write-backup'
import { serverUser } from '@/scripts/postgres/server-user.mjs'

const answer = (work: () => Promise<unknown>) =>
  route(noPath, work)(new Request('http://x/'), { params: Promise.resolve({}) })

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-full-'))
execFileSync('chmod', ['755', folder])
const mounted: string[] = []

/** A disk of its own, so small that it can be filled. */
function mount(place: string, size: string): boolean {
  mkdirSync(place, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' })
    mounted.push(place)
    return true
  } catch {
    return false
  }
}
const small = path.join(folder, 'database')
const canMount = mount(small, '3m')

const FULL =
  'Nothing that was there is lost. Make room (delete datasets that are not needed, or give it a larger disk), then try again.'
const DISK = `The disk of this server is full. ${FULL}`
const DATABASE = `The disk of the database is full. ${FULL}`
const rows = Array.from(
  { length: 3000 },
  (_, i) => `p${i},Question ${i}?,a first answer ${i},another ${i},${i % 3 ? 'a' : 'b'}`,
)
const CSV = ['pair_id,prompt,response_a,response_b,human.Ann', ...rows].join('\n')

describe.skipIf(!canMount)('on a full disk', () => {
  withDatabase()
  const judge = withJudge({ shared: 'none' })
  const space = `small_${process.pid}`
  const filler = path.join(small, 'filler')
  let hub: TestHub

  async function administer(statement: string): Promise<void> {
    const url = new URL(process.env.TEST_TEMPLATE_URL ?? '')
    url.pathname = '/postgres'
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  function fill(place: string): void {
    try {
      for (let turn = 0; ; turn++) writeFileSync(place, Buffer.alloc(turn < 64 ? 2 ** 16 : 4096), { flag: 'a' })
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' })
    }
  }
  /** Lets a table grow on the small disk only, which is full meanwhile. */
  async function withFull<Result>(table: string, work: () => Promise<Result>): Promise<Result> {
    await pool().query(`alter table "${table}" set tablespace ${space}`)
    fill(filler)
    try {
      return await work()
    } finally {
      rmSync(filler)
    }
  }
  const jobOf = async (datasetId: number, kind: 'import' | 'measure') => {
    const [job] = await listJobs(datasetId, [kind])
    return job
  }
  let datasetId = 0

  beforeAll(async () => {
    mount(path.join(process.env.DATA_DIR ?? '', 'uploads'), '512k')
    const user = serverUser()
    if (user) chownSync(small, user.uid, user.gid)
    await administer(`create tablespace ${space} location '${small}'`)
    hub = await serveHub(new Map([['large.csv', Buffer.alloc(900_000, 'x')]]))
    process.env.IMPORT_PRIVATE_HOSTS = hub.store
  })
  afterAll(async () => {
    await hub.close()
    await disconnect()
    for (const table of ['rater', 'measurement', 'report_version', 'answer'])
      await pool().query(`alter table "${table}" set tablespace pg_default`)
    await disconnect()
    await administer(`drop tablespace ${space}`)
    for (const place of mounted) execFileSync('umount', ['-l', place])
    rmSync(folder, { recursive: true, force: true })
  })

  it('an upload is refused in words, and nothing of it stays', async () => {
    const id = await createUpload()
    const refused = await answer(() => receiveFile(id, 'own.csv', Readable.from([Buffer.alloc(700_000)]), 700_000))
    expect([refused.status, await refused.json()]).toEqual([507, { error: DISK }])
    expect(readdirSync(path.join(process.env.DATA_DIR ?? '', 'uploads', id))).toEqual([])
    expect((await answer(() => receiveFile(id, 'own.csv', Readable.from([Buffer.from('a')]), 1))).status).toBe(200)
  })

  it('a fetch ends in words', async () => {
    const id = await startFetch({ address: `${hub.store}/store/large.csv` })
    await runJob(IMPORT_JOBS, (await getFetchJob(id))?.id ?? '')
    expect(await getFetchJob(id)).toMatchObject({ status: 'failed', error: DISK })
    await dropUpload(id) // what came is kept, to go on from there
  })

  it('an import and a measurement end in words, and go on once there is room', async () => {
    const uploadId = await uploadFiles([{ name: 'own.csv', bytes: CSV }])
    datasetId = await startImport({ uploadId, name: 'full', description: '', task: 'helpful' })
    await withFull('rater', () => runJobs(datasetId, ['import']))
    expect(await jobOf(datasetId, 'import')).toMatchObject({ status: 'failed', error: DATABASE })
    await retryJobs(datasetId)
    await runJobs(datasetId, ['import'])
    expect(await jobOf(datasetId, 'import')).toMatchObject({ status: 'done' })

    await withFull('measurement', () => runJobs(datasetId, ['measure']))
    expect(await jobOf(datasetId, 'measure')).toMatchObject({ status: 'failed', error: DATABASE })
    await retryJobs(datasetId)
    await runJobs(datasetId, ['measure'])
    expect(await jobOf(datasetId, 'measure')).toMatchObject({ status: 'done' })
  })

  it('publishing is refused in words, and what is there can be published later', async () => {
    const request = { title: 'T', note: 'N', view: WHOLE_VIEW, panels: PANELS, pairs: [0] }
    const publish = () => act(z.null(), null, () => publishReport(datasetId, request))
    expect(await withFull('report_version', publish)).toEqual({ ok: false, message: DATABASE })
    expect(await publish()).toMatchObject({ ok: true })
  })

  it('a run waits with the reason, and asks nothing more', async () => {
    const templates = await templatesOf(({ key }) => key === 'verdict')
    const id = await newRun({ datasetId, kind: 'discrimination', templates, concurrency: 4 })
    const run = await withFull('answer', () => workUntil(id, 'paused'))
    expect(run).toMatchObject({ status: 'paused', note: DATABASE })
    expect(judge().counts().received).toBeLessThanOrEqual(20)
  })

  it('a backup leaves nothing behind', async () => {
    fill(filler)
    const file = path.join(small, 'own.backup')
    const taking = writeBackup({
      url: process.env.DATABASE_URL ?? '',
      dataDir: process.env.DATA_DIR ?? '',
      file,
      progress: tellProgress('test', () => {}),
    })
    const error = await taking.catch((thrown: unknown) => thrown)
    rmSync(filler)
    expect(asExpected(error)?.message).toBe(DISK)
    expect(readdirSync(small).filter((name) => name.includes('backup'))).toEqual([])
  })

  it('little space is known before', async () => {
    expect(await findLowSpace(0)).toBeNull()
    expect(await findLowSpace(1e18)).toBeGreaterThan(0)
  })
})

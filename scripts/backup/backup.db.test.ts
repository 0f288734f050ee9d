import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveExperiment } from '@/lib/db/experiments/experiment'
import { putTexts } from '@/lib/db/experiments/experiment-text'
import { openTestPart } from '@/lib/db/experiments/test-opening'
import { withDatabase } from '@/lib/db/test-database'
import { finishedExperiment } from '@/lib/experiments/test-finished'
import { importFiles, uploadFiles } from '@/lib/imports/test-import'
import { migrate, readMigrations } from '../launch/migrate.mjs'
import { Problem } from '../problem.mjs'
import { restoreBackup } from './restore-backup'
import { tellProgress } from './tell-progress'
import { writeBackup } from './write-backup'

withDatabase()
const root = process.cwd()
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-backup-'))
const at = (name: string): string => path.join(folder, name)
const databases: string[] = []
const CSV =
  'pair_id,prompt,response_a,response_b,human.Ann\n1,What?,"Tab\there, \\N and \\.",short,a\n2,Who?,one,zwölf 😀,b\n'

const source = (): string => process.env.DATABASE_URL ?? ''
const sourceDir = (): string => process.env.DATA_DIR ?? ''
function newUrl(): string {
  const url = new URL(source())
  url.pathname = `/restored_${randomUUID().replaceAll('-', '')}`
  databases.push(url.pathname.slice(1))
  return url.href
}
async function ask(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}
/** All rows of all tables. */
async function digest(url: string): Promise<Readonly<Record<string, string>>> {
  const tables = await ask(
    url,
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`,
  )
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await ask(
      url,
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, e'\n' order by t::text), '')) as sum from "${name}" t`,
    )
    sums[String(name)] = String(row?.sum)
  }
  return sums
}
function filesIn(dataDir: string): Readonly<Record<string, string>> {
  const names = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    names.map((entry) => {
      const place = path.join(entry.parentPath, entry.name)
      const mode = (statSync(place).mode & 0o777).toString(8)
      return [
        path.relative(dataDir, place),
        `${mode} ${createHash('sha256').update(readFileSync(place)).digest('hex')}`,
      ]
    }),
  )
}

const said: string[] = []
const progress = () => tellProgress('test', (message) => said.push(message))
const take = (name: string, url = source()) =>
  writeBackup({ url, dataDir: sourceDir(), file: at(name), progress: progress() })
const bring = (name: string, url: string, dataDir: string, file = at(name)) =>
  restoreBackup({
    root,
    file,
    dataDir,
    openDatabase: async () => ({ url, drop: async () => {}, close: async () => {} }),
    progress: progress(),
    signal: new AbortController().signal,
  })
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error) => (error instanceof Problem ? error.message : `not in words: ${error}`),
  )

let uploadId = ''
beforeAll(async () => {
  const datasetId = await importFiles([{ name: 'own.csv', bytes: CSV }])
  const experiment = await finishedExperiment({ datasetId, prompts: 2 })
  await putTexts(experiment, 'A0', [{ promptIndex: 1, text: 'Tab\there, \\N', values: Float64Array.of(1, Number.NaN) }])
  await moveExperiment(experiment, ['done'], 'chosen')
  await openTestPart(experiment, datasetId, Int32Array.of(1))
  uploadId = await uploadFiles([
    { name: 'same.csv', bytes: CSV },
    { name: 'other.csv', bytes: `${CSV}3,x,y,z,a\n` },
  ])
})
afterAll(async () => {
  for (const name of databases) await ask(source(), `drop database if exists ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

test('what is restored is what was there at one moment: rows, files, what comes next, and work that waits', async () => {
  await ask(source(), `update job set status = 'running', attempts = 1, finished_at = null where kind = 'measure'`)
  const rows = await digest(source())
  for (const table of ['experiment', 'experiment_text', 'test_opening']) expect(rows[table]).toMatch(/^1 /)
  const writing = new pg.Client({ connectionString: source() })
  await writing.connect()
  await writing.query('begin')
  await writing.query(`insert into saved_mapping (name, mapping) values ('unfinished', '{}')`)
  const manifest = await take('whole.backup')
  await writing.query('rollback')
  await writing.end()

  expect(statSync(at('whole.backup')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['whole.backup'])
  expect(manifest.files).toHaveLength(2)
  expect(manifest.migrations).toEqual(readMigrations(root))

  const [url, dataDir] = [newUrl(), at('restored')]
  await bring('whole.backup', url, dataDir)
  const { job, ...others } = await digest(url)
  expect({ ...others, job: rows.job }).toEqual(rows)
  expect(job).not.toBe(rows.job)
  expect(await ask(url, `select status, attempts from job where kind = 'measure'`)).toEqual([
    { status: 'queued', attempts: 0 },
  ])
  expect(filesIn(dataDir)).toEqual(filesIn(sourceDir()))
  const [next] = await ask(url, `insert into saved_mapping (name, mapping) values ('next', '{}') returning id`)
  expect(next?.id).toBeGreaterThan(1)

  expect(await refusal(bring('whole.backup', newUrl(), dataDir))).toBe(
    `The data folder ${dataDir} is not empty (uploads): set DATA_DIR to an empty one. Nothing was changed.`,
  )
  expect(await refusal(bring('whole.backup', url, at('second')))).toMatch(
    /^The database restored_\w+ has tables already: give an empty one\. Nothing was changed\.$/,
  )
  expect(readdirSync(at('second'))).toEqual([])
  expect(await refusal(take('whole.backup'))).toBe(
    `${at('whole.backup')} is there already: choose another name, or remove it.`,
  )
})

test('a file that went, or changed, while a backup was taken is said, and the rest is whole', async () => {
  const place = (position: number) => path.join(sourceDir(), 'uploads', uploadId, String(position))
  const kept = readFileSync(place(1))
  writeFileSync(place(1), 'changed')
  said.length = 0
  expect((await take('changed.backup')).missing).toEqual(['other.csv (another file by now)'])
  rmSync(path.dirname(place(1)), { recursive: true })
  const { missing, files } = await take('gone.backup')
  // What another upload holds too is kept from there.
  expect([missing, files.length]).toEqual([['other.csv (gone)'], 1])
  expect(said).toContain('not in the backup, its rows are: other.csv (gone)')
  mkdirSync(path.dirname(place(1)))
  for (const [position, bytes] of [CSV, kept].entries()) writeFileSync(place(position), bytes)
})

test('what is no whole backup is refused in a sentence, before anything is written', async () => {
  const whole = readFileSync(at('whole.backup'))
  const damaged = Buffer.from(whole)
  damaged.writeUInt8(damaged.readUInt8(200) ^ 0xff, 200)
  const cases = {
    cut: whole.subarray(0, whole.length - 100),
    half: whole.subarray(0, whole.length / 2),
    empty: Buffer.alloc(0),
    foreign: Buffer.from('PK\x03\x04 this is something else'),
    damaged,
  }
  for (const [name, bytes] of Object.entries(cases)) {
    writeFileSync(at(name), bytes)
    const words = await refusal(bring(name, 'postgresql://nobody@127.0.0.1:1/none', at('untouched')))
    expect(words, name).toMatch(
      /is not a backup of Proclivity, or it was cut off: take another file\.$|is damaged: its part \S+ is not what was backed up\. Take another file\.$/,
    )
  }
  expect(await refusal(bring('nowhere', '', at('untouched')))).toBe(`There is no file ${at('nowhere')}.`)
  expect(readdirSync(folder)).not.toContain('untouched')
})

test('a backup of an older schema is brought up to date, one of a newer schema is refused', async () => {
  const older = newUrl()
  const names = readMigrations(root).map(({ name }) => name)
  await migrate({ root, url: older, only: names.slice(0, -2) })
  await ask(older, `insert into saved_mapping (name, mapping) values ('old', '{"a": 1}')`)
  expect((await take('older.backup', older)).migrations).toHaveLength(names.length - 2)
  const url = newUrl()
  await bring('older.backup', url, at('older'))
  expect(await ask(url, 'select name from saved_mapping')).toEqual([{ name: 'old' }])
  expect(await ask(url, 'select count(*)::int as count from _prisma_migrations')).toEqual([{ count: names.length }])

  await ask(
    older,
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('1', '', '99990101000000_of_tomorrow', now())`,
  )
  await take('newer.backup', older)
  expect(await refusal(bring('newer.backup', newUrl(), at('newer')))).toContain(
    'This backup belongs to a newer version of Proclivity: it has the migration 99990101000000_of_tomorrow, which this version does not know.',
  )
  expect(readdirSync(folder)).not.toContain('newer')
})

import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { untilSomebodyWaits } from '@/lib/db/test-meanwhile'
import { startImport } from '@/lib/imports/start-import'
import { importOnly, runJobs, uploadFiles } from '@/lib/imports/test-import'
import { openBackup } from './open-backup'
import { restoreBackup } from './restore-backup'
import { tellProgress } from './tell-progress'
import { writeBackup } from './write-backup'

withDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-importing-'))
const progress = tellProgress('test', () => {})
const FILE = { name: 'own.csv', bytes: 'pair_id,prompt,response_a,response_b,preference\np1,Why?,one,two,a' }
const databases: string[] = []
afterAll(async () => {
  for (const name of databases) await pool().query(`drop database if exists ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

const take = (file: string) =>
  writeBackup({ url: process.env.DATABASE_URL ?? '', dataDir: process.env.DATA_DIR ?? '', file, progress })

/** What a backup brings: datasets with their state, how many pairs each has, and whether responses are found by prompt. */
async function bring(file: string): Promise<readonly unknown[]> {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = `/restored_${randomUUID().replaceAll('-', '')}`
  databases.push(url.pathname.slice(1))
  await restoreBackup({
    ...{ root: process.cwd(), file, dataDir: `${file}.data`, progress, signal: new AbortController().signal },
    openDatabase: async () => ({ url: url.href, drop: async () => {}, close: async () => {} }),
  })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const pairs = `(select count(*)::int from pair where dataset_id = id)`
  const stray = `(select count(*)::int from pg_class where relname like '%stray%')`
  const found = `exists (select from pg_indexes where tablename = 'response_' || id and indexdef like '%prompt_index)')`
  const { rows } = await client.query(
    `select status, ${pairs} as pairs, ${stray} as stray, ${found} as found from dataset order by id`,
  )
  await client.end()
  return rows
}

/** The same backup with other rows of the datasets. */
async function rewriteDatasets(from: string, to: string, change: (rows: string) => string): Promise<void> {
  const { manifest, read, close } = await openBackup(from)
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(to))
  const tables = []
  for (const part of manifest.tables) {
    const kept = await buffer(await read(part))
    const bytes = part.table === 'dataset' ? Buffer.from(change(kept.toString())) : kept
    zip.addBuffer(bytes, part.entry)
    tables.push({ ...part, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  for (const part of manifest.files) zip.addBuffer(await buffer(await read(part)), part.entry)
  zip.addBuffer(Buffer.from(JSON.stringify({ ...manifest, tables })), 'manifest.json')
  zip.end()
  await written
  close()
}

test('a backup during which an import ends has none of its rows, and one that has some can be restored', async () => {
  await importOnly([FILE])
  const uploadId = await uploadFiles([FILE])
  const id = await startImport({ uploadId, name: 'test', description: '', task: 'custom' })
  const holder = await pool().connect()
  await holder.query('begin; lock table admin_session in access exclusive mode')
  const file = path.join(folder, 'ends.backup')
  const writing = take(file)
  // It has seen the moment that it is of, and waits; what COPY FREEZE writes is there for it all the same.
  await untilSomebodyWaits()
  await runJobs(id, ['import'])
  await holder.query('rollback')
  holder.release()
  expect((await writing).tables.find(({ table }) => table === 'pair')?.rows).toBe(1)
  const expected = [
    { status: 'ready', pairs: 1, stray: 0, found: true },
    { status: 'importing', pairs: 0, stray: 0, found: false },
  ]
  expect(await bring(file)).toEqual(expected)

  const [whole, older] = [path.join(folder, 'whole.backup'), path.join(folder, 'older.backup')]
  await take(whole)
  await rewriteDatasets(whole, older, (rows) =>
    rows.replace(new RegExp(`^(${id}\\t.*\\t)ready\\t`, 'm'), '$1importing\t'),
  )
  expect(await bring(older)).toEqual(expected)
})

import { createWriteStream, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { z } from 'zod'
import { suspendKeyChecks } from '@/lib/db/bulk'
import { rowsOf } from '@/lib/db/rows'
import { createOwnTables } from '@/lib/db/tables/create-tables'
import { indexByPrompt } from '@/lib/db/tables/prompt-index'
import { ROW_TABLES, WORD_TABLE } from '@/lib/db/tables/row-tables'
import { compareMigrations, migrate, newerSchema, readMigrations } from '../launch/migrate.mjs'
import { claimDataFolder, restoringFile } from '../launch/preflight.mjs'
import { makeDataFolder } from '../launch/private-files.mjs'
import { Problem } from '../problem.mjs'
import type { Manifest } from './manifest'
import { type OpenBackup, openBackup } from './open-backup'
import type { Progress } from './tell-progress'
import { inWords } from './write-backup'

/** `drop` takes away what was written; `close` leaves it as it was found, running or not. */
type Database = { readonly url: string; readonly drop: () => Promise<void>; readonly close: () => Promise<void> }

type Restore = {
  readonly root: string
  readonly file: string
  readonly dataDir: string
  /** Starts, or checks, the database that is to hold it. */
  readonly openDatabase: () => Promise<Database>
  readonly progress: Progress
  readonly signal: AbortSignal
}

const NO_SUCH_DATABASE = '3D000' // migrating makes it
/** A folder that is a disk of its own has this one from its maker. */
const EMPTY = ['lost+found']

function checkEmpty(dataDir: string): void {
  const found = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => !EMPTY.includes(name)) : []
  if (found.length > 0)
    throw new Problem(
      `The data folder ${dataDir} is not empty (${found.slice(0, 3).join(', ')}): set DATA_DIR to an empty one. Nothing was changed.`,
    )
}

async function checkNoTables(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rowCount } = await client.query(`select from pg_tables where schemaname = 'public' limit 1`)
    if (rowCount)
      throw new Problem(
        `The database ${new URL(url).pathname.slice(1)} has tables already: give an empty one. Nothing was changed.`,
      )
  } catch (error) {
    if ((error as { code?: string }).code !== NO_SUCH_DATABASE) throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** What this version can make of a backup's schema, before anything is written. */
function checkSchema(root: string, { migrations }: Manifest): void {
  const applied = migrations.map((each) => ({ ...each, finished: true }))
  const { unknown, changed } = compareMigrations(readMigrations(root), applied)
  if (unknown.length > 0) throw newerSchema('This backup', unknown)
  if (changed[0]) throw new Problem(`The migration ${changed[0]} was changed after this backup was taken.`)
}

const PARTED = `select relname::text as name from pg_class where oid = any ($1::text[]::regclass[]) and relkind = 'p'`

const strayTable = (table: string): string => `${table}_stray`

/**
 * Tables of each dataset's own for rows that are to come. An older backup, taken while an import ended, may have rows of a
 * dataset that was not ready: they go to tables that are dropped at the end, and the import begins again.
 */
async function makeTables(client: pg.Client, parted: readonly string[]): Promise<void> {
  const ready = `select id, indexed_prompts + indexed_responses > 0 as indexed from dataset where status = 'ready' order by id`
  const row = z.object({ id: z.int(), indexed: z.boolean() })
  for (const { id, indexed } of rowsOf(row, await client.query(ready))) {
    const own = await createOwnTables(client, id, indexed ? parted : parted.filter((name) => name !== WORD_TABLE))
    await own.index()
    await own.attach()
  }
  for (const table of parted) await client.query(`create table ${strayTable(table)} partition of "${table}" default`)
}

async function copyRows(client: pg.Client, backup: OpenBackup, progress: Progress, signal: AbortSignal): Promise<void> {
  await client.query(
    `set local client_encoding = 'UTF8'; set local search_path = public; set local statement_timeout = 0`,
  )
  // A migration may have put rows of its own there, such as jobs.
  const names = backup.manifest.tables.map(({ table }) => pg.escapeIdentifier(table))
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`)
  const parted = rowsOf(z.object({ name: z.string() }), await client.query(PARTED, [[...ROW_TABLES, WORD_TABLE]])).map(
    ({ name }) => name,
  )
  // They follow the dataset in the backup.
  const first = backup.manifest.tables.find(({ table }) => parted.includes(table))
  for (const table of backup.manifest.tables) {
    if (table === first) await makeTables(client, parted)
    const columns = table.columns.map((name) => pg.escapeIdentifier(name)).join(', ')
    const rows = client.query(from(`copy ${pg.escapeIdentifier(table.table)} (${columns}) from stdin`))
    const count = progress.at(`table ${table.table}`)
    await pipeline(
      await backup.read(table),
      async function* (source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          count(chunk.length)
          yield chunk
        }
      },
      rows,
      { signal },
    )
  }
  if (first) await client.query(`drop table ${parted.map(strayTable).join(', ')}`)
  for (const { sequence, value, called } of backup.manifest.sequences)
    await client.query('select setval($1::text::regclass, $2::bigint, $3)', [
      pg.escapeIdentifier(sequence),
      value,
      called,
    ])
}

/** Every upload's files at their places; one that several uploads hold lies in the backup once. */
async function copyFiles(client: pg.Client, backup: OpenBackup, { dataDir, progress, signal }: Restore): Promise<void> {
  const row = z.object({ upload: z.uuid(), position: z.int(), name: z.string(), sha256: z.string() })
  const query = 'select upload_id as upload, position, name, sha256 from upload_file order by 1, 2'
  const parts = new Map(backup.manifest.files.map((part) => [part.sha256, part]))
  for (const { upload, position, name, sha256 } of rowsOf(row, await client.query(query))) {
    const part = parts.get(sha256)
    if (!part) {
      progress.say(`${name} is not in the backup: it was gone when the backup was taken`)
      continue
    }
    const folder = path.join(dataDir, 'uploads', upload)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await pipeline(await backup.read(part), createWriteStream(path.join(folder, String(position)), { mode: 0o600 }), {
      signal,
    })
    progress.at(`file ${name}`)(part.bytes)
  }
}

/** Work that was under way waits again: nobody here is at it, and that it was cut off is no fault of its own. */
const REQUEUE = `update job set status = 'queued', attempts = greatest(attempts - 1, 0), retry_at = null
  where status = 'running'`

async function write(url: string, backup: OpenBackup, restore: Restore): Promise<void> {
  const { root, progress, signal } = restore
  const names = backup.manifest.migrations.map(({ name }) => name)
  await migrate({ root, url, signal, only: names })
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {}) // whoever asks next is told
  await client.connect()
  try {
    await client.query('begin')
    // They are the rows of one moment, each with its sum: the keys held there.
    await suspendKeyChecks(client)
    await copyRows(client, backup, progress, signal)
    await copyFiles(client, backup, restore)
    await client.query('commit')
    if (await migrate({ root, url, signal })) progress.say('brought up to the schema of this version')
    for (const { id } of rowsOf(z.object({ id: z.int() }), await client.query('select id from dataset')))
      await indexByPrompt(client, id)
    await client.query(REQUEUE)
    await client.query('analyze')
  } finally {
    await client.end().catch(() => {})
  }
}

async function writeInto(database: Database, backup: OpenBackup, restore: Restore): Promise<void> {
  try {
    await checkNoTables(database.url)
    restore.signal.throwIfAborted()
    await write(database.url, backup, restore).catch(async (error: unknown) => {
      await database.drop()
      throw error
    })
  } finally {
    await database.close()
  }
}

/**
 * Brings a backup into an empty data folder, and an empty database if one is given. Everything is checked before anything
 * is written; what cannot be brought in whole is taken away again.
 */
export async function restoreBackup(restore: Restore): Promise<void> {
  const { root, file, dataDir, openDatabase, progress } = restore
  checkEmpty(dataDir)
  const backup = await openBackup(file)
  try {
    checkSchema(root, backup.manifest)
    progress.say(`${file}: taken ${backup.manifest.createdAt}, ${inWords(backup.manifest)}; checking …`)
    await backup.verify(progress)
    makeDataFolder(dataDir)
    const held = claimDataFolder(dataDir)
    const unfinished = restoringFile(dataDir)
    writeFileSync(unfinished, `${JSON.stringify({ file })}\n`, { mode: 0o600 })
    try {
      await writeInto(await openDatabase(), backup, restore)
    } catch (error) {
      await rm(path.join(dataDir, 'uploads'), { recursive: true, force: true })
      throw error
    } finally {
      rmSync(unfinished, { force: true })
      held.release()
    }
  } finally {
    backup.close()
  }
}

// @ts-check
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Problem } from '../problem.mjs'

/**
 * @typedef {{ readonly name: string, readonly checksum: string }} Migration
 * @typedef {Migration & { readonly finished: boolean }} AppliedMigration
 */

const [NO_DATABASE, NO_TABLE] = ['3D000', '42P01']
/** Somebody else makes the same database: at the same moment its name is taken twice. */
const [EXISTS, TAKEN] = ['42P04', '23505']
/** The number by which Prisma's own command keeps others from migrating at the same time. */
const LOCK = 72707369
/** As Prisma's own command makes it, so that either can go on where the other one stopped. */
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

/** @param {string} root @returns {Migration[]} in the order of their names */
export function readMigrations(root) {
  const folder = path.join(root, 'prisma/migrations')
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, script: fs.readFileSync(path.join(folder, name, 'migration.sql')) }))
    .map(({ name, script }) => ({ name, checksum: createHash('sha256').update(script).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {{ code?: string }} */ (error).code ?? ''

/** @param {string} url @returns {Promise<AppliedMigration[]>} */
async function readApplied(url) {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query(`
      select migration_name as name, checksum, finished_at is not null as finished
      from _prisma_migrations where rolled_back_at is null`)
    return rows
  } catch (error) {
    if ([NO_DATABASE, NO_TABLE].includes(codeOf(error))) return []
    throw error
  } finally {
    await client.end()
  }
}

/**
 * What a database lacks, what it has in another wording, and what of a newer version it has.
 * @param {readonly Migration[]} known
 * @param {readonly AppliedMigration[]} applied
 */
export function compareMigrations(known, applied) {
  const finished = new Map(applied.filter((each) => each.finished).map(({ name, checksum }) => [name, checksum]))
  const names = (/** @type {readonly Migration[]} */ migrations) => migrations.map(({ name }) => name)
  return {
    pending: names(known.filter(({ name }) => !finished.has(name))),
    changed: names(known.filter(({ name, checksum }) => finished.has(name) && finished.get(name) !== checksum)),
    // One that a newer version began is as strange as one that it ended.
    unknown: names(applied.filter(({ name }) => !known.some((each) => each.name === name))).sort(),
  }
}

/** @param {string} what holds them, to begin a sentence with @param {readonly string[]} unknown */
export function newerSchema(what, unknown) {
  const others = unknown.length > 1 ? ` and ${unknown.length - 1} more` : ''
  return new Problem(
    `${what} belongs to a newer version of Proclivity: it has the migration ${unknown[0]}${others}, which this version does not know. Run that version or a later one, or choose another DATA_DIR or DATABASE_URL.`,
  )
}

/** Makes the database that the address names unless there is one. @param {string} url */
async function ensureDatabase(url) {
  const wanted = new pg.Client({ connectionString: url })
  try {
    return await wanted.connect()
  } catch (error) {
    if (codeOf(error) !== NO_DATABASE) throw error
  } finally {
    await wanted.end()
  }
  const maintenance = new URL(url)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = 'postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    if (![EXISTS, TAKEN].includes(codeOf(error))) throw error
  } finally {
    await client.end()
  }
}

/**
 * Runs one script and notes it, both or neither.
 * @param {pg.Client} client @param {string} root @param {Migration} migration
 */
async function apply(client, root, { name, checksum }) {
  const script = fs.readFileSync(path.join(root, 'prisma/migrations', name, 'migration.sql'), 'utf8')
  try {
    await client.query('begin')
    // One that began and did not end has left nothing else.
    await client.query('update _prisma_migrations set rolled_back_at = now() where migration_name = $1', [name])
    await client.query(script)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    const { message, position } = /** @type {pg.DatabaseError} */ (error)
    const line = position ? `, line ${script.slice(0, Number(position)).split('\n').length}` : ''
    console.error(`prisma/migrations/${name}/migration.sql${line}: ${message}`)
    throw new Problem(`The database could not be brought up to date, ${name} failed: see above.`)
  }
}

/**
 * Brings the database to the schema of this version, or as far as some of its migrations go. Says whether anything was
 * to do.
 * @param {{ root: string, url: string, signal?: AbortSignal, only?: readonly string[] }} options
 */
export async function migrate({ root, url, signal, only }) {
  const known = readMigrations(root).filter(({ name }) => only?.includes(name) ?? true)
  const pendingOf = async () => {
    const { pending, changed, unknown } = compareMigrations(known, await readApplied(url))
    if (unknown.length > 0) throw newerSchema('This database', unknown)
    if (changed.length > 0)
      throw new Problem(
        `The migration ${changed[0]} was changed after this database had run it: restore it, or start with another DATA_DIR or DATABASE_URL.`,
      )
    return known.filter(({ name }) => pending.includes(name))
  }
  if ((await pendingOf()).length === 0) return false
  signal?.throwIfAborted()
  await ensureDatabase(url)
  const client = new pg.Client({ connectionString: url })
  // Without its connection the server gives a migration up.
  const stop = () => void client.end()
  client.on('error', () => {}) // told by the statement under way
  signal?.addEventListener('abort', stop)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(TABLE)
    // Somebody else may have done it meanwhile.
    for (const migration of await pendingOf()) await apply(client, root, migration)
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    await client.end()
  }
  return true
}

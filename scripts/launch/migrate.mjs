// @ts-check
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { Problem } from '../problem.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ readonly name: string, readonly checksum: string }} Migration
 * @typedef {Migration & { readonly finished: boolean }} AppliedMigration
 */

const NO_SUCH = ['3D000', '42P01'] // database, table

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
    if (NO_SUCH.includes(/** @type {{ code?: string }} */ (error).code ?? '')) return []
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

/**
 * A folder with these migrations only.
 * @param {string} root @param {readonly string[]} names
 */
function copyMigrations(root, names) {
  const all = path.join(root, 'prisma/migrations')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-migrations-'))
  for (const name of [...names, 'migration_lock.toml'])
    fs.cpSync(path.join(all, name), path.join(folder, name), { recursive: true })
  return folder
}

/**
 * Brings the database to the schema of this version, or as far as some of its migrations go. Says whether anything was
 * to do.
 * @param {{
 *   root: string, url: string, env: NodeJS.ProcessEnv, signal?: AbortSignal, only?: readonly string[],
 * }} options
 */
export async function migrate({ root, url, env, signal, only }) {
  const known = readMigrations(root).filter(({ name }) => only?.includes(name) ?? true)
  const { pending, changed, unknown } = compareMigrations(known, await readApplied(url))
  if (unknown.length > 0) throw newerSchema('This database', unknown)
  if (changed.length > 0)
    throw new Problem(
      `The migration ${changed[0]} was changed after this database had run it: restore it, or start with another DATA_DIR or DATABASE_URL.`,
    )
  if (pending.length === 0) return false
  const prisma = path.join(root, 'node_modules/.bin/prisma')
  const folder = only && copyMigrations(root, only)
  const place = folder ? { PROCLIVITY_MIGRATIONS: folder } : {}
  const { code, output } = await run(prisma, ['migrate', 'deploy'], {
    env: { ...env, ...place, DATABASE_URL: url },
    signal,
  }).finally(() => folder && fs.rmSync(folder, { recursive: true }))
  // Prisma's engine can fail in silence, with exit code 0: what counts is what the database says.
  const [missing] = compareMigrations(known, await readApplied(url)).pending
  if (code === 0 && !missing) return true
  console.error(output.trim())
  throw new Problem(`The database could not be brought up to date${missing ? `, ${missing} failed` : ''}: see above.`)
}

// @ts-check
import { createHash } from 'node:crypto'
import fs from 'node:fs'
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
 * The migrations a database still lacks.
 * @param {readonly Migration[]} known
 * @param {readonly AppliedMigration[]} applied
 */
export const pendingMigrations = (known, applied) =>
  known
    .filter(({ name, checksum }) => !applied.some((a) => a.finished && a.name === name && a.checksum === checksum))
    .map(({ name }) => name)

/**
 * Brings the database to the schema of this version. Says whether anything was to do.
 * @param {{ root: string, url: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 */
export async function migrate({ root, url, env, signal }) {
  const known = readMigrations(root)
  const pending = async () => pendingMigrations(known, await readApplied(url))
  if ((await pending()).length === 0) return false
  const prisma = path.join(root, 'node_modules/.bin/prisma')
  const { code, output } = await run(prisma, ['migrate', 'deploy'], { env: { ...env, DATABASE_URL: url }, signal })
  // Prisma's engine can fail in silence, with exit code 0: what counts is what the database says.
  const left = await pending()
  if (code === 0 && left.length === 0) return true
  console.error(output.trim())
  throw new Problem(`The database could not be brought up to date: ${left.join(', ')} is missing, see above.`)
}

// @ts-check
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { startEmbeddedDatabase } from '../../launch/embedded-database.mjs'
import { toolEnvironment } from '../../launch/environment.mjs'
import { migrate } from '../../launch/migrate.mjs'
import { tethered } from '../../launch/tethered.mjs'
import { destroyPostgres } from '../../postgres.mjs'

/** @typedef {import('./names.mjs').Round} Round */

const DATABASE = 'round'

/** @param {string} url @param {readonly string[]} statements one by one: none of these can be part of a transaction */
async function tell(url, statements) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** @param {Round} round @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal @returns {Promise<string | null>} how it failed */
const perform = ({ file, names }, env, signal) =>
  new Promise((resolve) => {
    const args = [...tethered(), '--import', 'tsx', 'scripts/bench/runner/perform.ts', file, ...names]
    const child = spawn(process.execPath, args, { env, signal, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', ({ message }) => resolve(message))
    child.on('exit', (code, ending) => resolve(code === 0 ? null : String(ending ?? `exit code ${code}`)))
  })

/**
 * Runs each round in a process, a database and a folder of its own, so that none meets what another one left. One that
 * fails is named, and the others still run.
 * @param {{ root: string, home: string, rounds: readonly Round[], signal: AbortSignal }} options
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
export async function runRounds({ root, home, rounds, signal }) {
  const cluster = path.join(home, 'postgres')
  await destroyPostgres(cluster)
  try {
    const server = await startEmbeddedDatabase(home)
    const env = toolEnvironment(root)
    await migrate({ root, url: server.url, signal })
    const migrated = new URL(server.url)
    const [own, maintenance] = [new URL(migrated), new URL(migrated)]
    own.pathname = DATABASE
    maintenance.pathname = 'postgres'
    const files = path.join(home, 'files')
    /** @type {string[]} */
    const failed = []
    for (const round of rounds) {
      if (signal.aborted) break
      await tell(maintenance.href, [
        `drop database if exists ${DATABASE} with (force)`,
        `create database ${DATABASE} template ${migrated.pathname.slice(1)}`,
        'checkpoint', // what an earlier round wrote is not written in the time of this one
      ])
      const end = await perform(round, { ...env, DATABASE_URL: own.href, DATA_DIR: files }, signal)
      fs.rmSync(files, { recursive: true, force: true })
      if (end === null) continue
      failed.push(...round.names)
      console.error(`${round.names.join(', ')} failed (${end}): it says above why.`)
    }
    return failed
  } finally {
    await destroyPostgres(cluster)
    fs.rmSync(home, { recursive: true, force: true })
  }
}

// @ts-check
// Embedded PostgreSQL: a native server out of an npm package, on a loopback port of its own.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { ensureCluster, prepareHome, SERVER_ENVIRONMENT, urlAt } from './postgres/cluster.mjs'
import { findInstallation } from './postgres/installation.mjs'
import { disownPidFile, isServing, readPostmaster, stopPostmaster } from './postgres/postmaster.mjs'
import { Problem } from './problem.mjs'

/**
 * @typedef {import('./postgres/installation.mjs').Installation} Installation
 * @typedef {{
 *   readonly url: string,
 *   readonly owner: boolean,
 *   readonly pid: number,
 *   readonly port: number,
 *   readonly isRunning: () => boolean,
 *   readonly isStopping: () => boolean,
 *   readonly stop: () => Promise<void>,
 * }} Server `owner` is false for a server that was running already
 * @typedef {{
 *   readonly home: string,
 *   readonly port?: number,
 *   readonly settings?: Readonly<Record<string, string | number>>,
 *   readonly log?: (message: string) => void,
 * }} Options
 */

const DATABASE = 'proclivity'
const BROKEN =
  /PANIC:|checkpoint record|redo location|not a valid|invalid (page|data) in|could not (access status|read (block|file)|open file)/
const COPY_ADVICE =
  ' If this folder was copied while its database ran, the copy is not whole: copy it again with Proclivity stopped, or use npm run backup and npm run restore.'
const FULL_ADVICE = ' The disk is full: make room on it, then start again.'
const START_MS = 300_000 // recovery after a crash replays what was written since the last checkpoint

/**
 * Below the ports the system gives to outgoing connections: a client that keeps trying to reach a stopped server
 * can be given the server's own port there, and then holds it.
 * @returns {Promise<number>}
 */
async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const server = net.createServer()
    const free = await new Promise((resolve) =>
      server.on('error', () => resolve(false)).listen(port, '127.0.0.1', () => server.close(() => resolve(true))),
    )
    if (free) return port
  }
}

/** @param {string} url */
async function canConnect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

/** @param {Installation} installation @param {number} port @param {number} pid @param {boolean} owner @returns {Server} */
const serverOf = (installation, port, pid, owner) => ({
  url: urlAt(installation, port, DATABASE),
  owner,
  pid,
  port,
  isRunning: () => isServing(pid, installation.data),
  isStopping: () => readPostmaster(installation.data)?.status === 'stopping',
  stop: () => stopPostmaster(pid, installation.data),
})

/** A server somebody else left running; one that is just starting or ending is waited for. @param {Installation} installation */
async function adopt(installation) {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    const found = readPostmaster(installation.data)
    if (!found || !isServing(found.pid, installation.data)) return null
    if (found.status === 'ready' && (await canConnect(urlAt(installation, found.port, 'postgres'))))
      return serverOf(installation, found.port, found.pid, false)
    await wait(50)
  }
  throw new Problem(`A PostgreSQL server runs on ${installation.data} but does not answer.`)
}

/** @param {Installation} installation @param {number} port @param {NonNullable<Options['settings']>} settings */
function spawnServer({ data, log, programs, user }, port, settings) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...settings }
  const output = fs.openSync(log, 'a', 0o600)
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(path.join(programs, 'bin/postgres'), ['-D', data, ...options], {
    ...(user ?? {}),
    env: SERVER_ENVIRONMENT,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  })
  fs.closeSync(output)
  child.unref()
  return child
}

/** @param {string} words of a server that did not start */
function adviceFor(words) {
  if (/No space left on device/.test(words)) return FULL_ADVICE
  return BROKEN.test(words) ? COPY_ADVICE : ''
}

/** @param {string} file @param {number} from */
const textSince = (file, from) => fs.readFileSync(file).subarray(from).toString()

/**
 * @param {Installation} installation
 * @param {number} port
 * @param {NonNullable<Options['settings']>} settings
 * @returns {Promise<Server>}
 */
async function start(installation, port, settings) {
  const { data, log } = installation
  const deadline = Date.now() + START_MS
  for (;;) {
    const told = fs.existsSync(log) ? fs.statSync(log).size : 0
    disownPidFile(data)
    const child = spawnServer(installation, port, settings)
    /** @type {string | undefined} */
    let end
    child.on('error', (error) => {
      end = error.message
    })
    child.on('exit', (code, signal) => {
      end = signal ?? `exit code ${code}`
    })
    while (!end && Date.now() < deadline) {
      const { pid, status } = readPostmaster(data) ?? {}
      if (pid === child.pid && pid && status === 'ready') return serverOf(installation, port, pid, true)
      await wait(10)
    }
    const words = textSince(log, told)
    // The children of a server that was killed take a moment to notice.
    const orphansLeft = /pre-existing shared memory block/.test(words)
    if (!orphansLeft || Date.now() >= deadline)
      throw new Problem(
        `PostgreSQL did not start: ${words.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? end ?? 'it does not answer'} (see ${log}).${adviceFor(words)}`,
      )
    await wait(200)
  }
}

/** @param {Installation} installation @param {Server} server */
async function ensureDatabase(installation, server) {
  const client = new pg.Client({ connectionString: urlAt(installation, server.port, 'postgres') })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(DATABASE)}`)
  } finally {
    await client.end()
  }
}

/**
 * The running server of a folder, started unless it runs already. It outlives this process.
 * @param {Options} options `home` is the folder; `port` is used when a server is started, else any free one
 * @returns {Promise<Server>}
 */
export async function startPostgres({ home, port, settings = {}, log = () => {} }) {
  const installation = await findInstallation(home, log)
  prepareHome(installation)
  const running = await adopt(installation)
  if (!running) await ensureCluster(installation)
  const server = running ?? (await start(installation, port ?? (await freePort()), settings))
  await ensureDatabase(installation, server)
  return server
}

/** Stops the server of a folder, if one runs, and deletes its data. @param {string} home */
export async function destroyPostgres(home) {
  const installation = await findInstallation(home, () => {})
  const running = readPostmaster(installation.data)
  if (running) await stopPostmaster(running.pid, installation.data)
  fs.rmSync(installation.home, { recursive: true, force: true })
}

// @ts-check
// From a data folder to a running product, and back to nothing running.
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '../problem.mjs'
import { openEmbeddedDatabase } from './embedded-database.mjs'
import { checkGivenDatabase } from './given-database.mjs'
import { claimDataFolder } from './preflight.mjs'
import { keepPrivate } from './private-files.mjs'
import { supervise } from './supervise.mjs'

/**
 * @typedef {{
 *   readonly settings: import('./settings.mjs').Settings,
 *   readonly env: NodeJS.ProcessEnv,
 *   readonly build?: (env: NodeJS.ProcessEnv, signal: AbortSignal) => Promise<void>,
 *   readonly prepare: (env: NodeJS.ProcessEnv, signal: AbortSignal) => Promise<void>,
 *   readonly programs: readonly import('./supervise.mjs').Program[],
 *   readonly signal: AbortSignal,
 *   readonly say: (message: string) => void,
 *   readonly onReady: () => void,
 * }} Serving `build` runs while the database starts, `prepare` once it is there; `signal` ends everything
 */

const READY_MS = 60_000

/** @param {string} url @param {readonly string[]} paths what has to be answered @param {AbortSignal} signal */
async function untilAnswered(url, paths, signal) {
  const patience = AbortSignal.timeout(READY_MS)
  const get = (/** @type {string} */ path) =>
    fetch(url + path, { signal: AbortSignal.any([signal, patience]) }).catch(() => null)
  for (const path of paths)
    while (!signal.aborted && !(await get(path))?.ok) {
      if (patience.aborted)
        throw new Problem(`The web server did not answer on ${url} within ${READY_MS / 1000} seconds.`)
      await wait(50)
    }
}

/**
 * The web server is ready when it has answered and drawn a page: the first one loads what draws all others.
 * @param {import('./settings.mjs').Settings} settings @param {AbortSignal} signal
 */
async function untilReady({ url, share }, signal) {
  await untilAnswered(url, ['/api/health', '/'], signal)
  if (share) await untilAnswered(share.url, ['/robots.txt'], signal)
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve())
  })

/**
 * Serves until asked to stop, and stops everything it started. Throws when something could not be kept running.
 * @param {Serving} serving
 */
export async function serve({ settings, env, build = async () => {}, prepare, programs, signal, say, onReady }) {
  const { dataDir, databaseUrl, url } = settings
  const held = claimDataFolder(dataDir)
  keepPrivate(dataDir)
  /** @type {(() => Promise<unknown>)[]} */
  const closers = []
  const failed = new AbortController()
  const over = AbortSignal.any([signal, failed.signal])
  const fail = (/** @type {Error} */ error) => failed.abort(error)
  /** @type {import('./supervise.mjs').Supervised[]} */
  let running = []
  /** @type {import('./embedded-database.mjs').EmbeddedDatabase | null} */
  let database = null
  // Who wants to know which process is which reads it there.
  const tell = () => {
    const pids = Object.fromEntries(running.map(({ name, pid }) => [name, pid()]))
    held.tell({ url, database: database?.pid(), ...pids })
  }

  const built = build(env, over)
  built.catch(fail) // nothing else needs to go on
  try {
    if (databaseUrl) await checkGivenDatabase(databaseUrl)
    else database = await openEmbeddedDatabase(dataDir, { say, onRestart: tell, onLost: fail })
    if (database) closers.push(database.close)
    const fullEnv = { ...env, DATABASE_URL: database?.url ?? databaseUrl, DATA_DIR: dataDir }
    await prepare(fullEnv, over)
    await built

    let isReady = false
    const settled = async () => database?.settled()
    running = programs.map((program) =>
      supervise(program, fullEnv, {
        say,
        onRestart: tell,
        onGivingUp: fail,
        // Without a web server that answers there is nothing to serve. One that did, and the worker, are never given up.
        isNeeded: () => !isReady && program.name === 'web',
        beforeRestart: settled,
      }),
    )
    tell()
    closers.push(() => Promise.all(running.map(({ stop }) => stop())))

    await untilReady(settings, over)
    isReady = true
    if (!over.aborted) onReady()
    await aborted(over)
  } catch (error) {
    failed.abort(error)
  } finally {
    await built.catch(() => {})
    // One that cannot be ended keeps no other one running.
    for (const close of closers.reverse()) await close().catch((error) => say(error.message))
    held.release()
  }
  if (!signal.aborted) throw failed.signal.reason
}

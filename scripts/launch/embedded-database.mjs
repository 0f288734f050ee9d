// @ts-check
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '../postgres.mjs'

const WATCH_MS = 250
const ATTEMPTS = 5

/** For two processors and a few gigabytes of a machine that does other things too. */
const SETTINGS = {
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  // Nobody copies this server's log: a table made and filled in one transaction is written once, not twice.
  wal_level: 'minimal',
  max_wal_senders: 0,
  // What is kept of the log for good.
  max_wal_size: '256MB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: 1.1,
  max_connections: 60,
  // Containers often have 64 MB of /dev/shm, which one parallel query can exhaust.
  dynamic_shared_memory_type: 'mmap',
}

/**
 * @param {string} dataDir
 * @param {Omit<import('../postgres.mjs').Options, 'home' | 'settings'>} [options]
 */
export const startEmbeddedDatabase = (dataDir, options) =>
  startPostgres({ home: path.join(dataDir, 'postgres'), settings: SETTINGS, ...options })

/**
 * @typedef {{
 *   readonly url: string,
 *   readonly pid: () => number,
 *   readonly settled: () => Promise<void>,
 *   readonly close: () => Promise<void>,
 * }} EmbeddedDatabase `settled` waits while the server is being started again
 */

/**
 * The PostgreSQL of a data folder; whenever it ends it is started again on the same port, so that clients reconnect.
 * @param {string} dataDir
 * @param {{
 *   readonly say: (message: string) => void,
 *   readonly onRestart: () => void,
 *   readonly onLost: (error: Error) => void,
 * }} listeners `onLost` is called when it cannot be started again
 * @returns {Promise<EmbeddedDatabase>}
 */
export async function openEmbeddedDatabase(dataDir, { say, onRestart, onLost }) {
  let server = await startEmbeddedDatabase(dataDir, { log: say })
  const { url, port } = server
  let watching = true
  let revival = Promise.resolve()

  async function revive(attempt = 1) {
    try {
      server = await startEmbeddedDatabase(dataDir, { port })
      say('PostgreSQL is back')
      onRestart()
    } catch (error) {
      if (attempt === ATTEMPTS) return onLost(/** @type {Error} */ (error))
      await wait(1000)
      await revive(attempt + 1)
    }
  }

  async function watch() {
    for (;;) {
      await wait(WATCH_MS)
      if (!watching) return
      if (server.isRunning() && !server.isStopping()) continue
      // Asked to end it lets nobody in any more, and waits for as long as anybody is connected.
      await server.stop()
      if (!watching) return
      say('PostgreSQL ended; starting it again')
      revival = revive()
      await revival
    }
  }
  watch()

  return {
    url,
    pid: () => server.pid,
    settled: () => revival,
    async close() {
      watching = false
      await revival
      await server.stop()
    },
  }
}

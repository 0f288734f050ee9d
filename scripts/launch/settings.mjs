// @ts-check
import path from 'node:path'
import { Problem } from '../problem.mjs'

/**
 * @typedef {{
 *   readonly port: number,
 *   readonly host: string,
 *   readonly url: string,
 *   readonly dataDir: string,
 *   readonly databaseUrl: string | undefined,
 * }} Settings `url` is where this machine reaches the pages; without `databaseUrl` PostgreSQL is embedded
 */

/** @param {string} host an address to listen on @returns {string} the name to reach it by, as URLs write it */
function reachableName(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} root what a relative DATA_DIR is relative to
 * @returns {Settings}
 */
export function readSettings(environment, root) {
  const given = environment.PORT || '3000'
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`PORT must be a number from 1 to 65535, not "${given}".`)
  const host = environment.HOST || '127.0.0.1'
  return {
    port,
    host,
    url: `http://${reachableName(host)}:${port}`,
    dataDir: path.resolve(root, environment.DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
  }
}

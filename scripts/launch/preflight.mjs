// @ts-check
// What can be known to go wrong before anything is started. Node's own modules only.
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { Problem } from '../problem.mjs'
import { claim, holderOf } from './claim.mjs'
import { checkDoors } from './doors.mjs'
import { makeDataFolder } from './private-files.mjs'

const NEEDED_MEGABYTES = 500

/** @param {string} dataDir where the launcher that uses a data folder says so */
const launcherFile = (dataDir) => path.join(dataDir, 'launcher.json')

/** @param {string} dataDir @param {import('./claim.mjs').Holder | null} holder */
function usedBy(dataDir, holder) {
  const who = holder ? ` (pid ${holder.pid}${holder.url ? `, ${holder.url}` : ''})` : ''
  return new Problem(
    `Proclivity already runs on the data folder ${dataDir}${who}: use it, stop it, or set DATA_DIR to another folder.`,
  )
}

/** The launcher that runs on a data folder, if one does. @param {string} dataDir */
export const launcherOf = (dataDir) => holderOf(launcherFile(dataDir))

/** @param {string} dataDir */
function checkUnused(dataDir) {
  const holder = launcherOf(dataDir)
  if (holder) throw usedBy(dataDir, holder)
}

/** @param {string} dataDir what lies there while a backup is restored into it */
export const restoringFile = (dataDir) => path.join(dataDir, 'restoring.json')

/** @param {string} dataDir */
function checkWhole(dataDir) {
  if (fs.existsSync(restoringFile(dataDir)))
    throw new Problem(
      `A backup was being restored into the data folder ${dataDir}, and that did not end: empty the folder (and the database of DATABASE_URL, if one is set) and restore it again.`,
    )
}

/** Takes the data folder for this process. @param {string} dataDir */
export function claimDataFolder(dataDir) {
  const held = claim(launcherFile(dataDir))
  if (!held) throw usedBy(dataDir, launcherOf(dataDir))
  return held
}

/** @param {string} dataDir */
function checkWritable(dataDir) {
  try {
    makeDataFolder(dataDir)
    fs.accessSync(dataDir, fs.constants.W_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Problem(`The data folder ${dataDir} cannot be written (${code}): set DATA_DIR to another folder.`)
  }
}

/** @param {string} dataDir @param {number} free megabytes */
export const spaceProblem = (dataDir, free) =>
  free < NEEDED_MEGABYTES
    ? `The disk of the data folder ${dataDir} has ${free} MB left and ${NEEDED_MEGABYTES} MB are needed: make room, or set DATA_DIR to a folder on another disk.`
    : null

/** @param {string} dataDir */
function checkSpace(dataDir) {
  const { bavail, bsize } = fs.statfsSync(dataDir)
  const problem = spaceProblem(dataDir, Math.floor((bavail * bsize) / 2 ** 20))
  if (problem) throw new Problem(problem)
}

/** @param {string} host @param {number} port @returns {Promise<string | null>} the error code of listening there */
const listenError = (host, port) =>
  new Promise((resolve) => {
    const server = net.createServer()
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })

/** @param {string} host @param {number} port @returns {string} */
const portSentence = (host, port, code = 'EADDRINUSE', names = { host: 'HOST', port: 'PORT' }) =>
  code === 'EADDRINUSE'
    ? `Port ${port} on ${host} is in use: stop the program that listens there, or start with another one, such as ${names.port}=${port < 65535 ? port + 1 : port - 1}.`
    : `Proclivity cannot listen on ${host} port ${port} (${code}): set ${names.host} and ${names.port} to an address of this machine.`

/**
 * @param {string} host
 * @param {number} port
 * @param {number} patience milliseconds to wait for a web server that is just ending
 */
export async function checkPort(host, port, patience = 0, names = { host: 'HOST', port: 'PORT' }) {
  const deadline = Date.now() + patience
  for (;;) {
    const code = await listenError(host, port)
    if (!code) return
    if (code !== 'EADDRINUSE' || Date.now() >= deadline) throw new Problem(portSentence(host, port, code, names))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** @param {import('./settings.mjs').Settings} settings @param {NodeJS.ProcessEnv} environment */
export async function preflight(settings, environment) {
  const { dataDir, host, port, share } = settings
  checkDoors(environment, settings)
  checkUnused(dataDir)
  checkWhole(dataDir)
  checkWritable(dataDir)
  checkSpace(dataDir)
  // A launcher that was killed leaves its file; its web server notices within a second.
  const patience = fs.existsSync(launcherFile(dataDir)) ? 5000 : 0
  await checkPort(host, port, patience)
  if (share) await checkPort(share.host, share.port, patience, { host: 'SHARE_HOST', port: 'SHARE_PORT' })
}

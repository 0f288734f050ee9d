// @ts-check
// Runs on an older Node: its own modules only.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'
import { tethered } from './tethered.mjs'

const NEEDED = /** @type {const} */ ([22, 18])

/** @param {string} version such as 22.18.0 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

/**
 * Whether a Node has to come with the packages: the one running is too old, or came with them. npm runs a script on that
 * one as soon as it is there.
 * @param {string} root
 * @param {{ readonly version: string, readonly place: string }} [running]
 */
export function needsOwnNode(root, { version, place } = { version: process.versions.node, place: process.execPath }) {
  const packages = path.join(fs.realpathSync(root), 'node_modules', path.sep)
  return !isRecentEnough(version) || place.startsWith(packages)
}

/**
 * Runs this script again on the Node that came with the packages, unless the one running is recent enough.
 * @param {string} root
 * @param {string} script
 * @returns {Promise<number | null>} the exit code of that run; null when this Node is to go on
 */
export async function runOnOwnNode(root, script) {
  if (isRecentEnough(process.versions.node)) return null
  const own = path.join(root, 'node_modules/.bin/node')
  if (!fs.existsSync(own))
    throw new Problem(`Node ${NEEDED.join('.')} or newer is needed; this is ${process.versions.node}.`)
  const child = spawn(own, [...tethered(), script, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

// @ts-check
// Runs before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * The places under node_modules where another version than the locked one is installed, or none.
 * An optional package may be absent: most of them are for other platforms.
 * @param {Lock} locked package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 */
export function outdatedPackages(locked, installed) {
  return Object.entries(locked.packages)
    .filter(([place, wanted]) => {
      const found = installed.packages[place]
      if (place === '') return false
      return found ? found.version !== wanted.version : !(wanted.optional || wanted.devOptional)
    })
    .map(([place]) => place)
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @param {string} file @returns {Lock} */
const readLock = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))

/** @param {string} root */
function isInstalled(root) {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!fs.existsSync(installed)) return false
  return outdatedPackages(readLock(path.join(root, 'package-lock.json')), readLock(installed)).length === 0
}

/**
 * Installs the locked packages unless they are there already.
 * @param {string} root
 * @param {(message: string) => void} say
 */
export async function ensureInstalled(root, say) {
  if (isInstalled(root)) return
  say('installing packages …')
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawn('npm', ['ci', ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const stop = () => npm.kill()
  for (const signal of SIGNALS) process.once(signal, stop)
  const status = await new Promise((resolve, reject) => {
    npm.on('error', ({ message }) =>
      reject(new Problem(`The packages cannot be installed: npm did not run (${message}).`)),
    )
    npm.on('exit', (code, signal) => resolve(signal ?? code))
  })
  for (const signal of SIGNALS) process.off(signal, stop)
  if (status !== 0) throw new Problem('The packages could not be installed: npm ci says above why.')
  say('packages installed')
}

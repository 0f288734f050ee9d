// @ts-check
// Runs before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'
import { claimInTurn } from './claim.mjs'
import { neededPackages } from './needed-packages.mjs'
import { needsOwnNode } from './own-node.mjs'
import { addressPackages } from './package-addresses.mjs'
import { trimPackages } from './trim-packages.mjs'

/** @typedef {import('./needed-packages.mjs').Lock} Lock */

/** Where packages are installed before they take their place. */
const DRAFT = 'dist/install'
const NPM_SETTINGS = '.npmrc'
/** Where npm says what it did, beside what it prints. */
const LOGS = 'logs'
/** In npm's log: a registry answered, and not with the package that was asked for. */
const REFUSED = /\bcode E([45]\d\d|INTEGRITY)\b/

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

/** @param {string} root @param {Lock} locked */
function isInstalled(root, locked) {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!fs.existsSync(installed)) return false
  const missing = outdatedPackages(locked, readLock(installed))
  const own = `node_modules/node-${process.platform}-${process.arch}`
  const lacksNode = own in locked.packages && !fs.existsSync(path.join(root, own))
  return missing.length === 0 && !lacksNode
}

/** `npm ci` in a folder: its exit code, or the signal that ended it. @param {string} folder @returns {Promise<number | NodeJS.Signals>} */
async function runNpm(folder) {
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const logs = [`--logs-dir=${LOGS}`, '--logs-max=1']
  const npm = spawn('npm', ['ci', ...options, ...logs], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const stop = () => npm.kill()
  for (const signal of SIGNALS) process.once(signal, stop)
  try {
    return await new Promise((resolve, reject) => {
      npm.on('error', ({ message }) =>
        reject(new Problem(`The packages cannot be installed: npm did not run (${message}).`)),
      )
      npm.on('exit', (code, signal) => resolve(signal ?? code ?? 1))
    })
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

/** @param {string} folder that npm failed in */
function wasRefused(folder) {
  const logs = path.join(folder, LOGS)
  const files = fs.existsSync(logs) ? fs.readdirSync(logs) : []
  return files.some((name) => REFUSED.test(fs.readFileSync(path.join(logs, name), 'utf8')))
}

/**
 * Installs a lock file's packages in a folder of their own, because npm installs all that a lock file names, and puts
 * them in their place.
 * @param {string} root @param {Lock} locked @param {{ readonly all: boolean }} options
 */
async function install(root, locked, { all }) {
  const draft = path.join(root, DRAFT)
  fs.rmSync(draft, { recursive: true, force: true })
  fs.mkdirSync(draft, { recursive: true })
  const { devDependencies, ...description } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { dependencies, optionalDependencies } = locked.packages[''] ?? {}
  const wanted = { ...description, dependencies, optionalDependencies, ...(all ? { devDependencies } : {}) }
  fs.writeFileSync(path.join(draft, 'package.json'), JSON.stringify(wanted))
  if (fs.existsSync(path.join(root, NPM_SETTINGS)))
    fs.copyFileSync(path.join(root, NPM_SETTINGS), path.join(draft, NPM_SETTINGS))
  const addressed = await addressPackages(locked)
  /** @param {Lock} lock */
  const installOf = (lock) => {
    fs.writeFileSync(path.join(draft, 'package-lock.json'), JSON.stringify(lock))
    return runNpm(draft)
  }
  let status = await installOf(addressed ?? locked)
  // Not every package was beside that one: npm finds out itself. Whatever else failed would fail again.
  if (addressed && status !== 0 && wasRefused(draft)) status = await installOf(locked)
  if (status !== 0) throw new Problem('The packages could not be installed: npm ci says above why.')
  if (!all) await trimPackages(path.join(draft, 'node_modules'))
  fs.rmSync(path.join(root, 'node_modules'), { recursive: true, force: true })
  fs.renameSync(path.join(draft, 'node_modules'), path.join(root, 'node_modules'))
  fs.rmSync(draft, { recursive: true, force: true })
}

/**
 * Installs the locked packages unless they are there already: those that the product needs, or all.
 * @param {string} root
 * @param {(message: string) => void} say
 * @param {{ readonly all?: boolean, readonly building?: boolean }} [options] `all`: those that tests and tools need, too;
 *   `building`: those that a build needs, too
 */
export async function ensureInstalled(root, say, { all = false, building = false } = {}) {
  const lock = readLock(path.join(root, 'package-lock.json'))
  const locked = all ? lock : neededPackages(lock, { ownNode: needsOwnNode(root), building })
  if (isInstalled(root, locked)) return
  const waits = () => say('waiting for another installation to end …')
  const held = await claimInTurn(path.join(root, 'dist/install.lock'), waits)
  try {
    if (isInstalled(root, locked)) return
    say(all ? 'installing packages …' : 'installing the packages that the product needs …')
    await install(root, locked, { all })
    say('packages installed')
  } finally {
    held.release()
  }
}

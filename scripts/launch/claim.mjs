// @ts-check
// A file that says which living process holds something: a data folder, the build.
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 500

/**
 * When the process was started, in a form that tells it from a later one with the same number; null when it is gone.
 * @param {number} pid
 */
export function startOf(pid) {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0) ? '' : null
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

/**
 * @typedef {{ readonly pid: number, readonly started: string | null, readonly [detail: string]: unknown }} Holder
 * @typedef {{ tell(details: object): void, release(): void }} Claim
 */

/** The folder of a file, told from a copy of it. @param {string} file */
function placeOf(file) {
  const { dev, ino } = fs.statSync(path.dirname(file), { bigint: true })
  return `${dev}:${ino}`
}

/** @param {string} file @returns {Holder | null} the living process that holds the file */
export function holderOf(file) {
  try {
    const holder = JSON.parse(fs.readFileSync(file, 'utf8'))
    // In a copy of a folder lies the file of whoever holds the original.
    if (holder.place !== undefined && holder.place !== placeOf(file)) return null
    return holder.started === startOf(holder.pid) ? holder : null
  } catch {
    return null
  }
}

/**
 * Takes the file for this process, also from a dead one.
 * @param {string} file
 * @returns {Claim | null} null when a living process holds it
 */
export function claim(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const mine = { pid: process.pid, started: startOf(process.pid), place: placeOf(file) }
  const draft = `${file}.${process.pid}`
  /** @param {object} details */
  const write = (details) => fs.writeFileSync(draft, `${JSON.stringify({ ...mine, ...details })}\n`, { mode: 0o600 })
  write({})
  try {
    // A link appears whole or not at all, and only where nothing is.
    for (;;) {
      try {
        fs.linkSync(draft, file)
        break
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
        if (holderOf(file)) return null
        fs.rmSync(file, { force: true })
      }
    }
  } finally {
    fs.rmSync(draft, { force: true })
  }
  return {
    tell(details) {
      write(details)
      fs.renameSync(draft, file)
    },
    release: () => fs.rmSync(file, { force: true }),
  }
}

/**
 * Takes the file once nobody else holds it.
 * @param {string} file
 * @param {() => void} onWaiting called when somebody does
 * @param {AbortSignal} [signal] ends the wait
 */
export async function claimInTurn(file, onWaiting, signal) {
  let held = claim(file)
  if (!held) onWaiting()
  while (!held) {
    await wait(POLL_MS, undefined, { signal })
    held = claim(file)
  }
  return held
}

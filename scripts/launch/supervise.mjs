// @ts-check
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '../problem.mjs'
import { tethered } from './tethered.mjs'

/**
 * How soon a process that keeps ending is started again: at once, then later and later; then not at all, or for ever so late.
 * @typedef {{ readonly delays: readonly number[], readonly steadyMs: number, readonly graceMs: number }} Patience
 *   a process that ran for `steadyMs` milliseconds starts with the first delay again; one that is asked to end has
 *   `graceMs` for it
 */
const PATIENCE = { delays: [0, 500, 1500, 4000], steadyMs: 20_000, graceMs: 8000 }
/** Between starts of a process that is never given up, once the delays are used up: twice the last one, and so on. */
const LONGEST_MS = 60_000

/**
 * @typedef {{ readonly name: string, readonly args: readonly string[], readonly env?: Readonly<Record<string, string>> }} Program
 *   `args` are those of Node, `env` what it has beside the environment of all
 * @typedef {{
 *   readonly name: string,
 *   readonly pid: () => number | undefined,
 *   readonly stop: () => Promise<void>,
 * }} Supervised
 * @typedef {{
 *   readonly say: (message: string) => void,
 *   readonly onRestart: () => void,
 *   readonly onGivingUp: (problem: Problem) => void,
 *   readonly isNeeded: () => boolean,
 *   readonly beforeRestart: () => Promise<void>,
 *   readonly patience?: Patience,
 * }} Options `beforeRestart` can hold a restart back while it would be in vain; a process that keeps ending is given up
 *   only while `isNeeded` says that nothing goes on without it
 */

/** What a process started and left behind ends with it. @param {number | undefined} leader */
function endGroup(leader) {
  try {
    if (leader) process.kill(-leader, 'SIGKILL')
  } catch {
    // Nothing is left.
  }
}

/** @param {Program} program @param {NodeJS.ProcessEnv} env */
function start({ args, env: own }, env) {
  // In a group of its own: Ctrl-C reaches the launcher, which ends everything in the right order.
  const child = spawn(process.execPath, [...tethered({ secretive: true }), ...args], {
    env: { ...env, ...own },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  /** @type {Promise<string>} */
  const end = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => {
      endGroup(child.pid)
      resolve(signal ?? `exit code ${code}`)
    })
  })
  return { child, end }
}

/**
 * Runs a program and starts it again whenever it ends.
 * @param {Program} program
 * @param {NodeJS.ProcessEnv} env
 * @param {Options} options
 * @returns {Supervised}
 */
export function supervise(program, env, { say, onRestart, onGivingUp, isNeeded, beforeRestart, patience = PATIENCE }) {
  const { name } = program
  const stopping = new AbortController()
  const { signal } = stopping
  let run = start(program, env)

  async function keepRunning() {
    for (let failures = 0; ; onRestart()) {
      const started = performance.now()
      const end = await run.end
      if (signal.aborted) return
      if (performance.now() - started >= patience.steadyMs) failures = 0
      const { delays } = patience
      const given = delays[failures++]
      if (given === undefined && isNeeded())
        return onGivingUp(
          new Problem(`The ${name} process ended ${failures} times in a row (last: ${end}): it says above why.`),
        )
      const delay = given ?? Math.min((delays.at(-1) ?? 0) * 2 ** (failures - delays.length), LONGEST_MS)
      const when = given === undefined ? ` in ${Math.ceil(delay / 1000)} s: it says above why` : ''
      say(`the ${name} process ended (${end}); starting it again${when}`)
      await wait(delay, undefined, { signal }).catch(() => {})
      await beforeRestart()
      if (signal.aborted) return
      run = start(program, env)
    }
  }
  const done = keepRunning()

  return {
    name,
    pid: () => run.child.pid,
    async stop() {
      stopping.abort()
      run.child.kill('SIGTERM')
      const impatience = setTimeout(() => run.child.kill('SIGKILL'), patience.graceMs)
      await done
      clearTimeout(impatience)
    },
  }
}

// @ts-check
import { spawn } from 'node:child_process'

const GRACE_MS = 3000

/** @param {number | undefined} leader @param {NodeJS.Signals} signal */
function endGroup(leader, signal) {
  try {
    if (leader) process.kill(-leader, signal)
  } catch {
    // All of it has ended.
  }
}

/**
 * Runs a command to its end and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal | undefined }} [options] an aborted signal ends the command and
 *   all it started
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (command, args, { env, signal } = {}) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    // What can be stopped has a group of its own, to be ended with all that it started.
    const detached = signal !== undefined
    const child = spawn(command, args, { env: env ?? process.env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = () => {
      endGroup(child.pid, 'SIGTERM')
      setTimeout(endGroup, GRACE_MS, child.pid, 'SIGKILL').unref()
    }
    signal?.addEventListener('abort', stop)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    child.on('error', reject)
    child.on('close', (code) => {
      signal?.removeEventListener('abort', stop)
      if (signal?.aborted) reject(signal.reason)
      else resolve({ code: code ?? 1, output })
    })
  })

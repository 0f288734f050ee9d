// @ts-check
// npm passes some signals on and not others, and a shell between it and its script passes on none.
import fs from 'node:fs'
import { startOf } from './claim.mjs'

const LOOK_MS = 300

/** @param {number} pid */
function nameAndParent(pid) {
  try {
    const [, name = '', parent = ''] =
      /^\d+ \((.*)\) \S (\d+)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { name, parent: Number(parent) }
  } catch {
    return null
  }
}

/** The shell in which npm runs a script, and npm, or npm alone. */
function awaiting() {
  const shell = nameAndParent(process.ppid)
  return shell && /^(ba|da|z)?sh$/.test(shell.name) ? [process.ppid, shell.parent] : [process.ppid]
}

/**
 * Of a script that npm runs: asks this process to end as soon as npm, or the shell it used, has ended. A script that was
 * started otherwise may outlive whoever started it.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const [parent, ...above] = awaiting()
  const looking = setInterval(() => {
    if (process.ppid === parent && above.every((pid) => startOf(pid) !== null)) return
    clearInterval(looking)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS).unref()
}

// @ts-check
// Preloaded into every long-lived child: a child whose launcher was killed ends itself, so that no web server keeps
// the port and no worker runs old code after a SIGKILL of the launcher. A child may start after that, too.
import { isMainThread } from 'node:worker_threads'
import { cleanLogs } from './clean-log.mjs'

const wishes = new URL(import.meta.url).searchParams
const launcher = Number(wishes.get('launcher'))
if (isMainThread && wishes.has('secretive')) {
  process.umask(0o077)
  cleanLogs()
}
const parent = process.ppid
let asked = false

function isLeftAlone() {
  if (process.ppid !== parent) return true
  try {
    return !process.kill(launcher, 0)
  } catch {
    return true
  }
}

setInterval(() => {
  if (!isLeftAlone()) return
  process.kill(process.pid, asked ? 'SIGKILL' : 'SIGTERM')
  asked = true
}, 500).unref()

// @ts-check
// `npm start` and `npm run dev`: from a fresh clone to a running product. Until the packages are there, and a recent
// Node runs this, only Node's own modules may be imported.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithNpm } from './launch/abandoned.mjs'
import { isBuilt, refuseWhileServed } from './launch/build.mjs'
import { cleanLogs } from './launch/clean-log.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { preflight } from './launch/preflight.mjs'
import { readSettings } from './launch/settings.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const development = process.argv.includes('--dev')
/** @param {string} message */
const say = (message) => console.log(`${new Date().toTimeString().slice(0, 8)} ${message}`)

const HELP = `npm start              serves Proclivity; Ctrl-C stops it
npm run dev            the same while its code is being changed

From a fresh clone it installs the packages, starts a database of its own, builds and serves. It takes no options:
settings come from the environment or from .env, such as PORT (3000), HOST, DATA_DIR, DATABASE_URL, ADMIN_PASSWORD;
README.md lists them all.

Examples:
  PORT=4000 npm start
  DATABASE_URL=postgres://user:secret@host/name npm start`

cleanLogs()
await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  endWithNpm()
  if (fs.existsSync('.env')) process.loadEnvFile?.('.env') // Node 20.12; before, the Node it hands over to does
  const settings = readSettings(process.env, root)
  await preflight(settings, process.env)
  const building = !development && !isBuilt(root)
  if (building) refuseWhileServed(root)
  await ensureInstalled(root, say, { all: development, building })
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const { serve } = await import('./launch/serve.mjs')
  const { product } = await import('./launch/product.mjs')
  const stopping = new AbortController()
  process.stdout.on('error', () => {}) // a terminal that was closed must not keep anything from being stopped
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  await serve({
    ...product({ root, settings, development, say }),
    settings,
    say,
    signal: stopping.signal,
    onReady() {
      console.log(`Proclivity is ready on ${settings.url} (Ctrl-C stops it)`)
      if (settings.share) console.log(`Shared reports, and nothing else, are on ${settings.share.url}`)
    },
  })
  say('stopped')
})

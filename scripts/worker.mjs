// @ts-check
// `npm run worker -- --concurrency N`: one more process that works on runs, here or on another machine with the same
// DATABASE_URL. Until the packages are there, and a recent Node runs this, only Node's own modules may be imported.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanLogs } from './launch/clean-log.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { readSettings } from './launch/settings.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
/** @param {string} message */
const say = (message) => console.error(message)

function readConcurrency() {
  const { values } = parseArgs({ options: { concurrency: { type: 'string' } } })
  const given = values.concurrency ?? process.env.JUDGE_CONCURRENCY ?? '64'
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Problem(`--concurrency must be a number from 1 to 4096, not "${given}".`)
  return given
}

const HELP = `npm run worker         one more process that works on runs and helps to measure, here or on another machine with the
                       same DATABASE_URL

Options:
  --concurrency N   calls to models at the same time (default: JUDGE_CONCURRENCY, else 64)

Examples:
  npm run worker
  DATABASE_URL=postgres://user:secret@host/name npm run worker -- --concurrency 16`

cleanLogs()
await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  if (fs.existsSync('.env')) process.loadEnvFile?.('.env')
  const concurrency = readConcurrency()
  await ensureInstalled(root, say)
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const { JUDGE_WORKER, tethered } = await import('./launch/tethered.mjs')
  const { toolEnvironment } = await import('./launch/environment.mjs')
  const { borrowDatabase } = await import('./launch/borrow-database.mjs')
  const { generateClient } = await import('./launch/build.mjs')
  const env = toolEnvironment(root)
  if (!fs.existsSync('lib/db/generated/client.ts')) await generateClient({ root, env, say })
  const settings = readSettings(process.env, root)
  const database = await borrowDatabase({ root, settings, say })
  try {
    const own = { DATABASE_URL: database.url, DATA_DIR: settings.dataDir, JUDGE_CONCURRENCY: concurrency }
    const worker = spawn(process.execPath, [...tethered({ secretive: true }), ...JUDGE_WORKER], {
      stdio: 'inherit',
      env: { ...env, ...own },
    })
    process.on('SIGINT', () => {}) // Ctrl-C reaches both: this one waits for the other
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => worker.kill('SIGTERM'))
    const [exit] = await once(worker, 'exit')
    return exit ?? 1
  } finally {
    await database.giveBack()
  }
})

// @ts-check
// `npm run backup -- FILE`: everything the product keeps in one file, while it runs. `npm run restore -- FILE` brings it
// into an empty data folder. Until the packages are there, and a recent Node runs this, only Node's own modules may be
// imported.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithNpm } from './launch/abandoned.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { readSettings } from './launch/settings.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const caller = process.cwd()
/** @param {string} message */
const say = (message) => console.log(`${new Date().toTimeString().slice(0, 8)} ${message}`)

const HELP = `npm run backup -- FILE    everything that Proclivity keeps in one file, while it runs or not
npm run restore -- FILE   brings it into an empty data folder

They take the name of one file and no options; DATA_DIR says which data folder (default: .data).

Examples:
  npm run backup -- proclivity.backup
  DATA_DIR=restored npm run restore -- proclivity.backup`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  endWithNpm()
  if (fs.existsSync('.env')) process.loadEnvFile?.('.env')
  process.env.INIT_CWD ??= caller
  const [verb, name, ...more] = process.argv.slice(2)
  if ((verb !== 'backup' && verb !== 'restore') || !name || name.startsWith('-') || more.length > 0)
    throw new Problem('Give the name of one file, as in: npm run backup -- proclivity.backup')
  const file = path.resolve(process.env.INIT_CWD, name)
  const settings = readSettings(process.env, root)
  if (verb === 'backup' && !fs.existsSync(settings.dataDir))
    throw new Problem(`There is nothing to back up: there is no data folder ${settings.dataDir}.`)
  await ensureInstalled(root, say)
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  process.umask(0o077)
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  const { register } = await import('tsx/esm/api')
  register()
  const { runCommand } = await import('./backup/run-command.ts')
  await runCommand({ verb, root, file, settings, say, signal: stopping.signal })
})

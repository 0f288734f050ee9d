// @ts-check
// `npm run --silent proclivity -- …`: the use cases of the dashboard for scripts and CI. Until the packages are there,
// and a recent Node runs this, only Node's own modules may be imported.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cleanLogs } from './launch/clean-log.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { readSettings } from './launch/settings.mjs'
import { runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const caller = process.cwd()
/** What is not the answer goes beside it. @param {string} message */
const say = (message) => console.error(message)

cleanLogs({ answers: true })
await runMain(async () => {
  process.chdir(root)
  if (fs.existsSync('.env')) process.loadEnvFile?.('.env')
  await ensureInstalled(root, say)
  process.env.INIT_CWD ??= caller
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const { register } = await import('tsx/esm/api')
  register()
  const { toolEnvironment } = await import('./launch/environment.mjs')
  const { parseCommand } = await import('./cli/parse-command.ts')
  const command = parseCommand(process.argv.slice(2), process.env.INIT_CWD)
  if (command.verb === 'help') {
    console.log(command.text)
    return 0
  }
  const { borrowDatabase } = await import('./launch/borrow-database.mjs')
  const { generateClient } = await import('./launch/build.mjs')
  const env = toolEnvironment(root)
  if (!fs.existsSync('lib/db/generated/client.ts')) await generateClient({ root, env, say })
  const settings = readSettings(process.env, root)
  if (command.verb === 'lint' || command.verb === 'mapping')
    return (await import('./cli/run-command.ts')).runCommand(command, settings.url)
  const database = await borrowDatabase({ root, settings, say })
  try {
    process.env.DATABASE_URL = database.url
    process.env.DATA_DIR = settings.dataDir
    const { runCommand } = await import('./cli/run-command.ts')
    return await runCommand(command, settings.url)
  } finally {
    await database.giveBack()
  }
})

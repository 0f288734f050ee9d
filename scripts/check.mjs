// @ts-check
// `npm run check`: within a minute what a change can have broken. `npm test` is everything.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
/** @param {string} message */
const say = (message) => console.log(`[check] ${message}`)

const HELP = `npm run check          format, lint, types, and the tests of what changed, within a minute; npm test is everything

It takes no options.

Examples:
  npm run check
  npm test`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  await ensureInstalled(root, say, { all: true })
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const { toolEnvironment } = await import('./launch/environment.mjs')
  const { lastLine, sum } = await import('./check/counts.mjs')
  const { runSteps } = await import('./check/run-steps.mjs')
  const { changedSteps, whatChanged } = await import('./check/changed-steps.mjs')
  const { DATABASE_URL, DATA_DIR, PORT, HOST, PROCLIVITY_HOSTS, ...env } = toolEnvironment(root)
  const changed = whatChanged()
  const { base, files } = changed
  say(`${files.length} ${files.length === 1 ? 'file differs' : 'files differ'} from ${base.slice(0, 9)}`)
  const counts = sum(await runSteps(changedSteps(root, env, changed), say))
  console.log(lastLine(counts))
  return counts.failed === 0 ? 0 : 1
})

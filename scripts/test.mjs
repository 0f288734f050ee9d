// @ts-check
// `npm test`: every check and every test, with all they need. Its last line is `N passed, N failed`.
// `npm test -- --all` is the long form: every theme and width in full, and every real file through the browser.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { claim, holderOf } from './launch/claim.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const SLOWEST = 20
/** @param {string} message */
const say = (message) => console.log(`[test] ${message}`)

const HELP = `npm test               every check and every test; the last line is “N passed, N failed”
npm test -- --all      the long form: every theme and width, and every real file through the browser

Options:
  --all   the long form (default: within 12 minutes on two cores)

Examples:
  npm test
  npm test -- --all`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  await ensureInstalled(root, say, { all: true })
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const lock = path.join(root, '.data/test/claim.json')
  const held = claim(lock)
  if (!held) throw new Problem(`Another npm test runs in this folder (pid ${holderOf(lock)?.pid}): wait for it.`)
  const { toolEnvironment } = await import('./launch/environment.mjs')
  const { lastLine, sum } = await import('./check/counts.mjs')
  const { runSteps } = await import('./check/run-steps.mjs')
  const { forgetReports, slowestTests, testSteps } = await import('./check/steps.mjs')
  // The tests bring a database and ports of their own.
  const { DATABASE_URL, DATA_DIR, PORT, HOST, PROCLIVITY_HOSTS, ...rest } = toolEnvironment(root)
  process.env.PATH = rest.PATH // where the installer of the browser looks for Playwright
  const started = performance.now()
  forgetReports(root)
  const counts = sum(await runSteps(testSteps(root, rest, say, { all: process.argv.includes('--all') }), say))
  held.release()
  say(`the ${SLOWEST} slowest tests:`)
  for (const line of slowestTests(root, SLOWEST)) console.log(line)
  say(`everything: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  console.log(lastLine(counts))
  return counts.failed === 0 ? 0 : 1
})

// @ts-check
// `npm run --silent bench [NAME…]`: one JSON line a figure. Compares with a baseline measured in the same run.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NAMES, roundsOf } from './bench/runner/names.mjs'
import { claim, holderOf } from './launch/claim.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const HELP = `npm run --silent bench [-- NAME…]   one JSON line a figure, beside a baseline measured in the same run

Names, in any order and as often as they are given (default: all of them):
  ${NAMES.join(', ')}

Examples:
  npm run --silent bench
  npm run --silent bench -- import-1m first-load

Each runs in a process, a database and a folder of its own. One that fails is named, the others still run, and the exit
code is 1.`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  await ensureInstalled(root, (message) => console.error(message), { all: true })
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const given = process.argv.slice(2)
  const unknown = given.find((name) => !NAMES.includes(name))
  if (unknown) throw new Problem(`There is no benchmark ${unknown}; there are ${NAMES.join(', ')}.`)
  const held = claim('.data/bench.json')
  if (!held)
    throw new Problem(`Benchmarks run in this folder (pid ${holderOf('.data/bench.json')?.pid}): wait for them.`)
  const { toolEnvironment } = await import('./launch/environment.mjs')
  const { generateClient } = await import('./launch/build.mjs')
  const { runRounds } = await import('./bench/runner/run-rounds.mjs')
  if (!fs.existsSync('lib/db/generated/client.ts'))
    await generateClient({ root, env: toolEnvironment(root), say: console.error })
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  const rounds = roundsOf(given)
  const failed = await runRounds({ root, home: path.resolve('.data/bench'), rounds, signal: stopping.signal })
  held.release()
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`)
  return failed.length > 0 ? 1 : 0
})

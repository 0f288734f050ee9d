// @ts-check
// `npm run --silent bench [NAME…]`: one JSON line a figure. Compares with a baseline measured in the same run.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
/** The names there are, and the file in which each is. */
const FILES = {
  import: 'import',
  'import-1m': 'import-1m',
  memory: 'import-1m',
  factors: 'factors',
  profile: 'profile',
  'profile-1m': 'profile',
  bootstrap: 'bootstrap',
  'versus-pandas': 'versus-pandas',
  dashboard: 'dashboard',
  'explorer-100k': 'explorer-100k',
  'first-load': 'first-load',
  'many-files': 'many-files',
  'event-loop': 'event-loop',
  'coverage-worlds': 'coverage',
  'coverage-alignment': 'coverage',
  'coverage-null': 'coverage',
  'coverage-judge': 'coverage',
  'coverage-compare': 'coverage',
  'coverage-planning': 'coverage',
  crowd: 'crowd',
  controlled: 'controlled',
  'correction-speed': 'improve-speed',
  'training-1m': 'training',
  'training-targets': 'training',
  'improve-weights': 'improve',
  'improve-claims': 'improve',
  'improve-corrections': 'improve',
  'improve-disagreement': 'improve',
  'improve-balanced': 'improve',
  'improve-powered': 'improve',
  'experiment-coverage': 'experiments/coverage',
  'judge-throughput': 'judge',
  'judge-scaleout': 'judge',
  'judge-overhead': 'judge',
  experiment: 'experiment/eight-arms',
}
/** Names for several at once. */
const startingWith = (/** @type {string} */ start) => Object.keys(FILES).filter((name) => name.startsWith(start))
const GROUPS = { coverage: startingWith('coverage-'), improve: startingWith('improve-') }
const NAMES = [...Object.keys(FILES), ...Object.keys(GROUPS)]

const HELP = `npm run --silent bench [-- NAME…]   one JSON line a figure, beside a baseline measured in the same run

Names (default: all of them):
  ${NAMES.join(', ')}

Examples:
  npm run --silent bench
  npm run --silent bench -- import-1m first-load`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  await ensureInstalled(root, (message) => console.error(message))
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const given = process.argv.slice(2)
  const unknown = given.find((name) => !NAMES.includes(name))
  if (unknown) throw new Problem(`There is no benchmark ${unknown}; there are ${NAMES.join(', ')}.`)
  const asked = given.flatMap((name) => (name === 'coverage' || name === 'improve' ? GROUPS[name] : [name]))
  const { register } = await import('tsx/esm/api')
  register()
  const { toolEnvironment } = await import('./launch/environment.mjs')
  const { generateClient } = await import('./launch/build.mjs')
  const { migrate } = await import('./launch/migrate.mjs')
  const { destroyPostgres, startPostgres } = await import('./postgres.mjs')
  const env = toolEnvironment(root)
  if (!fs.existsSync('lib/db/generated/client.ts')) await generateClient({ root, env, say: console.error })
  const home = path.resolve('.data/bench')
  await destroyPostgres(home)
  const server = await startPostgres({ home, settings: { shared_buffers: '256MB', max_wal_size: '2GB' } })
  try {
    process.env.DATABASE_URL = server.url
    process.env.DATA_DIR = path.join(home, 'files')
    await migrate({ root, url: server.url, env })
    const { disconnect } = await import('../lib/db/client.ts')
    for (const [name, file] of Object.entries(FILES)) {
      if (asked.length > 0 && !asked.includes(name)) continue
      const { bench } = await import(`./bench/${file}.ts`)
      for (const figure of await bench(name)) console.log(JSON.stringify(figure))
    }
    await disconnect()
  } finally {
    await destroyPostgres(home)
    fs.rmSync(home, { recursive: true, force: true })
  }
})

// @ts-check
// `npm run judge-server`: a stand-in for a language model, to try runs without a key. Until the packages are there, and
// a recent Node runs this, only Node's own modules may be imported.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** @param {string} name @param {string} text @param {number} most */
function whole(name, text, most) {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new Problem(`--${name} must be a whole number from 0 to ${most}, not "${text}".`)
  return value
}

/** @param {string} text such as "429=0.05,500=0.02" @param {readonly string[]} known */
function readFaults(text, known) {
  const shares = text
    .split(',')
    .filter(Boolean)
    .map((part) => part.split('='))
  for (const [name = '', share] of shares) {
    if (!known.includes(name)) throw new Problem(`There is no fault "${name}"; there are ${known.join(', ')}.`)
    if (!(Number(share) >= 0 && Number(share) <= 1)) throw new Problem(`The share of ${name} must lie from 0 to 1.`)
  }
  return Object.fromEntries(shares.map(([name, share]) => [name, Number(share)]))
}

const HELP = `npm run judge-server   a stand-in for a language model, to try runs without a key; Ctrl-C stops it

Options:
  --port N          where it answers (default: 8099)
  --latency MS      how long an answer takes (default: 300)
  --key KEY         the key it asks for (default: none)
  --faults NAME=SHARE,…   how often it fails in which way, such as 429=0.05,500=0.02 (default: never)

Models, to try experiments with: each is a world in which the truth is known.
  world-obedient          judges and writes by length too much, and follows most of the guidance it gets
  world-deaf              the same, and follows none
  world-any-instruction   the same, and any further sentence makes it better
  world-self-preferring   prefers what is written in its own style
  world-trades            told to care less for length, it cares for novel words instead
  world-outside           chooses as people do: the judge that takes no part
  world:NAME=NUMBER,…     a world by hand, such as world:length=.6,obeys=.8,position=.1
      a factor's id, such as length or novel-words: how often it is followed, −1 to 1; people.ID: how often by people
      obeys, any: how often guidance on a factor, or any sentence, makes it do as people do
      position, own, sycophancy: how often it takes the first, its own style, what is said to be revised
      trades=ID: what it follows instead where it obeys; seed: another draw

Examples:
  npm run judge-server
  npm run judge-server -- --latency 50 --faults 429=0.05`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8099' },
      latency: { type: 'string', default: '300' },
      key: { type: 'string' },
      faults: { type: 'string', default: '' },
    },
  })
  await ensureInstalled(root, (message) => console.error(message))
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code

  const { register } = await import('tsx/esm/api')
  register()
  const { startJudgeServer } = await import('../e2e/judge-server.ts')
  const { FAULTS } = await import('../e2e/judge-server/faults.ts')
  const server = await startJudgeServer({
    port: whole('port', values.port, 65_535),
    latencyMs: whole('latency', values.latency, 600_000),
    faults: readFaults(values.faults, FAULTS),
    ...(values.key ? { key: values.key } : {}),
  })
  console.log('A stand-in for a language model answers. Start Proclivity with these lines in .env:\n')
  console.log(`JUDGE_BASE_URL=${server.url}`)
  console.log(`JUDGE_API_KEY=${values.key ?? 'any'}`)
  console.log(
    '\nIt replays recorded judges on data it knows and makes answers up for everything else (Ctrl-C stops it).',
  )
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, resolve)
  })
  server.close()
})

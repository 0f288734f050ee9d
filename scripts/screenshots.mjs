// @ts-check
// `npm run screenshots`: pictures of the real product with the bundled sample, for the README. It serves a fresh data
// folder of its own, or photographs what runs at BASE.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './launch/install.mjs'
import { runOnOwnNode } from './launch/own-node.mjs'
import { tellHelp } from './launch/tell-help.mjs'
import { Problem, runMain } from './problem.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const MOST_BYTES = 300_000
/** @param {string} message */
const say = (message) => console.log(`[screenshots] ${message}`)

const HELP = `npm run screenshots    pictures of the product with its samples, for README.md

It takes no options. It serves a fresh data folder of its own, or photographs what runs at BASE.

Examples:
  npm run screenshots
  BASE=http://127.0.0.1:3000 npm run screenshots`

await runMain(async () => {
  if (tellHelp(HELP)) return 0
  process.chdir(root)
  await ensureInstalled(root, say, { all: true })
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code
  const { takeScreenshots } = await import('./screenshots/take.mjs')
  const product = process.env.BASE ? null : await serveFresh()
  try {
    await waitFor(process.env.BASE ?? product?.url ?? '')
    const files = await takeScreenshots(process.env.BASE ?? product?.url ?? '', say)
    const large = files.filter((file) => fs.statSync(file).size > MOST_BYTES)
    if (large.length > 0) throw new Problem(`Over ${MOST_BYTES / 1000} kB: ${large.join(', ')}`)
  } finally {
    await product?.stop()
  }
  return 0
})

async function serveFresh() {
  const { destroyPostgres } = await import('./postgres.mjs')
  const dataDir = path.resolve('.data/screenshots')
  await destroyPostgres(path.join(dataDir, 'postgres'))
  fs.rmSync(dataDir, { recursive: true, force: true })
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', HOST: '127.0.0.1', PORT: String(port) }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = once(child, 'exit')
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** @param {string} url */
async function waitFor(url) {
  for (let left = 300; left > 0; left--) {
    const health = await fetch(`${url}/api/health`).catch(() => null)
    if (health?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Problem(`Nothing answers at ${url}.`)
}

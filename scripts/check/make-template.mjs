// @ts-check
// Starts the product on an empty folder, waits for its samples, imports the real data, and stops it again.
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { runOnOwnNode } from '../launch/own-node.mjs'
import { product } from '../launch/product.mjs'
import { run } from '../launch/run.mjs'
import { serve } from '../launch/serve.mjs'
import { readSettings } from '../launch/settings.mjs'
import { destroyPostgres } from '../postgres.mjs'
import { Problem, runMain } from '../problem.mjs'
import { realDatasets } from './template.mjs'

const root = process.cwd()
const folder = path.resolve(process.argv[2] ?? '')
/** A dataset each. */
const SAMPLES = fs.readdirSync(path.join(root, 'public/samples')).length
/** Written last: where each dataset is. */
const NAMES = 'datasets.json'
const SECONDS = 120

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** Every dataset by its name, once all that are expected are measured. @param {pg.Client} client @param {number} count */
async function measured(client, count) {
  for (let turn = 0; turn < SECONDS * 10; turn++, await wait(100)) {
    const { rows } = await client.query(`select id, name, status::text from dataset order by id`)
    const failed = rows.find(({ status }) => status === 'failed')
    if (failed) throw new Problem(`${failed.name} could not be imported.`)
    if (rows.length === count && rows.every(({ status }) => status === 'ready')) return rows
  }
  throw new Problem(`There are no ${count} measured datasets after ${SECONDS} seconds.`)
}

/** @param {import('../launch/settings.mjs').Settings} settings @param {pg.Client} client */
async function fill(settings, client) {
  await measured(client, SAMPLES)
  const real = realDatasets()
  const env = { ...process.env, DATA_DIR: settings.dataDir, PORT: String(settings.port) }
  for (const { name, files } of real) {
    const { code, output } = await run(
      process.execPath,
      ['scripts/proclivity.mjs', 'import', ...files, '--name', name],
      { env },
    )
    if (code !== 0) throw new Problem(output.trim())
  }
  const rows = await measured(client, SAMPLES + real.length)
  const paths = rows.map(({ id, name }) => [name, `/datasets/${id}`])
  // What a visit builds and keeps, no story has to wait for.
  for (const place of ['/', '/compare', ...paths.map(([, base]) => base)]) await fetch(settings.url + place)
  fs.writeFileSync(path.join(folder, NAMES), JSON.stringify(Object.fromEntries(paths)))
}

await runMain(async () => {
  const code = await runOnOwnNode(root, fileURLToPath(import.meta.url))
  if (code !== null) return code
  await destroyPostgres(path.join(folder, 'postgres'))
  fs.rmSync(folder, { recursive: true, force: true })
  const settings = readSettings({ PORT: String(await freePort()), DATA_DIR: folder }, root)
  const done = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => done.abort())
  const { prepare, ...rest } = product({ root, settings, development: false, say: console.log })
  let databaseUrl = ''
  /** @type {Promise<void>} */
  let filling = Promise.resolve()
  await serve({
    ...rest,
    settings,
    say: console.log,
    signal: done.signal,
    prepare(env, signal) {
      databaseUrl = String(env.DATABASE_URL)
      return prepare(env, signal)
    },
    onReady() {
      const client = new pg.Client({ connectionString: databaseUrl })
      filling = client
        .connect()
        .then(() => fill(settings, client))
        .finally(() => client.end())
        .finally(() => done.abort())
      client.on('error', () => {}) // of a database that is stopped; whoever asks it next is told
      filling.catch(() => {}) // awaited once everything is stopped
    },
  })
  await filling
  if (!fs.existsSync(path.join(folder, NAMES))) throw new Problem('It was stopped before everything was there.')
})

import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { destroyPostgres } from '../postgres.mjs'
import { holderOf, startOf } from './claim.mjs'
import { serve } from './serve.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-serve-'))
fs.chmodSync(folder, 0o755)
const dataDir = path.join(folder, 'data')
afterAll(async () => {
  await destroyPostgres(path.join(dataDir, 'postgres'))
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Answers on /api/health with what the database counts, as the product's web server does. */
const WEB = `
  const http = require('node:http'), pg = require('pg')
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
  pool.on('error', () => {})
  http.createServer((_, response) => pool.query('select count(*) from note').then(
    ({ rows }) => response.end(rows[0].count),
    (error) => { response.statusCode = 503; response.end(error.message) },
  )).listen(process.env.PORT, '127.0.0.1')`
const WORKER = 'setInterval(() => {}, 1000)'

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return address && typeof address === 'object' ? address.port : 0
}

async function begin(programs: Parameters<typeof serve>[0]['programs']) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const stopping = new AbortController()
  const onReady = vi.fn<() => void>()
  const said: string[] = []
  const prepare = vi.fn<(env: NodeJS.ProcessEnv) => Promise<void>>(async (env) => {
    const pg = await import('pg')
    const client = new pg.default.Client({ connectionString: env.DATABASE_URL })
    await client.connect()
    await client.query('create table if not exists note (text text)')
    await client.end()
  })
  const done = serve({
    settings: { port, host: '127.0.0.1', url, dataDir, databaseUrl: undefined },
    env: { ...process.env, PORT: String(port) },
    prepare,
    programs,
    signal: stopping.signal,
    say: (message) => said.push(message),
    onReady,
  })
  return { url, stopping, onReady, said, done }
}

const holder = () => holderOf(path.join(dataDir, 'launcher.json'))
const pidOf = (name: string): number => Number(holder()?.[name])
const health = (url: string): Promise<string> =>
  fetch(`${url}/api/health`).then(
    (response) => (response.ok ? response.text() : 'down'),
    () => 'down',
  )

test('whatever is killed comes back, and stopping leaves nothing', { timeout: 60_000 }, async () => {
  const programs = [
    { name: 'web', args: ['-e', WEB] },
    { name: 'worker', args: ['-e', WORKER] },
  ]
  const { url, stopping, onReady, said, done } = await begin(programs)
  await expect.poll(() => onReady).toHaveBeenCalled()
  expect(await health(url)).toBe('0')

  // A database that is asked to end waits for its clients, and lets no new one in.
  for (const [name, signal] of [
    ['worker', 'SIGKILL'],
    ['web', 'SIGKILL'],
    ['database', 'SIGKILL'],
    ['database', 'SIGTERM'],
  ] as const) {
    const before = pidOf(name)
    process.kill(before, signal)
    await expect.poll(() => pidOf(name)).not.toBe(before)
    await expect.poll(() => health(url)).toBe('0')
  }
  expect(said).toEqual([
    'the worker process ended (SIGKILL); starting it again',
    'the web process ended (SIGKILL); starting it again',
    'PostgreSQL ended; starting it again',
    'PostgreSQL is back',
    'PostgreSQL ended; starting it again',
    'PostgreSQL is back',
  ])

  const pids = ['worker', 'web', 'database'].map(pidOf)
  stopping.abort()
  await done
  expect(holder()).toBeNull()
  await expect.poll(() => pids.map(startOf)).toEqual([null, null, null])
})

test('a process that cannot run ends everything with its sentence', { timeout: 60_000 }, async () => {
  const { done, onReady } = await begin([{ name: 'web', args: ['-e', 'process.exit(7)'] }])
  await expect(done).rejects.toThrow('The web process ended 5 times in a row (last: exit code 7)')
  expect(onReady).not.toHaveBeenCalled()
  expect(holder()).toBeNull()
  expect(fs.existsSync(path.join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false)
})

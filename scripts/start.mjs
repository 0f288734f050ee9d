// One command from a fresh clone: install, database, migrations, build, serve (web + worker).
import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, onOwnNode } from './bootstrap.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const t0 = performance.now()
const say = (m) => console.log(`[start ${((performance.now() - t0) / 1000).toFixed(1)}s] ${m}`)
const must = (cmd, args, env = {}) => {
  const r = spawnSync(cmd, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (r.status !== 0) process.exit(r.status ?? 1)
}
const bin = (name) => path.join(root, 'node_modules/.bin', name)
const digest = (files) => {
  const h = createHash('sha256')
  for (const f of files) h.update(f).update(fs.readFileSync(f))
  return h.digest('hex')
}
const stamp = (name, value, work) => {
  const f = path.join(root, '.data', `${name}.stamp`)
  if (fs.existsSync(f) && fs.readFileSync(f, 'utf8') === value) return false
  work()
  fs.mkdirSync(path.dirname(f), { recursive: true })
  fs.writeFileSync(f, value)
  return true
}

if (ensureInstalled(root)) say('packages installed')
await onOwnNode(root, fileURLToPath(import.meta.url))

let database
const env = {
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  NODE_ENV: 'production',
}
if (!process.env.DATABASE_URL) {
  const { startPostgres } = await import('./postgres.mjs')
  database = await startPostgres({ home: process.env.PG_HOME ?? path.join(root, '.data/postgres'), log: say })
  env.DATABASE_URL = database.url
  say(`embedded PostgreSQL ${database.owner ? 'started' : 'adopted'} (pid ${database.pid})`)
}
if (!process.env.BETTER_AUTH_SECRET) {
  const f = path.join(root, '.data/auth-secret')
  fs.mkdirSync(path.dirname(f), { recursive: true })
  if (!fs.existsSync(f)) fs.writeFileSync(f, randomBytes(32).toString('base64'), { mode: 0o600 })
  env.BETTER_AUTH_SECRET = fs.readFileSync(f, 'utf8')
}
must(bin('prisma'), ['migrate', 'deploy'], env)
say('migrated')
const sources = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.trim()
  .split('\n')
  .filter((f) => /^(app|components|lib|worker|prisma|public|[^/]+\.(ts|mjs|json)$)/.test(f) && fs.existsSync(f))
if (
  stamp('build', digest(sources), () => {
    must(bin('prisma'), ['generate'], env)
    must(bin('next'), ['build'], env)
    must(bin('esbuild'), [
      'worker/index.ts',
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--target=node22',
      '--packages=external',
      '--outfile=dist/worker.mjs',
      '--log-level=warning',
    ])
  })
)
  say('built')

const port = process.env.PORT ?? '3000'
const children = []
const run = (name, args, extra) => {
  const c = spawn(process.execPath, ['--import', './scripts/tether.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env, ...extra },
  })
  children.push(c)
  c.on('exit', (code) => {
    if (!stopping) {
      say(`${name} ended (${code})`)
      stop(1)
    }
  })
}
let stopping = false
async function stop(code) {
  if (stopping) return
  stopping = true
  await Promise.all(
    children.map(
      (c) =>
        c.exitCode ??
        new Promise((r) => {
          c.on('exit', r)
          c.kill('SIGTERM')
          setTimeout(() => c.kill('SIGKILL'), 8000).unref()
        }),
    ),
  )
  if (database?.owner) await database.stop()
  process.exit(code)
}
for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => stop(0))
run('web', [path.join('node_modules/next/dist/bin/next'), 'start', '-p', port, '-H', process.env.HOST ?? '127.0.0.1'], {
  BETTER_AUTH_URL: process.env.BETTER_AUTH_URL ?? `http://127.0.0.1:${port}`,
})
run('worker', ['dist/worker.mjs'])
for (;;) {
  if (
    await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (r) => r.ok,
      () => false,
    )
  )
    break
  await new Promise((r) => setTimeout(r, 100))
}
say(`ready on http://127.0.0.1:${port}`)

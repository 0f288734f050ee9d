import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Figure, figure } from '@/scripts/bench/figure'
import { run } from '@/scripts/launch/run.mjs'
import { destroyPostgres } from '@/scripts/postgres.mjs'
import { freePort } from './free-port'

const MOST_SECONDS = 60
const MOST_MEGABYTES = 500
const BLOCK = 512

/** Megabytes on disk of a folder and all in it; what has two names counts once. */
function megabytesOf(folder: string): number {
  const seen = new Map<number, number>()
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const { ino, blocks } = lstatSync(path.join(folder, name))
    seen.set(ino, blocks * BLOCK)
  }
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0) / 1e6
}

async function told(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await run(command, args, { env })
  if (code !== 0) throw new Error(output)
}

/** Seconds from `npm start` to a page, and what lies on disk then. */
async function start(clone: string, env: NodeJS.ProcessEnv) {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}/`
  const started = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  process.on('exit', () => child.kill('SIGTERM'))
  let installed = Number.NaN
  let said = ''
  const seconds = () => (performance.now() - started) / 1000
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (Number.isNaN(installed) && /packages installed/.test(said)) installed = seconds()
      if (/^Proclivity is ready/m.test(said)) resolve()
    })
  })
  if (!(await fetch(url)).ok) throw new Error(`${url} does not answer.`)
  const ready = seconds()
  const megabytes = megabytesOf(clone)
  child.kill('SIGTERM')
  await ended
  return { installed, ready, megabytes }
}

/** A fresh clone with nothing in npm's cache, from `npm start` to a page; against `npm ci` of the same lock file alone. */
export async function* bench(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-clean-'))
  chmodSync(folder, 0o755) // the database has a user of its own
  const [clone, bare] = [path.join(folder, 'clone'), path.join(folder, 'bare')]
  const { DATABASE_URL: _, DATA_DIR: __, PATH = '', ...rest } = process.env
  const own = path.join(process.cwd(), 'node_modules/.bin')
  const shared = {
    ...rest,
    PATH: PATH.split(path.delimiter)
      .filter((place) => place !== own)
      .join(path.delimiter),
  }
  const envOf = (name: string) => ({
    ...shared,
    NODE_ENV: 'development' as const,
    npm_config_cache: path.join(folder, name),
  })
  try {
    for (const place of [clone, bare]) await told('git', ['clone', '--quiet', process.cwd(), place], envOf('none'))
    const { installed, ready, megabytes } = await start(clone, envOf('cache'))
    const began = performance.now()
    await told('npm', ['ci', '--prefix', bare, '--no-audit', '--no-fund', '--loglevel=error'], envOf('bare-cache'))
    const installing = (performance.now() - began) / 1000
    yield figure('clean-start', ready, 's', installing, `≤ ${MOST_SECONDS} s`, (took) => took <= MOST_SECONDS)
    yield figure('clean-start packages', installed, 's', installing, 'part of it', () => true)
    const all = megabytesOf(bare)
    const target = `≤ ${MOST_MEGABYTES} MB`
    yield figure('clean-start on disk', megabytes, 'MB', all, target, (size) => size <= MOST_MEGABYTES)
  } finally {
    await destroyPostgres(path.join(clone, '.data/postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}

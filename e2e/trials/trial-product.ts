import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { copyTemplate, ensureTemplate } from '@/scripts/check/template.mjs'
import { startOf } from '@/scripts/launch/claim.mjs'
import { urlAt } from '@/scripts/postgres/cluster.mjs'
import { findInstallation } from '@/scripts/postgres/installation.mjs'
import { readPostmaster } from '@/scripts/postgres/postmaster.mjs'
import { destroyPostgres } from '@/scripts/postgres.mjs'

export const TARGETS = ['launcher', 'web', 'worker', 'database'] as const
export const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGKILL'] as const
export type Kill = { readonly target: (typeof TARGETS)[number]; readonly signal: (typeof SIGNALS)[number] }

export type Product = Awaited<ReturnType<typeof openProduct>>

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** `npm start` on a data folder of its own, which can be killed in every part, and starts again. */
export async function openProduct(environment: Readonly<Record<string, string>>) {
  const root = process.cwd()
  const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-trial-'))
  chmodSync(folder, 0o755)
  const [port, sharePort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const mark = path.basename(folder)
  let dataDir = path.join(folder, 'data')
  let npm: ChildProcess | null = null
  let words = ''
  await copyTemplate(await ensureTemplate(root), dataDir)

  const env = () => ({
    ...process.env,
    ...environment,
    ...{
      PORT: String(port),
      HOST: '127.0.0.1',
      SHARE_PORT: String(sharePort),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      PROCLIVITY_TRIAL: mark,
    },
  })
  const started = (script: string, ...args: readonly string[]): ChildProcess => {
    const child = spawn('npm', ['run', script, '--', ...args], { env: env(), stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        words += text
      })
    return child
  }
  const told = (): Readonly<Record<string, number>> => {
    try {
      return JSON.parse(readFileSync(path.join(dataDir, 'launcher.json'), 'utf8'))
    } catch {
      return {}
    }
  }
  const isHealthy = () =>
    fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    )
  /** Whatever carries the mark of this product, or works in its folder: a database gets an environment of its own. */
  function leftovers(): readonly string[] {
    const found = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    return found.flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const isOurs =
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark) || readlinkSync(`/proc/${pid}/cwd`).includes(mark)
        return isOurs && startOf(Number(pid)) !== null ? [`${pid} ${command}`] : []
      } catch {
        return []
      }
    })
  }

  async function start(): Promise<void> {
    words = ''
    npm = started('start')
    while (!words.includes('is ready on')) {
      if (npm.exitCode !== null || npm.signalCode !== null) throw new Error(`npm start ended: ${words}`)
      await wait(20)
    }
  }
  const ended = async () => {
    if (npm && npm.exitCode === null && npm.signalCode === null) await once(npm, 'exit')
  }

  /** Sends the signal. What it gives waits until everything serves again, and says what was left running of a launcher. */
  async function kill({ target, signal }: Kill): Promise<() => Promise<readonly string[]>> {
    const before = told()
    const pid = Number(before[target === 'launcher' ? 'pid' : target])
    // Whoever stops the product stops npm; what cannot be heeded is sent to the launcher itself.
    if (target === 'launcher' && signal !== 'SIGKILL') npm?.kill(signal)
    else process.kill(pid, signal)
    return async () => {
      if (target === 'launcher') {
        await ended()
        const left = signal === 'SIGKILL' ? [] : leftovers()
        await start()
        return left
      }
      while (told()[target] === pid || !(await isHealthy())) {
        if (npm?.exitCode !== null) throw new Error(`npm start ended: ${words}`)
        await wait(20)
      }
      return []
    }
  }

  async function connect(): Promise<pg.Client> {
    const installation = await findInstallation(path.join(dataDir, 'postgres'), () => {})
    const { port } = readPostmaster(installation.data) ?? {}
    if (!port) throw new Error('The database does not run.')
    const client = new pg.Client({ connectionString: urlAt(installation, port, 'proclivity') })
    client.on('error', () => {})
    await client.connect()
    return client
  }

  return {
    url,
    start,
    kill,
    connect,
    leftovers,
    dataDir: () => dataDir,
    words: () => words,
    /** Asks it to end as a person would; gives what is left running. */
    async stop(): Promise<readonly string[]> {
      npm?.kill('SIGTERM')
      await ended()
      return leftovers()
    },
    async backUp(name: string): Promise<string> {
      const file = path.join(folder, name)
      const [code] = await once(started('backup', file), 'exit')
      if (code !== 0) throw new Error(words)
      return file
    },
    /** Goes on from a backup in a new folder. */
    async restore(file: string): Promise<void> {
      await destroyPostgres(path.join(dataDir, 'postgres'))
      dataDir = path.join(folder, 'restored')
      const [code] = await once(started('restore', file), 'exit')
      if (code !== 0) throw new Error(words)
    },
    async close(): Promise<void> {
      npm?.kill('SIGTERM')
      await ended()
      await destroyPostgres(path.join(dataDir, 'postgres'))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

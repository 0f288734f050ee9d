import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { urlAt } from '@/scripts/postgres/cluster.mjs'
import { findInstallation } from '@/scripts/postgres/installation.mjs'
import { readPostmaster } from '@/scripts/postgres/postmaster.mjs'
import { freePort } from './free-port'
import { type PeakMemory, watchMemory } from './peak-memory'

export type Launched = {
  readonly url: string
  /** What each process of it took at the most since it was asked last. */
  readonly peaks: () => PeakMemory
  /** The address of a database on the product's own server, the product's unless named. */
  readonly databaseUrl: (name?: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** What `npm start` runs, in a folder and on a data folder of one's own; resolves once it says that it is ready. */
export async function launchProduct(dataDir: string, root = process.cwd()): Promise<Launched> {
  const port = String(await freePort())
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PORT: port, HOST: '127.0.0.1' }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.on('exit', () => child.kill('SIGTERM'))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The product ended with ${code}: ${said}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      if (/^Proclivity is ready/m.test(said)) resolve()
    })
  })
  const memory = watchMemory(() => JSON.parse(readFileSync(path.join(dataDir, 'launcher.json'), 'utf8')))
  return {
    url: `http://127.0.0.1:${port}`,
    peaks: memory.take,
    async databaseUrl(name = 'proclivity') {
      const installation = await findInstallation(path.join(dataDir, 'postgres'), () => {})
      return urlAt(installation, readPostmaster(installation.data)?.port ?? 0, name)
    },
    async stop() {
      memory.stop()
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

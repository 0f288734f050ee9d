import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium } from '@playwright/test'
import { ensureBrowser, findBrowser } from '@/scripts/browser.mjs'
import { ensureBuilt } from '@/scripts/launch/build.mjs'
import { toolEnvironment } from '@/scripts/launch/environment.mjs'
import { WEB, WEB_MEMORY } from '@/scripts/launch/product.mjs'

const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export async function openBrowser(): Promise<Browser> {
  ensureBrowser()
  return chromium.launch({
    executablePath: findBrowser() ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...FLAGS, '--disable-quic', '--disable-gpu', '--js-flags=--expose-gc'],
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return address && typeof address === 'object' ? address.port : 0
}

export type Served = { readonly url: string; readonly pid: number; stop(): Promise<void> }

/** The built product on the benchmark's database, ready as `npm start` has it: the web server alone, because no work is waiting. */
export async function serveProduct(): Promise<Served> {
  const root = process.cwd()
  const env = { ...toolEnvironment(root), NODE_ENV: 'production' as const }
  await ensureBuilt({ root, env, say: console.error })
  const url = `http://127.0.0.1:${await freePort()}`
  const port = new URL(url).port
  const options = [...WEB, '-p', port, '-H', '127.0.0.1']
  const child = spawn(process.execPath, options, { env: { ...env, ...WEB_MEMORY }, stdio: 'ignore' })
  const answers = async (path: string) => (await fetch(url + path).catch(() => null))?.ok
  while (!((await answers('/api/health')) && (await answers('/')))) {
    if (child.exitCode !== null) throw new Error('The web server ended before it answered.')
    await wait(50)
  }
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

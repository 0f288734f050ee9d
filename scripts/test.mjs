// One command: install, all checks and tests, the browser ones in a real Chromium.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, onOwnNode } from './bootstrap.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
ensureInstalled(root)
await onOwnNode(root, fileURLToPath(import.meta.url))
const { ensure } = await import('./browser.mjs')
const PATH = `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`
const t0 = performance.now()
const step = (cmd, ...args) => {
  const t = performance.now()
  const r = spawnSync(cmd, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' },
  })
  console.log(
    `[test ${((performance.now() - t0) / 1000).toFixed(1)}s] ${cmd} ${args.join(' ')}: ${r.status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - t) / 1000).toFixed(1)}s`,
  )
  if (r.status !== 0) process.exit(r.status ?? 1)
}
step('prisma', 'generate')
step('next', 'typegen')
step('tsc', '--noEmit')
step('vitest', 'run')
ensure()
step('playwright', 'test')

// Runs before anything is installed: Node's own modules only, and any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const NEEDED = [22, 18]
const enough = () => {
  const [a, b] = process.versions.node.split('.').map(Number)
  return a > NEEDED[0] || (a === NEEDED[0] && b >= NEEDED[1])
}

export function ensureInstalled(root) {
  const mark = path.join(root, 'node_modules/.package-lock.json')
  if (fs.existsSync(mark) && fs.statSync(path.join(root, 'package-lock.json')).mtimeMs <= fs.statSync(mark).mtimeMs)
    return false
  const r = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (r.status !== 0) process.exit(r.status ?? 1)
  return true
}

// An older Node on the machine hands over to the one that came with the packages.
export async function onOwnNode(root, script) {
  if (enough()) return
  const own = path.join(root, 'node_modules/.bin/node')
  if (!fs.existsSync(own)) {
    console.error(`Node ${NEEDED.join('.')} or newer is needed; this is ${process.version}`)
    process.exit(1)
  }
  const child = spawn(
    own,
    ['--import', new URL('tether.mjs', import.meta.url).href, script, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => child.kill(s))
  await new Promise((resolve) =>
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal ? 1 : 0)
      resolve()
    }),
  )
  process.exit()
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { startOf } from './claim.mjs'
import { run } from './run.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-abandoned-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = pathToFileURL(path.resolve('scripts/launch/abandoned.mjs')).href
const pidFile = path.join(folder, 'pid')
const SCRIPT = `import { writeFileSync } from 'node:fs'
import { endWithNpm } from '${place}'
endWithNpm()
process.on('SIGTERM', () => process.exit())
writeFileSync('${pidFile}', String(process.pid))
setInterval(() => {}, 1000)`

async function untilWritten(file: string): Promise<number> {
  const pidIn = () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0)
  await expect.poll(pidIn).toBeGreaterThan(0)
  return pidIn()
}

// A shell that has something left to do stays between npm and its script, and passes nothing on.
test.each([
  ['SIGKILL', 'node script.mjs'],
  ['SIGHUP', 'node script.mjs; echo over'],
  ['SIGTERM', 'node script.mjs; echo over'],
] as const)('npm that ends by %s takes its script “%s” along', async (signal, start) => {
  writeFileSync(path.join(folder, 'script.mjs'), SCRIPT)
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts: { start } }))
  rmSync(pidFile, { force: true })
  const npm = spawn('npm', ['start'], { cwd: folder, stdio: 'ignore' })
  const script = await untilWritten(pidFile)
  npm.kill(signal)
  await expect.poll(() => startOf(script)).toBeNull()
})

test('npm waits for a script that its shell became, as it does for those of this product that take their time', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  for (const name of ['start', 'dev', 'worker', 'backup', 'restore']) expect(scripts[name]).toMatch(/^exec node /)

  const slow = SCRIPT.replace('process.exit()', 'setTimeout(() => process.exit(), 500)')
  writeFileSync(path.join(folder, 'script.mjs'), slow)
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts: { start: 'exec node script.mjs' } }))
  rmSync(pidFile, { force: true })
  const npm = spawn('npm', ['start'], { cwd: folder, stdio: 'ignore' })
  const script = await untilWritten(pidFile)
  const ended = once(npm, 'exit')
  npm.kill('SIGTERM')
  await ended
  expect(startOf(script)).toBeNull()
})

test('a command that is stopped is over once all it started has ended', async () => {
  const stopping = new AbortController()
  const file = path.join(folder, 'grandchild')
  const ended = run('sh', ['-c', `sleep 60 & echo $! > ${file}; wait`], {
    signal: stopping.signal,
  })
  const grandchild = await untilWritten(file)
  stopping.abort(new Error('stopped'))
  await expect(ended).rejects.toThrow('stopped')
  expect(startOf(grandchild)).toBeNull()
})

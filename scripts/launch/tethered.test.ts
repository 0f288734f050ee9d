import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { tethered } from './tethered.mjs'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a tethered child ends with a launcher that was killed', async () => {
  const launcher = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { spawn } from 'node:child_process'
     import { tethered } from '${new URL('tethered.mjs', import.meta.url).href}'
     const options = { detached: true, stdio: 'ignore' }
     console.log(spawn(process.execPath, [...tethered(), '-e', 'setInterval(() => {}, 1000)'], options).pid)`,
  ])
  const pid = await new Promise<number>((resolve) => launcher.stdout.on('data', (text) => resolve(Number(text))))
  expect(isAlive(pid)).toBe(true)
  launcher.kill('SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('a child that starts after its launcher ended does not stay', async () => {
  const ended = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => ended.on('exit', resolve))
  const [option = '', tether = ''] = tethered()
  const url = new URL(tether)
  url.searchParams.set('launcher', String(ended.pid))
  const child = spawn(process.execPath, [option, url.href, '-e', 'setInterval(() => {}, 1000)'])
  expect(await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))).toBe('SIGTERM')
})

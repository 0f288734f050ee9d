import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { startOf } from './claim.mjs'
import { supervise } from './supervise.mjs'

const STAYS = 'setInterval(() => {}, 1000)'
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-supervise-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(code: string, delays: readonly number[], { steadyMs = 60_000, isNeeded = true } = {}) {
  const listeners = {
    say: vi.fn<(message: string) => void>(),
    onRestart: vi.fn<() => void>(),
    onGivingUp: vi.fn<(problem: Error) => void>(),
    beforeRestart: vi.fn<() => Promise<void>>(async () => {}),
  }
  const program = { name: 'worker', args: ['-e', code] }
  const patience = { delays, steadyMs, graceMs: 1000 }
  const supervised = supervise(program, process.env, { ...listeners, isNeeded: () => isNeeded, patience })
  return { ...listeners, supervised }
}

const pidOf = (supervised: { pid: () => number | undefined }): number => {
  const pid = supervised.pid()
  if (pid === undefined) throw new Error('not running')
  return pid
}
const wordsIn = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a killed process is started again, once what it needs is there', async () => {
  const { supervised, beforeRestart, onRestart, say } = start(STAYS, [0])
  const first = pidOf(supervised)
  let open = () => {}
  beforeRestart.mockImplementation(
    () =>
      new Promise((resolve) => {
        open = resolve
      }),
  )
  process.kill(first, 'SIGKILL')
  await expect.poll(() => beforeRestart).toHaveBeenCalled()
  expect(supervised.pid()).toBe(first)
  open()
  await expect.poll(() => onRestart).toHaveBeenCalled()
  expect(say).toHaveBeenCalledWith('the worker process ended (SIGKILL); starting it again')

  const second = pidOf(supervised)
  expect(second).not.toBe(first)
  await supervised.stop()
  expect(isAlive(second)).toBe(false)
})

test('a process that keeps ending is given up', async () => {
  const { onGivingUp, onRestart } = start('process.exit(3)', [0, 10])
  await expect.poll(() => onGivingUp).toHaveBeenCalled()
  expect(onRestart).toHaveBeenCalledTimes(2)
  expect(onGivingUp.mock.calls[0]?.[0].message).toBe(
    'The worker process ended 3 times in a row (last: exit code 3): it says above why.',
  )
})

test('a process that others go on without is started for ever, later and later', async () => {
  const { onGivingUp, onRestart, supervised, say } = start('process.exit(3)', [0, 10], { isNeeded: false })
  await expect.poll(() => onRestart.mock.calls.length).toBeGreaterThan(4)
  expect(onGivingUp).not.toHaveBeenCalled()
  expect(say.mock.calls.flat().slice(0, 3)).toEqual([
    'the worker process ended (exit code 3); starting it again',
    'the worker process ended (exit code 3); starting it again',
    'the worker process ended (exit code 3); starting it again in 1 s: it says above why',
  ])
  await supervised.stop()
})

test('a process that ran for long has a clean slate', async () => {
  const { onGivingUp, onRestart, supervised } = start('setTimeout(() => {}, 50)', [0], { steadyMs: 20 })
  await expect.poll(() => onRestart.mock.calls.length).toBeGreaterThan(2)
  expect(onGivingUp).not.toHaveBeenCalled()
  await supervised.stop()
})

test('what a process started and left behind ends with it', async () => {
  const code = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(STAYS)}])
    require('node:fs').writeFileSync(process.env.PID_FILE, String(child.pid)); ${STAYS}`
  const file = path.join(folder, 'pid')
  const program = { name: 'worker', args: ['-e', code] }
  const quiet = { say() {}, onRestart() {}, onGivingUp() {}, isNeeded: () => true, async beforeRestart() {} }
  const supervised = supervise(program, { ...process.env, PID_FILE: file }, quiet)
  await expect.poll(() => wordsIn(file)).not.toBe('')
  const left = Number(wordsIn(file))
  await supervised.stop()
  await expect.poll(() => startOf(left)).toBeNull()
})

test('stopping ends the wait for a restart', async () => {
  const { supervised, say, onRestart } = start('process.exit(1)', [60_000])
  await expect.poll(() => say).toHaveBeenCalled()
  await supervised.stop()
  expect(onRestart).not.toHaveBeenCalled()
})

test('a process that does not heed SIGTERM is killed', async () => {
  const heard = path.join(folder, 'heard')
  const hear = `(what) => require('node:fs').writeFileSync('${heard}', what)`
  const { supervised } = start(`const hear = ${hear}; process.on('SIGTERM', hear); hear('nothing'); ${STAYS}`, [])
  const pid = pidOf(supervised)
  await expect.poll(() => wordsIn(heard)).toBe('nothing')
  await supervised.stop()
  expect(wordsIn(heard)).toBe('SIGTERM')
  expect(isAlive(pid)).toBe(false)
})

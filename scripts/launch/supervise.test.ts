import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { startOf } from './claim.mjs'
import { supervise } from './supervise.mjs'

const STAYS = 'setInterval(() => {}, 1000)'
const STUBBORN = `process.on('SIGTERM', () => console.error('not yet')); ${STAYS}`

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
  await vi.waitFor(() => expect(beforeRestart).toHaveBeenCalled())
  expect(supervised.pid()).toBe(first)
  open()
  await vi.waitFor(() => expect(onRestart).toHaveBeenCalled())
  expect(say).toHaveBeenCalledWith('the worker process ended (SIGKILL); starting it again')

  const second = pidOf(supervised)
  expect(second).not.toBe(first)
  await supervised.stop()
  expect(isAlive(second)).toBe(false)
})

test('a process that keeps ending is given up', async () => {
  const { onGivingUp, onRestart } = start('process.exit(3)', [0, 10])
  await vi.waitFor(() => expect(onGivingUp).toHaveBeenCalled(), 10_000)
  expect(onRestart).toHaveBeenCalledTimes(2)
  expect(onGivingUp.mock.calls[0]?.[0].message).toBe(
    'The worker process ended 3 times in a row (last: exit code 3): it says above why.',
  )
})

test('a process that others go on without is started for ever, later and later', async () => {
  const { onGivingUp, onRestart, supervised, say } = start('process.exit(3)', [0, 10], { isNeeded: false })
  await vi.waitFor(() => expect(onRestart.mock.calls.length).toBeGreaterThan(4), 20_000)
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
  await vi.waitFor(() => expect(onRestart.mock.calls.length).toBeGreaterThan(2), 10_000)
  expect(onGivingUp).not.toHaveBeenCalled()
  await supervised.stop()
})

test('what a process started and left behind ends with it', async () => {
  const code = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(STAYS)}])
    require('node:fs').writeFileSync(process.env.PID_FILE, String(child.pid)); ${STAYS}`
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'proclivity-supervise-')), 'pid')
  const program = { name: 'worker', args: ['-e', code] }
  const quiet = { say() {}, onRestart() {}, onGivingUp() {}, isNeeded: () => true, async beforeRestart() {} }
  const supervised = supervise(program, { ...process.env, PID_FILE: file }, quiet)
  const left = await vi.waitFor(() => {
    expect(readFileSync(file, 'utf8')).not.toBe('')
    return Number(readFileSync(file, 'utf8'))
  }, 10_000)
  await supervised.stop()
  await vi.waitFor(() => expect(startOf(left)).toBeNull())
  rmSync(path.dirname(file), { recursive: true })
})

test('stopping ends the wait for a restart', async () => {
  const { supervised, say, onRestart } = start('process.exit(1)', [60_000])
  await vi.waitFor(() => expect(say).toHaveBeenCalled(), 5000)
  await supervised.stop()
  expect(onRestart).not.toHaveBeenCalled()
})

test('a process that does not heed SIGTERM is killed', async () => {
  const { supervised } = start(STUBBORN, [])
  const pid = pidOf(supervised)
  await wait(500)
  await supervised.stop()
  expect(isAlive(pid)).toBe(false)
})

import { expect, test, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'

const ok = { passed: 1, failed: 0, skipped: 0 }
const bad = { passed: 3, failed: 2, skipped: 0 }
const untimed = (message: string): string => message.replace(/\d+\.\d s/, '… s')

test('a step whose need failed is not run, the others are', async () => {
  const said: string[] = []
  const never = vi.fn(async () => ok)
  const results = await runSteps(
    [
      { name: 'lint', work: async () => bad },
      { name: 'build', work: async () => Promise.reject(new Error('no room')) },
      { name: 'browser', needs: ['build'], work: never },
      { name: 'pictures', needs: ['browser'], work: never },
      { name: 'types', work: async () => ok },
      { name: 'unit', needs: ['types'], work: async () => ok },
    ],
    (message) => said.push(untimed(message)),
    1,
  )
  expect(never).not.toHaveBeenCalled()
  expect(said).toEqual([
    'lint: FAILED (… s)',
    'build: FAILED (… s)',
    'browser: not run, it needs build',
    'pictures: not run, it needs browser',
    'types: ok (… s)',
    'unit: ok (… s)',
  ])
  const failed = { passed: 0, failed: 1, skipped: 0 }
  const notRun = { passed: 0, failed: 0, skipped: 1 }
  expect(results).toEqual([bad, failed, notRun, notRun, ok, ok])
})

test('steps run side by side as far as there are cores, and what needs both waits for both', async () => {
  const said: string[] = []
  const open = new Map<string, () => void>()
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await new Promise<void>((resolve) => open.set(name, resolve))
    return ok
  }
  const steps = [
    { name: 'client', work: work('client') },
    { name: 'lint', work: work('lint') },
    { name: 'build', needs: ['client'], work: work('build') },
    { name: 'tests', needs: ['client'], cores: 2, work: work('tests') },
  ]
  const end = async (name: string) => {
    open.get(name)?.()
    await new Promise(setImmediate)
  }
  const results = runSteps(steps, (message) => said.push(untimed(message)))
  for (const name of ['client', 'lint', 'build', 'tests']) await end(name)
  expect(await results).toEqual([ok, ok, ok, ok])
  expect(said).toEqual([
    ...['client begins', 'lint begins', 'client: ok (… s)', 'build begins'],
    ...['lint: ok (… s)', 'build: ok (… s)', 'tests begins', 'tests: ok (… s)'],
  ])
})

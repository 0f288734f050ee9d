import { expect, test, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'

const ok = { passed: 1, failed: 0, skipped: 0 }
const bad = { passed: 3, failed: 2, skipped: 0 }

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
    (message) => said.push(message.replace(/\d+\.\d s/, '… s')),
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

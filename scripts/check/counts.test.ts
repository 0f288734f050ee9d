import { expect, test } from 'vitest'
import { lastLine, playwrightCounts, sum, vitestCounts, withRunFailure } from './counts.mjs'

test('adds up the reports of both runners and the single checks', () => {
  const vitest = vitestCounts({ numPassedTests: 100, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 })
  const playwright = playwrightCounts({ stats: { expected: 20, unexpected: 1, flaky: 1, skipped: 0 } })
  const check = { passed: 1, failed: 0, skipped: 0 }
  expect(lastLine(sum([check, vitest, playwright]))).toBe('121 passed, 4 failed, 4 skipped')
  expect(lastLine(sum([check, check]))).toBe('2 passed, 0 failed')
})

test('a failed run counts even when no test of it failed', () => {
  expect(withRunFailure({ passed: 5, failed: 0, skipped: 0 }, false).failed).toBe(1)
  expect(withRunFailure({ passed: 5, failed: 2, skipped: 0 }, false).failed).toBe(2)
  expect(withRunFailure({ passed: 5, failed: 0, skipped: 0 }, true).failed).toBe(0)
})

import { expect, test } from 'vitest'
import { testSteps } from './steps.mjs'

test('every step needs only steps that stand before it', () => {
  const steps = testSteps('/house', process.env, () => {})
  const before = new Set<string>()
  for (const { name, needs = [] } of steps) {
    for (const need of needs) expect(before, `${name} needs ${need}`).toContain(need)
    expect(before).not.toContain(name)
    before.add(name)
  }
  expect(steps.length).toBeGreaterThan(8)
})

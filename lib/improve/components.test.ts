import { expect, test } from 'vitest'
import { componentsOf, largestShare } from './components'

test('prompts that share a text are one component, over others too', () => {
  const found = componentsOf(6, { one: [0, 2, 5], other: [2, 3, 5] })
  expect([...found.of]).toEqual([0, 1, 0, 0, 2, 3])
  expect(found.count).toBe(4)
})

test('the largest component is told by its share of the pairs', () => {
  const components = componentsOf(4, { one: [0], other: [1] })
  expect(largestShare(components, Int32Array.of(0, 0, 1, 2, 3))).toBe(3 / 5)
  expect(largestShare(components, new Int32Array(0))).toBe(0)
})

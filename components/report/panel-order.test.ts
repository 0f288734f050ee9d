import { expect, test } from 'vitest'
import { moveBy } from './panel-order'

test('one place at a time, and never out of the list', () => {
  expect(moveBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moveBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moveBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(moveBy(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
  expect(moveBy(['a'], 'z', 1)).toEqual(['a'])
})

import { expect, test } from 'vitest'
import { indexAfterKey } from './roving-focus'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowRight', 2, 2],
  ['ArrowUp', 0, 0],
  ['ArrowLeft', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, null],
])('%s from mark %d of 3 leads to %s', (key, index, expected) => {
  expect(indexAfterKey(key, index, 3)).toBe(expected)
})

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

test.each([
  ['ArrowDown', 1, 4],
  ['ArrowDown', 7, 7],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 1, 1],
  ['ArrowRight', 4, 5],
  ['ArrowRight', 5, 5],
  ['ArrowLeft', 3, 3],
  ['Home', 4, 3],
  ['End', 4, 5],
])('%s from mark %d of a grid of 3 columns leads to %s', (key, index, expected) => {
  expect(indexAfterKey(key, index, 9, 3)).toBe(expected)
})

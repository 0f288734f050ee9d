import { expect, it } from 'vitest'
import { cardSpans } from './task-panels'

it('fills every line of cards', () => {
  expect(cardSpans([2, 2, 2, 5, 1])).toEqual([2, 2, 2, 6, 6])
  expect(cardSpans([1, 2])).toEqual([2, 4])
  expect(cardSpans([3, 3, 2, 9])).toEqual([3, 3, 6, 6])
  expect(cardSpans([])).toEqual([])
})

import { expect, it } from 'vitest'
import { indexAfterKey } from './index-after-key'

it('goes round with the arrows and to the ends with Home and End', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => indexAfterKey(key, 0, 3))).toEqual([
    1,
    2,
    0,
    2,
    null,
  ])
  expect(indexAfterKey('ArrowDown', 2, 3)).toBe(0)
  expect(indexAfterKey('ArrowDown', -1, 0)).toBeNull()
})

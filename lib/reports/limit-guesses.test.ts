import { expect, test } from 'vitest'
import { slidingWindow } from './limit-guesses'

test('so many in any stretch of time, and then the seconds until the next', () => {
  const window = slidingWindow({ most: 2, seconds: 60 })
  expect(window.take('a', 0)).toBe(0)
  expect(window.take('a', 30_000)).toBe(0)
  expect(window.take('a', 40_000)).toBe(20)
  expect(window.take('b', 40_000)).toBe(0)
  expect(window.take('a', 60_001)).toBe(0)
  expect(window.take('a', 60_002)).toBe(30)
  window.forget('a')
  expect(window.take('a', 60_003)).toBe(0)
})

test('it keeps no more than ten thousand keys', () => {
  const window = slidingWindow({ most: 1, seconds: 60 })
  window.take('first', 0)
  for (let key = 0; key < 10_000; key++) window.take(String(key), 1)
  expect(window.take('9999', 2)).toBe(60)
  expect(window.take('first', 2)).toBe(0)
})

import { expect, test } from 'vitest'
import { placeOn } from './place-on'

test('a value is placed between the ends of its axis', () => {
  const place = placeOn({ left: 100, right: 200 }, { domain: [-1, 1], ticks: [] })
  expect([-1, 0.5, 1].map(place)).toEqual([100, 175, 200])
  expect(place(1 / 3)).toBe(166.67)
})

import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { formatGap } from '@/lib/words/format'
import { axisThroughZero, placeOn, rangeWithZero, tickFormatter, ticksBetween } from './axis-scale'

test.each([
  [-0.18, 0.47, 6, [-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [-0.02, 0.03, 5, [-0.02, -0.01, 0, 0.01, 0.02, 0.03]],
  [0, 0, 4, [0]],
])('ticksBetween(%f, %f, %d)', (low, high, target, expected) => {
  expect(ticksBetween(low, high, target)).toEqual(expected)
})

it('covers the range with evenly spaced ticks, whatever the range', () => {
  const number = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(number, number, fc.integer({ min: 2, max: 12 }), (a, b, target) => {
      fc.pre(Math.abs(a - b) > 1e-6)
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const ticks = ticksBetween(low, high, target)
      expect(ticks[0]).toBeLessThanOrEqual(low + 1e-9)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - 1e-9)
      expect(ticks.length).toBeLessThanOrEqual(target * 1.25 + 3)
    }),
  )
})

it('always shows zero, skips what is undefined and never collapses', () => {
  expect(rangeWithZero([0.2, null, 0.5], [-1, 1])).toEqual([0, 0.5])
  expect(rangeWithZero([], [-1, 1])).toEqual([-0.1, 0.1])
})

it('gives a narrow axis fewer ticks', () => {
  expect(axisThroughZero([-0.2, 0.5], 600).ticks.length).toBeGreaterThan(axisThroughZero([-0.2, 0.5], 150).ticks.length)
  expect(axisThroughZero([-0.2, 0.5], 150).ticks).toContain(0)
})

it('writes ticks with the decimals they need', () => {
  expect([-0.1, 0, 0.1].map(tickFormatter([-0.1, 0, 0.1], formatGap))).toEqual(['−.1', '0', '+.1'])
  expect([0.05, 0.1].map(tickFormatter([0.05, 0.1], formatGap))).toEqual(['+.05', '+.10'])
})

test('a value is placed between the ends of its axis', () => {
  const place = placeOn({ left: 100, right: 200 }, { domain: [-1, 1], ticks: [] })
  expect([-1, 0.5, 1].map(place)).toEqual([100, 175, 200])
  expect(place(1 / 3)).toBe(166.67)
})

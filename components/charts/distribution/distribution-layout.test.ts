import { expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/rater-style'
import { distributionHeight, distributionRow, distributionTicks, outlineOf, tallestShare } from './distribution-layout'

it('stacks rows without overlap at both widths', () => {
  for (const narrow of [true, false]) {
    expect(distributionRow(1, narrow).top).toBeGreaterThan(distributionRow(0, narrow).back)
    expect(distributionHeight(3, narrow)).toBeGreaterThan(distributionRow(2, narrow).back + 20)
  }
})

it('marks whole numbers only where each has a bar', () => {
  const whole = { edges: [-0.5, 0.5, 1.5], whole: true }
  expect(distributionTicks(whole, [-0.5, 0, 0.5, 1, 1.5, 2])).toEqual([0, 1])
  expect(distributionTicks({ edges: [0, 1], whole: false }, [0, 0.5, 1, 1.5])).toEqual([0, 0.5, 1])
})

it('measures bars against the tallest of all rows, and draws their outline', () => {
  const spread = (...counts: readonly number[]) => ({
    counts,
    n: counts.reduce((sum, count) => sum + count, 0),
    quartiles: null,
  })
  const row = { id: 'r', name: 'r', style: HUMAN_STYLE, href: null }
  expect(tallestShare([{ ...row, front: spread(1, 3), back: spread(2, 2) }])).toBe(0.75)
  expect(tallestShare([{ ...row, front: spread(0, 0), back: null }])).toBeGreaterThan(0)
  expect(
    outlineOf(
      [2, 0],
      [0, 1, 2],
      (value) => 10 * value,
      (count) => 50 - 10 * count,
    ),
  ).toBe('M0.0 50.0V30.0H10.0V50.0H20.0V50.0')
  expect(outlineOf([], [], Number, Number)).toBe('')
})

import { expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import {
  distributionHeight,
  distributionLayout,
  distributionRow,
  distributionTicks,
  shareIn,
  stepsOf,
  tallestShare,
} from './distribution-layout'

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

const spread = (...counts: readonly number[]) => ({
  counts,
  n: counts.reduce((sum, count) => sum + count, 0),
  quartiles: null,
})
const row = { id: 'r', name: 'r', style: HUMAN_STYLE, href: null }

it('measures bars against the tallest of all rows', () => {
  expect(tallestShare([{ ...row, front: spread(1, 3), back: spread(2, 2) }])).toBe(0.75)
  expect(tallestShare([{ ...row, front: spread(0, 0), back: null }])).toBeGreaterThan(0)
})

it('steps up at the first end, along every bin, and down at the last', () => {
  const steps = stepsOf([0, 1, 2])
  expect(steps.map(({ value, bin }) => [value, shareIn(spread(3, 1), bin)])).toEqual([
    [0, 0],
    [0, 0.75],
    [1, 0.25],
    [2, 0.25],
    [2, 0],
  ])
  expect(stepsOf([])).toEqual([])
})

it('stands what lies beyond the bins at their ends', () => {
  const { place } = distributionLayout(432, { bins: { edges: [0, 5, 10], whole: false }, rows: [] })
  expect([-3, 0, 5, 10, 99].map(place)).toEqual([16, 16, 216, 416, 416])
})

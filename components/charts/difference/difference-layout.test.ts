import { expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { differenceBins, differenceHeight, differenceLayout, differenceRow } from './difference-layout'

const score = { value: 0.5, low: 0.1, high: 0.8, n: 4, c: 3, d: 1, tm: 0, coverage: 1, q: 0.01 }
const series = (...counts: readonly number[]) => ({ id: 'r', name: 'r', style: HUMAN_STYLE, counts, score })

it('turns counts into shares of each rater’s own pairs', () => {
  expect(differenceBins({ edges: [-2, 0, 1, 2], series: [series(1, 0, 3), series(0, 0, 0)] })).toEqual([
    { from: -2, to: 0, middle: -1, shares: [0.25, 0] },
    { from: 0, to: 1, middle: 0.5, shares: [0, 0] },
    { from: 1, to: 2, middle: 1.5, shares: [0.75, 0] },
  ])
  expect(differenceBins({ edges: [], series: [] })).toEqual([])
})

it('stacks rows without overlap', () => {
  expect(differenceRow(1).top).toBeGreaterThan(differenceRow(0).base)
  expect(differenceHeight(2)).toBeGreaterThan(differenceRow(1).base)
})

it('has one axis for all raters, zero in its middle, and measures bars against the tallest', () => {
  const { place, tallest, axis } = differenceLayout(632, { edges: [-2, 0, 2], series: [series(1, 3), series(1, 1)] })
  expect([-2, 0, 2].map(place)).toEqual([16, 316, 616])
  expect(tallest).toBe(0.75)
  expect(axis.ticks).toContain(0)
})

import { expect, it } from 'vitest'
import { placeLabels, SCATTER_HEIGHT, scatterLayout } from './scatter-layout'

const point = (x: number, y: number, label: string, weight: number) => ({ x, y, label, weight })

it('labels the heaviest points first and never lets two labels meet', () => {
  const points = [point(10, 50, 'light', 1), point(12, 52, 'heavy', 3), point(10, 90, 'apart', 2)]
  expect(placeLabels(points, 300, 5).map((label) => label.index)).toEqual([1, 2])
  expect(placeLabels(points, 300, 1).map((label) => label.index)).toEqual([1])
})

it('turns a label inwards at the edge', () => {
  expect(placeLabels([point(280, 50, 'Source coverage', 1)], 300, 1)).toEqual([{ index: 0, x: 270, y: 50, end: true }])
})

it('stays square and inside its box', () => {
  for (const width of [304, 344, 700]) {
    const { left, right, top, bottom, side } = scatterLayout(width)
    expect(width - left - right).toBe(side)
    expect(SCATTER_HEIGHT - top - bottom).toBe(side)
    expect(Math.min(right, bottom)).toBeGreaterThanOrEqual(0)
  }
})

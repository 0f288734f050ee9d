import { expect, it } from 'vitest'
import { placeLabels } from './place-labels'

const point = (x: number, y: number, label: string, weight: number) => ({ x, y, label, weight })
const frame = { left: 0, right: 300, top: 0, bottom: 300 }

it('labels the heaviest points first, each label once', () => {
  const points = [point(10, 50, 'light', 1), point(10, 150, 'heavy', 3), point(10, 250, 'heavy', 2)]
  expect(placeLabels(points, frame, 5).map((label) => label.index)).toEqual([1, 0])
  expect(placeLabels(points, frame, 1).map((label) => label.index)).toEqual([1])
})

it('turns a label inwards at the edge', () => {
  expect(placeLabels([point(280, 50, 'Source', 1)], frame, 1)).toEqual([{ index: 0, x: 271, y: 50, end: true }])
})

it('goes round marks, and leaves out a label that has no room', () => {
  expect(placeLabels([point(100, 50, 'Length', 2), point(120, 50, '', 0)], frame, 1)[0]).toMatchObject({ end: true })
  const crowd = Array.from({ length: 40 }, (_, index) =>
    point(100 + (index % 8) * 9, 20 + Math.floor(index / 8) * 9, 'x', 0),
  )
  const placed = placeLabels([point(130, 40, 'Length', 2), ...crowd], { ...frame, right: 180, left: 90 }, 1)
  expect(placed.map((label) => label.index)).not.toContain(0)
})

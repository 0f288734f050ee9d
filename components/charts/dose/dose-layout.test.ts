import { expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/rater-style'
import {
  type DoseContent,
  doseAxis,
  doseColumn,
  doseHeight,
  doseLayout,
  doseLine,
  dosePanelBox,
  doseTicks,
} from './dose-layout'

const mark = (value: number | null, low: number | null = null, high: number | null = null) => ({
  value,
  low,
  high,
  n: 9,
})
const content = (panels: number, marks = [mark(0.5)]): DoseContent => ({
  bins: marks.map((_, at) => ({ from: at, to: at, middle: at })),
  panels: Array.from({ length: panels }, (_, at) => ({
    id: String(at),
    href: null,
    series: [{ id: 'people', name: 'People', style: HUMAN_STYLE, marks }],
  })),
})

it('keeps eight panels apart and inside, on a screen and on a phone', () => {
  for (const width of [358, 1304])
    for (const count of [1, 2, 4, 8]) {
      const layout = doseLayout(width, content(count))
      const boxes = Array.from({ length: count }, (_, at) => dosePanelBox(layout, at))
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.bottom).toBeLessThan(layout.height)
        for (const other of boxes.slice(at + 1))
          expect(other.start >= box.right || other.top - layout.head >= box.bottom).toBe(true)
      }
      expect(layout.height).toBe(doseHeight(content(count), layout.narrow))
    }
})

it('keeps the marks of a range in its column', () => {
  const column = doseColumn({ left: 40, right: 360 }, 8, 2)
  expect(column.from).toBe(120)
  expect(column.mark(0, 2)).toBeGreaterThan(column.from)
  expect(column.mark(1, 2)).toBeLessThan(column.from + column.width)
  expect(column.mark(0, 1)).toBe(column.middle)
})

it('always shows a half, and whatever there is', () => {
  expect(doseAxis(content(1))).toEqual({ low: 0.4, high: 0.6, ticks: [0.4, 0.5, 0.6] })
  const wide = doseAxis(content(1, [mark(0.71, 0.08, 0.96), mark(null)]))
  expect(wide).toEqual({ low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] })
})

it('writes ranges where there is room, else the middles', () => {
  const bins = [
    { from: 1, to: 1, middle: 1 },
    { from: 2, to: 40, middle: 11 },
  ]
  expect(doseTicks([{ from: 1, to: 4, middle: 2 }], 80, String)).toEqual({ texts: ['1–4'], isRange: true })
  expect(doseTicks(bins, 80, String)).toEqual({ texts: ['1', '2–40'], isRange: true })
  expect(doseTicks(bins, 20, String)).toEqual({ texts: ['1', '11'], isRange: false })
})

it('breaks a line where nothing was decided', () => {
  expect(doseLine([[0, 1], [2, 3], null, [4, 5]])).toBe('M0.0 1.0L2.0 3.0M4.0 5.0')
})

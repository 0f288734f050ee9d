import { expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { type DoseContent, doseAxis, doseColumn, doseHeight, doseLayout, dosePanelBox, doseTicks } from './dose-layout'

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
  const { from, middle, width, beside } = doseColumn({ left: 40, right: 360 }, 8, 2)
  expect(from).toBe(120)
  expect(middle + beside(0, 2)).toBeGreaterThan(from)
  expect(middle + beside(1, 2)).toBeLessThan(from + width)
  expect(beside(0, 2)).toBeLessThan(beside(1, 2))
  expect(beside(0, 1)).toBe(0)
})

it('always shows a half, and whatever there is', () => {
  expect(doseAxis(content(1))).toEqual({ domain: [0.4, 0.6], ticks: [0.4, 0.5, 0.6] })
  const wide = doseAxis(content(1, [mark(0.71, 0.08, 0.96), mark(null)]))
  expect(wide).toEqual({ domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] })
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

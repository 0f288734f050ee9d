import { describe, expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import {
  type Panel,
  type PanelPoint,
  panelLabels,
  panelStarts,
  panelsAxis,
  panelsHeight,
  panelsLayout,
} from './panels-layout'

const point = (label: string, people: number, model: number, q: number): PanelPoint => ({
  id: label,
  label,
  href: '/',
  people: { value: people, low: null, high: null, n: 9 },
  model: { value: model, low: null, high: null, n: 9 },
  gap: { value: model - people, low: null, high: null, n: 9, q },
})
const panel = (id: string, points: readonly PanelPoint[]): Panel => ({
  id,
  title: id,
  note: '',
  number: '',
  counted: '',
  style: HUMAN_STYLE,
  href: '/',
  points,
})

describe('the layout of small multiples', () => {
  it.each([
    [326, 'narrow'],
    [599, 'narrow'],
    [700, 'wide'],
    [1232, 'full'],
  ] as const)('keeps every panel inside its box at %d px', (width, mode) => {
    for (const count of [1, 2, 7]) {
      const layout = panelsLayout(width, count)
      expect(layout.height).toBe(panelsHeight(count, mode))
      for (const { x, y } of layout.corners) {
        expect(x + layout.left + layout.side).toBeLessThanOrEqual(width)
        expect(y + layout.head + layout.side).toBeLessThan(layout.height)
      }
    }
  })

  it('gives all panels of a chart one axis', () => {
    const axis = panelsAxis([panel('a', [point('x', 0.1, 0.2, 1)]), panel('b', [point('x', -0.6, 0.1, 1)])], 190)
    expect(axis.domain[0]).toBeLessThanOrEqual(-0.6)
    expect(axis.domain[1]).toBeGreaterThanOrEqual(0.2)
  })

  it('names only what is significant, the farthest first, without what is in brackets', () => {
    const place = { x: (value: number) => 100 + 100 * value, y: (value: number) => 100 - 100 * value }
    const frame = { left: 0, right: 300, top: -100, bottom: 200 }
    const points = [
      point('Near', 0, 0.2, 0.01),
      point('Far (estimated)', 0.5, -0.5, 0.01),
      point('Chance', -0.5, 0.8, 0.5),
    ]
    expect(panelLabels(points, place, frame).map(({ index }) => index)).toEqual([1, 0])
  })

  it('counts a title and the points of each panel as marks', () => {
    expect(panelStarts([panel('a', [point('x', 0, 0, 1)]), panel('b', [])])).toEqual([0, 2])
  })
})

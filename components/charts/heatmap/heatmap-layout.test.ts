import { describe, expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { type HeatmapContent, type HeatmapRow, heatmapHeight, heatmapLayout, heatmapLimit } from './heatmap-layout'

const cell = { value: 0.31, low: 0.1, high: 0.5, n: 9, q: 0.01, sure: true, href: null, reason: '' }
const row = (id: string, group: string | null, count: number): HeatmapRow => ({
  id,
  label: id,
  note: '',
  style: HUMAN_STYLE,
  cells: Array.from({ length: count }, () => cell),
  group: group === null ? null : { id: group, label: group, note: '' },
})
const content = (count: number): HeatmapContent => ({
  rows: [row('a', 'one', count), row('b', 'one', count), row('c', 'two', count)],
  columns: Array.from({ length: count }, (_, at) => ({ id: `${at}`, label: `Factor ${at}` })),
})

describe('the layout of a heatmap', () => {
  it('shows 40 factors in the width of a desktop page without scrolling', () => {
    expect(heatmapLayout(1232, content(40)).width).toBe(1232)
  })

  it('is wider than a phone rather than too small to read', () => {
    const layout = heatmapLayout(326, content(40))
    expect(layout.cell).toBeGreaterThanOrEqual(25)
    expect(layout.width).toBeGreaterThanOrEqual(layout.left + 40 * layout.cell)
  })

  it('stands each group under its name, and knows its height before its width', () => {
    for (const width of [326, 1232]) {
      const layout = heatmapLayout(width, content(5))
      expect(layout.height).toBe(heatmapHeight(content(5)))
      expect(layout.heads.map(({ index }) => index)).toEqual([0, 2])
      const [first = 0, second = 0, third = 0] = layout.tops
      expect(second - first).toBe(layout.row)
      expect(third - second).toBeGreaterThan(layout.row)
      expect(third + layout.row).toBe(layout.foot)
    }
    const bare = { rows: [row('a', null, 1)] }
    expect(heatmapHeight(bare)).toBeLessThan(heatmapHeight({ rows: [row('a', 'one', 1)] }))
  })

  it('gives the full colour to a round number no cell exceeds', () => {
    expect(heatmapLimit(content(1))).toBe(0.4)
    expect(heatmapLimit({ rows: [] })).toBe(0.2)
  })
})

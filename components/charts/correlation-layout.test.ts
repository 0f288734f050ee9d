import { describe, expect, it } from 'vitest'
import { columnAt, correlationHeight, correlationLayout } from './correlation-layout'

describe('the layout of the correlation chart', () => {
  it.each([
    [320, 22],
    [358, 40],
    [700, 22],
    [1200, 3],
  ])('holds all cells at %d px with %d factors', (width, count) => {
    const layout = correlationLayout(width, count)
    if (count < 40) expect(layout.left + count * layout.cell).toBeLessThanOrEqual(width)
    expect(layout.height).toBe(correlationHeight(count, width < 600))
  })

  it('finds the column under the pointer', () => {
    const layout = correlationLayout(700, 10)
    expect(columnAt(layout, layout.left + 2.5 * layout.cell, 10)).toBe(2)
    expect(columnAt(layout, layout.left - 1, 10)).toBeNull()
    expect(columnAt(layout, layout.left + 10.5 * layout.cell, 10)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { correlationHeight, correlationLayout } from './correlation-layout'

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

  it('keeps rows high enough to read their names, however many columns there are', () => {
    expect(correlationLayout(358, 30).row).toBeGreaterThanOrEqual(18)
    expect(correlationLayout(700, 5)).toMatchObject({ cell: 40, row: 40, numbers: true })
  })
})

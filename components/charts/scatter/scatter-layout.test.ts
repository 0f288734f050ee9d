import { expect, it } from 'vitest'
import { scatterHeight, scatterLayout } from './scatter-layout'

it('stays square and inside its box', () => {
  const names = ['People', 'gpt']
  for (const width of [304, 344, 700]) {
    const { left, right, top, bottom, side, height } = scatterLayout(width, names)
    expect(width - left - right).toBe(side)
    expect(height - top - bottom).toBe(side)
    expect(height).toBe(scatterHeight(names))
    expect(Math.min(right, bottom)).toBeGreaterThanOrEqual(0)
  }
})

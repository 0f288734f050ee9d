import { describe, expect, it } from 'vitest'
import { foresee, smallestShown } from './foresight'

describe('what so many prompts can show', () => {
  it.each([
    [60, 0.12, 0.12],
    [160, 0.07, 0.075],
    [400, 0.044, 0.048],
  ])('%i prompts: agreement ± %f, movement %f', (prompts, agreement, movement) => {
    const found = foresee(prompts, prompts)
    expect(Math.abs(found.agreement - agreement)).toBeLessThan(0.005)
    expect(Math.abs(found.movement - movement)).toBeLessThan(0.005)
  })

  it('is more at a later look, less with more pairs, and endless without prompts', () => {
    expect(foresee(160, 160, 3).agreement).toBeGreaterThan(foresee(160, 160).agreement)
    expect(foresee(160, 480).agreement).toBeLessThan(foresee(160, 160).agreement)
    expect(foresee(160, 480).agreement).toBeGreaterThan(foresee(480, 480).agreement)
    expect(foresee(1, 1).movement).toBe(Number.POSITIVE_INFINITY)
    expect(smallestShown({ spread: Math.sqrt(0.1), prompts: 160, pairs: 160, look: 1 })).toBeCloseTo(0.0705, 4)
  })
})

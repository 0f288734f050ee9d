import { expect, it } from 'vitest'
import { proportionInterval } from './proportion-interval'
import { createRandom } from './random'

// Wilson's formula with t = scipy.stats.t.ppf(.975, G − 1) and the effective n by hand: V = 1.6 / 100 · 10 / 9, so n = 9.
it('is Wilson’s interval with the effective number of pairs', () => {
  const found = proportionInterval({ hits: 8, n: 10, squares: 1.6, clusters: 10 }, 0.95)
  expect(found.value).toBe(0.8)
  expect(found.low).toBeCloseTo(0.427012415, 9)
  expect(found.high).toBeCloseTo(0.955495497, 9)
})

it('counts prompts where nothing varies, and stays within 0 and 1', () => {
  const all = proportionInterval({ hits: 40, n: 40, squares: 0, clusters: 4 }, 0.95)
  expect(all.low).toBeCloseTo(0.2831264195177463, 12)
  expect(all.high).toBe(1)
  const none = proportionInterval({ hits: 0, n: 40, squares: 0, clusters: 4 }, 0.95)
  expect(none.low).toBe(0)
  expect(none.high).toBeCloseTo(1 - (all.low ?? 0), 12)
})

it('is wider for pairs that a prompt makes alike, and undefined without pairs or a second prompt', () => {
  const width = (squares: number) => {
    const { low, high } = proportionInterval({ hits: 10, n: 20, squares, clusters: 10 }, 0.95)
    return (high ?? 0) - (low ?? 0)
  }
  expect(width(10)).toBeGreaterThan(width(5))
  expect(proportionInterval({ hits: 0, n: 0, squares: 0, clusters: 0 }, 0.95)).toEqual({
    ...{ value: null, low: null, high: null },
  })
  expect(proportionInterval({ hits: 3, n: 4, squares: 0, clusters: 1 }, 0.95)).toEqual({
    ...{ value: 0.75, low: null, high: null },
  })
})

it('holds the true share about as often as it says, with prompts of alike pairs', () => {
  const random = createRandom(5)
  const prompts = 40
  let held = 0
  for (let round = 0; round < 400; round++) {
    // Each prompt leans its own way: 60 % or 90 %, .75 on the whole, four pairs each.
    const counts = Array.from({ length: prompts }, () => {
      const lean = random(2) === 0 ? 60 : 90
      return [1, 2, 3, 4].filter(() => random(100) < lean).length
    })
    const hits = counts.reduce((sum, count) => sum + count, 0)
    const n = 4 * prompts
    const squares = counts.reduce((sum, count) => sum + (count - (4 * hits) / n) ** 2, 0)
    const { low, high } = proportionInterval({ hits, n, squares, clusters: prompts }, 0.95)
    if ((low ?? 1) <= 0.75 && (high ?? 0) >= 0.75) held++
  }
  expect(held / 400).toBeGreaterThan(0.92)
  expect(held / 400).toBeLessThan(0.98)
})

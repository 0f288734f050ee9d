import { expect, it } from 'vitest'
import { simultaneous } from './simultaneous'

// scipy.stats.norm.ppf(1 - .05 / (2 * together)) / scipy.stats.norm.ppf(.975)
it.each([
  [1, 1],
  [2, 1.143593834],
  [5, 1.314222773],
  [72, 1.730523197],
])('widens each end so that %i intervals hold at once', (together, factor) => {
  const wide = simultaneous({ value: 0.5, low: 0.3, high: 0.6 }, together)
  expect((0.5 - wide.low) / 0.2).toBeCloseTo(factor, 6)
  expect((wide.high - 0.5) / 0.1).toBeCloseTo(factor, 6)
})

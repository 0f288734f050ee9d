import { expect, it } from 'vitest'
import { estimateRun, expectedHalfWidth, pairsForHalfWidth, type StageSample } from './estimate'

const moments = (n: number, mean: number, variance = 0) => ({ n, mean, variance })
const stage = (planned: number, n: number, variance = 0): StageSample => ({
  planned,
  input: moments(n, 100, variance),
  output: moments(n, 20, variance),
  milliseconds: moments(n, 500),
})

it('multiplies what calls took by what is planned, and prices it', () => {
  const price = { input: 2, output: 10, batch: 0.5 }
  const { calls, inputTokens, outputTokens, cost, seconds } = estimateRun(
    [stage(1000, 20), stage(500, 20)],
    price,
    1,
    10,
  )
  expect(calls).toBe(1500)
  expect(inputTokens).toEqual({ low: 150_000, middle: 150_000, high: 150_000 })
  expect(outputTokens.middle).toBe(30_000)
  expect(cost?.middle).toBeCloseTo(0.6, 12)
  expect(seconds.middle).toBe(75)
  expect(estimateRun([stage(1000, 20)], price, 0.5, 10).cost?.middle).toBeCloseTo(0.2, 12)
  expect(estimateRun([stage(1000, 20)], null, 1, 10).cost).toBeNull()
})

it('is the less certain the more calls differ, and the fewer were made', () => {
  const width = (n: number, variance: number) => {
    const { low, high } = estimateRun([stage(1000, n, variance)], null, 1, 1).inputTokens
    return high - low
  }
  expect(width(20, 400)).toBeGreaterThan(width(20, 100))
  expect(width(5, 400)).toBeGreaterThan(width(20, 400))
  expect(estimateRun([stage(1000, 2, 1e9)], null, 1, 1).inputTokens.low).toBe(0)
})

it('says how wide an interval gets, and how many pairs a width takes', () => {
  expect(expectedHalfWidth(400)).toBeCloseTo(0.098, 12)
  expect(expectedHalfWidth(0)).toBeNull()
  expect(expectedHalfWidth(1)).toBe(1)
  expect(pairsForHalfWidth(0.05)).toBe(1537)
  expect(expectedHalfWidth(pairsForHalfWidth(0.02))).toBeLessThanOrEqual(0.02)
})

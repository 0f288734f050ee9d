import { expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { countValues, valueBins } from './value-bins'

const sorted = (values: readonly number[]) => Float64Array.from(values).sort()
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

it('gives a yes or no two bars, and one value one', () => {
  expect(valueBins(Float64Array.of(0, 0, 1))).toEqual({ edges: [-0.5, 0.5, 1.5], whole: true })
  expect(countValues([0, 1, 1, 7], { edges: [-0.5, 0.5, 1.5], whole: true })).toEqual([1, 3])
  expect(valueBins(Float64Array.of(3, 3))).toEqual({ edges: [2.5, 3.5], whole: true })
  const constant = valueBins(Float64Array.of(0.25, 0.25))
  expect(countValues([0.25, 0.25], constant)).toEqual([2])
  expect(valueBins(new Float64Array(0))).toEqual({ edges: [], whole: false })
  expect(countValues([1], { edges: [], whole: false })).toEqual([])
})

it('is not flattened by an outlier, which the last bin counts', () => {
  const values = [...Array.from({ length: 1000 }, (_, at) => at / 10), 1e9]
  const bins = valueBins(sorted(values))
  expect(bins.edges.length).toBeGreaterThan(15)
  expect(bins.edges.at(-1)).toBeLessThanOrEqual(105)
  expect(total(countValues(values, bins))).toBe(1001)
  // Nearly all equal: the few others still have a place.
  const rare = sorted([...new Array(1000).fill(0), 500])
  expect(countValues(rare, valueBins(rare)).at(-1)).toBe(1)
})

it('counts every value once in bins of one round width, whatever the values', () => {
  const random = createRandom(3)
  for (const scale of [1, 7, 300, 0.004, 1e6])
    for (const isWhole of [true, false]) {
      const values = Array.from({ length: 500 }, () => {
        const value = (random(2000) / 1000 - 0.3) * scale
        return isWhole ? Math.round(value) : value
      })
      const bins = valueBins(sorted(values))
      expect(total(countValues([...values, Number.NaN], bins))).toBe(500)
      const widths = bins.edges.slice(1).map((edge, at) => edge - (bins.edges[at] as number))
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1e-6 * scale)
      expect(widths.length).toBeLessThanOrEqual(40)
    }
})

it('does not move a value of single precision down a bin', () => {
  const edges = Array.from({ length: 11 }, (_, at) => Number((at * 0.1).toPrecision(12)))
  const values = Float32Array.from(edges.slice(0, -1))
  expect(countValues(values, { edges, whole: false })).toEqual(new Array(10).fill(1))
})

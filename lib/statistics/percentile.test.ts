import fc from 'fast-check'
import { expect, it } from 'vitest'
import { percentilesIn } from './percentile'

it('gives the mid-rank of a value among those that exist', () => {
  const column = Float64Array.of(1, 2, 2, 4, Number.NaN)
  expect(percentilesIn(column, [2])[0]).toEqual({ share: 0.5, n: 4 })
  expect(percentilesIn(column, [1, 4, 3])).toEqual([
    { share: 0.125, n: 4 },
    { share: 0.875, n: 4 },
    { share: 0.75, n: 4 },
  ])
})

it('has no place for a missing value, nor in a column without values', () => {
  expect(percentilesIn(Float32Array.of(1), [null, Number.NaN])).toEqual([null, null])
  expect(percentilesIn(Float32Array.of(Number.NaN), [1])).toEqual([null])
})

it('averages to one half over the column itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }), (values) => {
      const places = percentilesIn(Float64Array.from(values), values)
      const mean = places.reduce((sum, place) => sum + (place?.share ?? 0), 0) / values.length
      expect(mean).toBeCloseTo(0.5, 9)
    }),
  )
})

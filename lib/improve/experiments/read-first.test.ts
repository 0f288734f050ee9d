import { expect, it } from 'vitest'
import { readFirst } from './read-first'

it('names what changed for the better and for the worse, by the choice first and by movement among equals', () => {
  expect(readFirst(Int32Array.of(7, 8), Float64Array.of(1, -1), Float64Array.of(0, 0))).toEqual({
    improved: [7],
    worsened: [8],
  })
  const change = Float64Array.of(0, 0.5, 1, -1, Number.NaN, 1, 0)
  const movement = Float64Array.of(0.3, 0, 0.1, 0, -0.2, 0.4, 0)
  const place = Int32Array.from(change, (_, at) => 10 + at)
  expect(readFirst(place, change, movement)).toEqual({ improved: [15, 12, 11, 10], worsened: [13, 14] })
})

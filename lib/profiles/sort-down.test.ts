import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortDown } from './order-pairs'

it('puts the largest first, equal ones in their order, and NaN last', () => {
  expect([...sortDown(Float32Array.of(1, Number.NaN, 3, -2, 3, 0, -0))]).toEqual([2, 4, 0, 5, 6, 3, 1])
})

it('agrees with a sort that compares', () => {
  fc.assert(
    fc.property(fc.float32Array(), (numbers) => {
      const keyOf = (place: number) => {
        const number = numbers[place] as number
        return Number.isNaN(number) ? Number.NEGATIVE_INFINITY : Math.max(number, -Number.MAX_VALUE)
      }
      const places = [...numbers.keys()].sort((one, other) => keyOf(other) - keyOf(one) || one - other)
      expect([...sortDown(numbers)]).toEqual(places)
    }),
  )
})

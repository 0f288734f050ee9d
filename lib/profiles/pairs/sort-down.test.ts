import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortDown } from './order-pairs'

const listOf = (numbers: readonly number[]) => Float64Array.from(numbers)

it('puts the largest first, equal ones in their order, and NaN last', () => {
  expect([...sortDown(listOf([1, Number.NaN, 3, -2, 3, 0, -0]))]).toEqual([2, 4, 0, 5, 6, 3, 1])
})

/** Of any size; of few, some of them beyond 32 bits, so that equal ones occur; and many that are alike in 32 bits. */
const numberLists = fc.oneof(
  fc.float64Array(),
  fc.array(fc.constantFrom(0, -0, 1e39, 2e39, -1e39, 1e-50, Number.POSITIVE_INFINITY, Number.NaN)).map(listOf),
  fc.array(fc.integer({ min: -4, max: 4 }).map((step) => 100_000 + step / 1024)).map(listOf),
)

it('agrees with a sort that compares', () => {
  fc.assert(
    fc.property(numberLists, (numbers) => {
      const places = [...numbers.keys()].sort((one, other) => {
        const [x, y] = [numbers[one] as number, numbers[other] as number]
        if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || one - other
        return x === y ? one - other : x < y ? 1 : -1
      })
      expect([...sortDown(numbers)]).toEqual(places)
    }),
  )
})

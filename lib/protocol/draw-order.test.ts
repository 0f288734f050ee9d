import { expect, it } from 'vitest'
import { drawOrder } from './draw-order'

const items = (n: number) => Int32Array.from({ length: n }, (_, at) => at)

it('is a permutation, the same for the same seed', () => {
  expect([...drawOrder(Int32Array.of(4, 7, 9), 1)].sort()).toEqual([4, 7, 9])
  const drawn = drawOrder(items(1000), 1)
  expect([...drawn].sort((a, b) => a - b)).toEqual([...items(1000)])
  expect(drawOrder(items(1000), 1)).toEqual(drawn)
  expect(drawOrder(items(1000), 2)).not.toEqual(drawn)
  expect(drawOrder(items(0), 1)).toHaveLength(0)
})

it('draws every item first about equally often', () => {
  const first = new Float64Array(10)
  for (let seed = 0; seed < 10_000; seed++) {
    const [drawn = 0] = drawOrder(items(10), seed)
    first[drawn] = (first[drawn] ?? 0) + 1
  }
  // χ² with 9 degrees of freedom: 27.9 is exceeded once in a thousand.
  expect(first.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9)
})

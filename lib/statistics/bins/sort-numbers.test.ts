import { expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { atRanks, sortedNumbers } from './sort-numbers'

const random = createRandom(7)
const many = (of: () => number) => Array.from({ length: 20_000 }, of)
const cases: Readonly<Record<string, readonly number[]>> = {
  'whole numbers of either sign': many(() => random(1000) - 500),
  'a few values': many(() => random(3)),
  'single precision': many(() => Math.fround((random(1e6) - 5e5) / 7e3)),
  'double precision': many(() => (random(1e6) - 5e5) / 7e3),
  'very large and very small': many(() => Math.fround((random(2) - 0.5) * 2 ** (random(200) - 100))),
  'zeros, infinities and missing values': many(
    () => [0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY][random(7)] ?? 0,
  ),
  'one value': many(() => 4),
  few: [3, -0, 0, Number.NaN, -2],
}

it.each(Object.entries(cases))('sorts %s as the engine does', (_, numbers) => {
  const double = Float64Array.from(numbers)
  expect(sortedNumbers(double)).toEqual(double.slice().sort())
  const single = Float32Array.from(numbers)
  expect(sortedNumbers(single)).toEqual(Float64Array.from(single.slice().sort()))
  const ranks = [0, 1, Math.floor(single.length / 3), single.length - 1]
  for (const own of [single, double]) {
    const inOrder = own.slice().sort()
    expect(atRanks(own, ranks)).toEqual(ranks.map((rank) => inOrder[rank]))
  }
  // Nothing is sorted in place.
  expect(double).toEqual(Float64Array.from(numbers))
})

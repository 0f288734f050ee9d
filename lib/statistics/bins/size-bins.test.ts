import { expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { binOf, sizeBins } from './size-bins'

const sorted = (...sizes: readonly number[]) => Float64Array.from(sizes).sort()

it('holds equal sizes together', () => {
  expect(sizeBins(sorted(1, 1, 2, 5), 2, 1)).toEqual([
    { from: 1, to: 1, middle: 1, n: 2 },
    { from: 2, to: 5, middle: 3.5, n: 2 },
  ])
  expect(sizeBins(sorted(...new Array(500).fill(1)), 8, 25)).toEqual([{ from: 1, to: 1, middle: 1, n: 500 }])
  expect(sizeBins(sorted(), 8, 25)).toEqual([])
  expect(sizeBins(sorted(3), 8, 25)).toEqual([{ from: 3, to: 3, middle: 3, n: 1 }])
})

it('makes no scrap of what a size that many have leaves over', () => {
  const sizes = sorted(...new Array(600).fill(1), ...Array.from({ length: 400 }, (_, at) => 2 + at))
  const counts = sizeBins(sizes, 4, 25).map(({ n }) => n)
  expect(counts[0]).toBe(600)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(125)
})

it('covers everything once, ascending, in about equal parts', () => {
  const random = createRandom(9)
  for (const [count, range] of [
    [1000, 1_000_000],
    [1000, 40],
    [70, 9],
    [30, 3],
  ] as const) {
    const sizes = sorted(...Array.from({ length: count }, () => 1 + random(range)))
    const bins = sizeBins(sizes, 8, 25)
    expect(bins.length).toBeLessThanOrEqual(8)
    expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(count)
    for (const [at, bin] of bins.entries()) {
      expect(sizes.filter((size) => binOf(bins, size) === at)).toHaveLength(bin.n)
      expect(bin.from).toBeGreaterThan(bins[at - 1]?.to ?? 0)
      expect(bin.middle).toBeGreaterThanOrEqual(bin.from)
      expect(bin.middle).toBeLessThanOrEqual(bin.to)
    }
  }
  const even = sizeBins(sorted(...Array.from({ length: 1000 }, (_, at) => at + 1)), 8, 25)
  expect(even.map(({ n }) => n)).toEqual(new Array(8).fill(125))
})

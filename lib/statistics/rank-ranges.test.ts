import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankRanges } from './rank-ranges'

const at = (low: number, value: number, high: number) => ({ low, value, high })

describe('rankRanges', () => {
  it('claims a rank only where intervals do not meet', () => {
    const apart = [at(0.8, 0.9, 1), at(0, 0.2, 0.4)]
    expect(rankRanges(apart)).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
    ])
    const chained = [at(0.5, 0.7, 0.9), at(0.3, 0.4, 0.5), at(0.1, 0.2, 0.35)]
    expect(rankRanges(chained)).toEqual([
      { first: 1, last: 2 },
      { first: 1, last: 3 },
      { first: 2, last: 3 },
    ])
  })

  it('claims less the more it is chosen among, so that all hold at once', () => {
    const near = [at(0.52, 0.7, 0.88), at(0.2, 0.35, 0.5)]
    expect(rankRanges(near, 1)[0]).toEqual({ first: 1, last: 1 })
    expect(rankRanges(near, 2)[0]).toEqual({ first: 1, last: 2 })
    expect(rankRanges(near)).toEqual(rankRanges(near, 2))
  })

  it('gives no rank to what does not exist or has no interval, and moves no other by it', () => {
    const ranks = rankRanges([
      { value: null, low: null, high: null },
      at(0.8, 0.9, 1),
      { ...at(0, 0.1, 0.2), low: null },
    ])
    expect(ranks).toEqual([null, { first: 1, last: 1 }, null])
  })

  it('holds the rank by value, and allows for every order the intervals do', () => {
    const interval = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.nat(9), fc.nat(9))
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 8 }), (drawn) => {
        const all = drawn.map(([value, below, above]) => at(value - below, value, value + above))
        for (const [index, rank] of rankRanges(all).entries()) {
          const own = all[index]?.value ?? 0
          const byValue = 1 + all.filter(({ value }) => value > own).length
          expect(rank?.first).toBeLessThanOrEqual(byValue)
          expect(rank?.last).toBeGreaterThanOrEqual(byValue)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { includeRows, selectSystematically } from './systematic-selection'
import { tiltRows } from './tilting'

/** How far means are off their targets when rows are taken so often. */
const misses = (columns: readonly Float64Array[], targets: readonly number[], times: ArrayLike<number>) =>
  columns.map((column, k) => {
    let [sum, all] = [0, 0]
    for (let row = 0; row < column.length; row++) {
      if (Number.isNaN(column[row])) continue
      sum += times[row] * (column[row] - targets[k])
      all += times[row]
    }
    return sum / all
  })

function makeProblem(seed: number) {
  const random = createRandom(seed)
  const width = 1 + random(4)
  const length = 30 + random(300)
  const columns = Array.from({ length: width }, () =>
    Float64Array.from({ length }, () => (random(15) === 0 ? Number.NaN : Math.min(1, random(5) - 1))),
  )
  const plain = misses(
    columns,
    columns.map(() => 0),
    new Float64Array(length).fill(1),
  )
  const targets = plain.map((value) => value - 0.05 - random(40) / 100)
  const tilt = tiltRows({ columns }, targets)
  return { columns, targets, tilt }
}

describe('inclusion', () => {
  it('takes as many rows as .01 allows: on random problems no larger scale would do', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { columns, targets, tilt } = makeProblem(seed)
      if (!tilt.ok) throw new Error('not reachable')
      for (const most of [1, 2] as const) {
        const { scale, expected } = includeRows({ columns }, targets, tilt.weights, most)
        const at = (c: number) => tilt.weights.map((weight) => Math.min(most, c * weight))
        const isGood = (times: Float64Array) =>
          misses(columns, targets, times).every((miss) => Math.abs(miss) <= 0.01 + 1e-9) &&
          times.reduce((sum, each) => sum + each, 0) <= times.length + 1e-6
        expect(isGood(expected)).toBe(true)
        for (const [row, value] of at(scale).entries()) expect(expected[row]).toBeCloseTo(value, 9)
        const last = most / Math.min(...tilt.weights)
        if (scale < last * (1 - 1e-9))
          for (let step = 1; step <= 400; step++)
            expect(isGood(at(scale + ((last - scale) * step) / 400 + scale * 1e-6))).toBe(false)
      }
    }
  })

  it('takes all rows when they meet the targets as they are', () => {
    const columns = [Float64Array.of(1, -1, 1, -1)]
    const weights = new Float64Array(4).fill(1)
    expect([...includeRows({ columns }, [0], weights, 1).expected]).toEqual([1, 1, 1, 1])
    expect([...includeRows({ columns }, [0], weights, 2).expected]).toEqual([1, 1, 1, 1])
    expect([...includeRows({ columns: [] }, [], weights, 1).expected]).toEqual([1, 1, 1, 1])
  })

  it('takes rare rows twice rather than leave common ones', () => {
    const columns = [Float64Array.of(...new Array<number>(60).fill(1), ...new Array<number>(20).fill(-1))]
    const tilt = tiltRows({ columns }, [0])
    if (!tilt.ok) throw new Error('not reachable')
    const rows = (most: 1 | 2) => includeRows({ columns }, [0], tilt.weights, most).expected
    const sum = (times: Float64Array) => times.reduce((all, each) => all + each, 0)
    expect(sum(rows(1))).toBeCloseTo(40 * (1 + 0.01 / 0.99), 0)
    expect(sum(rows(2))).toBeCloseTo(80, 0)
    expect(rows(2)[79]).toBeCloseTo(2, 0)
  })

  it('is the same when alike rows are counted', () => {
    const { columns, targets, tilt } = makeProblem(5)
    if (!tilt.ok) throw new Error('not reachable')
    const twice = columns.map((column) => Float64Array.from([...column, ...column]))
    const weights = Float64Array.from([...tilt.weights, ...tilt.weights])
    const counts = new Float64Array(tilt.weights.length).fill(2)
    const counted = includeRows({ columns, counts }, targets, tilt.weights, 1)
    expect(counted.scale).toBeCloseTo(includeRows({ columns: twice }, targets, weights, 1).scale, 9)
  })
})

describe('systematic selection', () => {
  it('takes each row as often as expected, up to one, and as many in all', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(numbers, fc.nat(), (list, seed) => {
        const times = selectSystematically(Float64Array.from(list), seed)
        for (const [row, expected] of list.entries()) {
          expect(times[row]).toBeGreaterThanOrEqual(Math.floor(expected))
          expect(times[row]).toBeLessThanOrEqual(Math.floor(expected) + 1)
        }
        const total = list.reduce((sum, each) => sum + each, 0)
        expect(Math.abs(times.reduce((sum, each) => sum + each, 0) - total)).toBeLessThan(1 + 1e-9)
        expect(selectSystematically(Float64Array.from(list), seed)).toEqual(times)
      }),
    )
  })

  it('takes a row in as many of many draws as is expected', () => {
    const expected = Float64Array.of(0.1, 0.9, 0.5, 1.25, 0.25, 1, 0)
    const sums = new Float64Array(expected.length)
    const draws = 20_000
    for (let seed = 0; seed < draws; seed++)
      for (const [row, times] of selectSystematically(expected, 2 * seed).entries()) sums[row] += times
    for (const [row, sum] of sums.entries())
      expect(Math.abs(sum / draws - expected[row])).toBeLessThan(4 * Math.sqrt(0.25 / draws) + 1e-12)
  })
})

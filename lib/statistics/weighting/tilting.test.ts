import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { type TiltRows, tiltRows } from './tilting'

const close = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found.length).toBe(expected.length)
  for (const [at, value] of expected.entries()) expect(Math.abs(found[at] - value)).toBeLessThan(1e-9)
}
const tilted = (rows: TiltRows, targets: readonly number[]) => {
  const found = tiltRows(rows, targets)
  if (!found.ok) throw new Error(`unreachable: ${found.unreachable}`)
  return found
}
const mean = (column: Float64Array, weights: Float64Array): number => {
  let [sum, all] = [0, 0]
  for (const [row, value] of column.entries()) {
    if (Number.isNaN(value)) continue
    sum += weights[row] * value
    all += weights[row]
  }
  return sum / all
}

// From the formulas with numpy 1.24: choices, which of two factors each response has more of, and targets.
const chosen = [1, 1, 1, -1, 1, -1, 1, 1, -1, 1]
const signs = [
  [1, 1, 1, 1, -1, -1, 1, 0, -1, 1],
  [1, 0, -1, 1, 1, -1, 1, 1, 1, -1],
]
const columns = signs.map((own) => Float64Array.from(own, (sign, row) => sign * chosen[row]))

describe('weights that meet targets', () => {
  it('are those of the vectors, with one target and with two', () => {
    const one = tilted({ columns: columns.slice(0, 1) }, [0.2])
    close(one.theta, [0.396375075])
    const [low, tie] = [0.452598368, 0.672754315]
    close(one.weights, [low, low, low, 1, 1, low, low, tie, low, low])
    const two = tilted({ columns }, [0.2, 0.1])
    close(two.theta, [0.396819533, 0.016675541])
    const [both, none, apart] = [0.437363707, 0.444718133, 0.452196225]
    close(two.weights, [both, none, apart, 1, 0.967198934, both, both, 0.650398118, apart, apart])
  })

  it('meet them exactly on random problems, rows one by one and counted', () => {
    const random = createRandom(11)
    for (let problem = 0; problem < 60; problem++) {
      const width = 1 + random(6)
      const rows = Array.from({ length: 40 + random(400) }, () =>
        Array.from({ length: width }, () =>
          random(12) === 0 ? Number.NaN : random(problem % 2 ? 3 : 50) - (problem % 2 ? 1 : 25),
        ),
      )
      const made = Array.from({ length: width }, (_, k) => Float64Array.from(rows, (row) => row[k]))
      const own = made.map((column) => mean(column, new Float64Array(column.length).fill(1)))
      const targets = own.map((value) => value + (random(3) - 1) * 0.1)
      const { weights } = tilted({ columns: made }, targets)
      for (const [k, target] of targets.entries()) expect(mean(made[k], weights)).toBeCloseTo(target, 9)
      expect(Math.max(...weights)).toBe(1)

      const twice = made.map((column) => Float64Array.from([...column, ...column]))
      const counted = tilted({ columns: made, counts: new Float64Array(rows.length).fill(2) }, targets)
      const written = tilted({ columns: twice }, targets)
      for (const [row, weight] of counted.weights.entries()) {
        expect(weight).toBeCloseTo(weights[row], 9)
        expect(written.weights[row + rows.length]).toBeCloseTo(weight, 9)
      }
    }
  })

  it('are equal where the targets are what the rows say anyway', () => {
    const { weights } = tilted({ columns }, [0.5, 0.1])
    for (const weight of weights) expect(weight).toBeCloseTo(1, 12)
  })

  it('meet targets of columns that say the same, and of one that says one thing everywhere', () => {
    const [first] = columns
    const found = tilted({ columns: [first, first.slice(), Float64Array.from(first, () => 1)] }, [0.2, 0.2, 1])
    close(found.weights, [...tilted({ columns: [first] }, [0.2]).weights])
  })
})

describe('targets out of reach', () => {
  const unreachable = (rows: TiltRows, targets: readonly number[]) => {
    const found = tiltRows(rows, targets)
    return found.ok ? [] : found.unreachable
  }

  it('are named when they are not inside what the rows say', () => {
    expect(unreachable({ columns }, [1, 0])).toEqual([0])
    expect(unreachable({ columns }, [0, -1])).toEqual([1])
    expect(unreachable({ columns }, [1.2, -1.2])).toEqual([0, 1])
    expect(unreachable({ columns: [Float64Array.of(0, 0, 0)] }, [0.1])).toEqual([0])
    expect(unreachable({ columns: [Float64Array.of(Number.NaN)] }, [0])).toEqual([0])
    expect(unreachable({ columns: [Float64Array.of(1, -1, 1)], counts: Float64Array.of(1, 0, 1) }, [0])).toEqual([0])
  })

  it('are named when only all together cannot be met', () => {
    const same = Float64Array.of(1, 1, -1, -1, 0)
    const free = Float64Array.of(1, -1, 1, -1, 0)
    expect(unreachable({ columns: [same, same.slice(), free] }, [0.2, 0.4, 0])).toEqual([0, 1])
    // On the edge of what can be said together: met by no finite weights.
    expect(unreachable({ columns: [same, free] }, [0.5, 0.5])).toEqual([])
    expect(unreachable({ columns: [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)] }, [0.5, 0.5])).toEqual([0, 1])
    expect(unreachable({ columns: [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)] }, [0.6, 0.6])).toEqual([0, 1])
  })
})

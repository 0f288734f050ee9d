import { describe, expect, it } from 'vitest'
import type { FactorPositions } from './factor-changes'
import { frozenGaps } from './gaps'
import { measureMovement, moveRows, type Takes } from './movement'

// Vector 8 of the oracles (numpy and scipy): sums by prompt of four factors' positions, prompts of 2, 1, 2, 1, 2, 2 pairs.
const GAPS = [0.2, -0.12, 0.05, 0]
const BEFORE = [
  [2, -1, 1, 0],
  [1, 0, 1, -1],
  [1, -1, 0, 1],
  [1, -1, 0, 0],
  [2, 0, -1, 1],
  [0, -1, 1, 0],
]
const AFTER = [
  [1, 0, 1, 0],
  [1, 0, 0, -1],
  [0, -1, 0, 1],
  [1, 0, 0, 0],
  [1, 0, 0, 1],
  [0, 0, 1, 0],
]
const PEOPLE = [
  [0, 1, 1, 0],
  [1, 1, 0, -1],
  [0, 0, 0, 0],
  [0, 0, 0, 1],
  [1, 0, -1, 1],
  [-1, 1, 1, 0],
]
const SIZES = [2, 1, 2, 1, 2, 2]
const prompt = Int32Array.from(SIZES.flatMap((size, at) => Array<number>(size).fill(at)))

/** A row a pair, a prompt's pairs sharing its sum alike. */
const rowsOf = (sums: readonly (readonly number[])[], factor: number) =>
  Float64Array.from(prompt, (at) => (sums[at]?.[factor] ?? 0) / (SIZES[at] ?? 1))

const total = GAPS.reduce((sum, gap) => sum + Math.abs(gap), 0)
const factors = GAPS.map(
  (gap, k): FactorPositions => ({
    ...{ factor: `f${k}`, label: `f${k}`, weight: -gap / total, targeted: k === 0 },
    ...{ before: rowsOf(BEFORE, k), after: rowsOf(AFTER, k), people: rowsOf(PEOPLE, k), control: null },
  }),
)
const all = new Uint8Array(prompt.length).fill(1)
const takes: Takes = { before: all, after: all, people: all, control: null }

describe('movement towards people', () => {
  it('is that of the oracle, with its error and the whole that it is a part of', () => {
    const { change, whole, targeted, untargeted } = measureMovement(factors, takes, prompt, [], 0.05)
    expect(change?.value).toBeCloseTo(0.259459459, 9)
    expect(change?.error).toBeCloseTo(0.049270121, 9)
    expect(whole?.value).toBeCloseTo(0.564864865, 9)
    expect((targeted?.value ?? 0) + (untargeted?.value ?? 0)).toBeCloseTo(change?.value ?? 0, 12)
  })

  it('adds nothing where a factor has no value, and has no row where an arm has none', () => {
    const holes = factors.map((factor) => ({
      ...factor,
      after: factor.after.map((each, row) => (row === 0 ? Number.NaN : each)),
    }))
    const seen = moveRows(holes, { ...takes, after: Uint8Array.from(all, (_, row) => Number(row !== 1)) }, [
      'after',
      'before',
    ])
    expect(seen[0]).toBe(0)
    expect(seen[1]).toBeNaN()
    expect(seen[2]).toBe(moveRows(factors, takes, ['after', 'before'])[2])
  })

  it('closes the share of the oracle, prompts being repeated until there are enough of them', () => {
    const times = 3
    const repeat = (column: Float64Array) =>
      Float64Array.from({ length: times * column.length }, (_, at) => column[at % column.length] ?? 0)
    const more = factors.map((each) => ({
      ...each,
      before: repeat(each.before),
      after: repeat(each.after),
      people: repeat(each.people),
    }))
    const prompts = Int32Array.from(
      { length: times * prompt.length },
      (_, at) => (prompt[at % prompt.length] ?? 0) + 6 * Math.floor(at / prompt.length),
    )
    const every = new Uint8Array(prompts.length).fill(1)
    const { share } = measureMovement(
      more,
      { before: every, after: every, people: every, control: null },
      prompts,
      [],
      0.05,
    )
    expect(share?.value).toBeCloseTo(0.459330144, 9)
    expect(share && share.low < 0.459 && share.high > 0.46).toBe(true)
    expect(measureMovement(factors, takes, prompt, [], 0.05).share).toBeNull()
  })

  it('goes along weights against the gaps', () => {
    const [gap] = frozenGaps({
      people: Int8Array.of(1, 1),
      choices: Int8Array.of(-1, -1),
      factors: [{ factor: 'length', label: 'Length', sign: Int8Array.of(1, 1) }],
    })
    expect(gap).toMatchObject({ gap: -2, weight: 1 })
  })
})

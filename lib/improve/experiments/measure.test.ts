import { describe, expect, it } from 'vitest'
import { measureGapChange } from './factor-changes'
import { measureAtEqualLength } from './length-controlled'
import { levelOf, measure } from './measure'

const rows = (count: number, of: (row: number) => number) => Float64Array.from({ length: count }, (_, row) => of(row))
const alone = (count: number) => Int32Array.from({ length: count }, (_, row) => row)

describe('a measured number', () => {
  it('leaves out rows that are not known', () => {
    expect(measure(Float64Array.of(1, 0, 1, Number.NaN), Int32Array.of(0, 1, 2, 3), 'share', 0.05)?.value).toBeCloseTo(
      2 / 3,
    )
    expect(measure(Float64Array.of(Number.NaN), Int32Array.of(0), 'any', 0.05)).toBeNull()
  })

  it('has a wider interval at a later look', () => {
    const values = rows(60, (row) => (row % 3) - 0.6)
    const width = (look: number) => {
      const found = measure(values, alone(60), 'any', levelOf(look))
      return (found?.high ?? 0) - (found?.low ?? 0)
    }
    expect(width(2)).toBeGreaterThan(width(1))
  })

  it('has Clopper and Pearson’s interval where every contest is won or lost', () => {
    const won = measure(
      rows(40, () => 1),
      alone(40),
      'share',
      0.05,
    )
    expect(won).toMatchObject({ value: 1, high: 1, basis: 'flips', p: 2 ** -39 })
    expect(won?.low).toBeCloseTo(0.025 ** (1 / 40), 12)
    const lost = measure(
      rows(40, () => 0),
      alone(40),
      'share',
      0.05,
    )
    expect([lost?.low, lost?.high]).toEqual([0, 1 - (won?.low ?? 0)])
  })

  it('has no interval, but exact flips, where all prompts change alike, and says nothing where none does', () => {
    expect(
      measure(
        rows(20, () => 0.5),
        alone(20),
        'any',
        0.05,
      ),
    ).toMatchObject({ low: null, p: 2 ** -19, basis: 'flips' })
    expect(
      measure(
        rows(20, () => 0),
        alone(20),
        'any',
        0.05,
      ),
    ).toMatchObject({ low: null, p: null, basis: 'few' })
    expect(
      measure(
        rows(20, () => 0.5),
        alone(20),
        'share',
        0.05,
      ),
    ).toMatchObject({ low: null, p: null })
  })
})

describe('the size of a gap', () => {
  it('shrinks, grows, and turns around without either being shown', () => {
    const noise = (row: number) => ((row * 7) % 11) / 10 - 0.5
    const of = (after: number, before: number) =>
      measureGapChange(
        rows(110, (row) => after + noise(row)),
        rows(110, (row) => before + noise(row + 3)),
        alone(110),
        0.05,
      )
    expect(of(0.1, 0.6)?.value).toBeCloseTo(-0.5, 9)
    expect(of(0.1, 0.6)?.high).toBeLessThan(0)
    expect(of(-0.7, -0.2)?.low).toBeGreaterThan(0)
    const turned = of(-0.3, 0.3)
    expect(turned?.value).toBeCloseTo(0, 9)
    expect((turned?.low ?? 0) < 0 && (turned?.high ?? 0) > 0).toBe(true)
    expect(turned?.p).toBeGreaterThan(0.5)
  })
})

describe('a win rate at equal length', () => {
  it('is what is left where the longer text always wins a little more', () => {
    const longer = rows(200, (row) => (row % 2 ? 0.4 : -0.2) + (row % 7) / 20)
    const won = rows(200, (row) => Number((row * 37) % 100 < (row % 2 ? 75 : 35)))
    const found = measureAtEqualLength(won, longer, alone(200), 0.05)
    expect(found?.basis).toBe('student')
    expect(found?.value).toBeGreaterThan(0.35)
    expect(found?.value).toBeLessThan(0.75)
  })

  it('is the plain one where lengths are equal, and none where length parts wins from losses', () => {
    const won = rows(60, (row) => Number(row % 3 === 0))
    expect(
      measureAtEqualLength(
        won,
        rows(60, () => 0),
        alone(60),
        0.05,
      ),
    ).toEqual(measure(won, alone(60), 'share', 0.05))
    expect(
      measureAtEqualLength(
        won,
        rows(60, (row) => (row % 3 === 0 ? 1 : -1)),
        alone(60),
        0.05,
      ),
    ).toBeNull()
  })

  it('is none where its error cannot be told: one text alone differs in length, or all prompts come out alike', () => {
    const lengths = rows(20, (row) => row / 10 - 0.7)
    const only = rows(20, (row) => (row === 3 ? 0.4 : 0))
    const mixed = rows(20, (row) => (row % 4) / 3)
    const all = (share: number) => rows(20, () => share)
    for (const [won, longer] of [
      [all(0.5), only],
      [mixed, only],
      [all(0.5), lengths],
      [all(0.75), lengths],
    ] as const)
      expect(measureAtEqualLength(won, longer, alone(20), 0.05)).toBeNull()
  })
})

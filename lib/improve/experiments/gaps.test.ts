import { describe, expect, it } from 'vitest'
import { MISSING } from '@/lib/words/rater'
import { chooseTargets, frozenGaps, writerGaps } from './gaps'

const named = (factor: string) => ({ factor, label: factor })

describe('gaps of the development part', () => {
  it('are the judge minus people on pairs both decided, the largest first, with weights against them', () => {
    const gaps = frozenGaps({
      people: Int8Array.of(1, -1, 1, -1, 0, 1),
      choices: Int8Array.of(1, 1, 1, 1, 1, MISSING),
      factors: [
        { ...named('lists'), sign: Int8Array.of(-1, 0, 1, MISSING, 1, 1) },
        { ...named('length'), sign: Int8Array.of(1, 1, 1, 1, 1, 1) },
        { ...named('words'), sign: Int8Array.of(1, 1, 1, 1, 1, -1) },
        { ...named('nothing'), sign: Int8Array.of(0, 0, 0, 0, 1, 1) },
        { ...named('code'), sign: Int8Array.of(0, 1, -1, 0, 1, 1) },
      ],
    })
    expect(gaps.map(({ factor, people, model, gap, pairs }) => [factor, people, model, gap, pairs])).toEqual([
      ['length', 0, 1, 1, 4],
      ['code', -0.5, 0, 0.5, 4],
      ['lists', 0, 0, 0, 3],
    ])
    expect(gaps.map(({ weight }) => weight)).toEqual([-2 / 3, -1 / 3, -0])
  })

  it('of writers are signs beside the chosen response, by the factor’s ε, people being 0', () => {
    const [length, rounded] = writerGaps({
      factors: [
        {
          ...named('length'),
          epsilon: 1,
          values: Float64Array.of(9, 6, 1, 8, Number.NaN),
          chosen: Float64Array.of(5, 5, 5, 5, 5),
        },
        {
          ...named('rounded'),
          epsilon: 0,
          values: Float64Array.of(0.1 + 0.2, 1, 0.3, 0.3, 0.3),
          chosen: Float64Array.of(0.3, 0, 0.3, 0.3, 0.3),
        },
      ],
    })
    expect([length?.factor, length?.gap, length?.people, length?.pairs]).toEqual(['length', 0.25, 0, 4])
    expect([rounded?.factor, rounded?.gap]).toEqual(['rounded', 0.2])
  })

  it('give guidance the largest and its control as many others', () => {
    const gaps = [0.4, -0.3, 0.2, -0.1, 0.05, 0].map((gap, at) => ({
      ...{ factor: `f${at}`, label: '', people: 0, model: gap, gap, weight: -gap, pairs: 9 },
    }))
    const { targeted, random } = chooseTargets(gaps, 2, 5)
    expect(targeted).toEqual(['f0', 'f1'])
    expect(random).toHaveLength(2)
    expect(random.some((factor) => targeted.includes(factor))).toBe(false)
    expect(chooseTargets(gaps, 2, 5)).toEqual({ targeted, random })
    // Half of the factors at most, so that the control has as many.
    expect(chooseTargets(gaps, 8, 5)).toMatchObject({ targeted: ['f0', 'f1', 'f2'] })
    expect(chooseTargets(gaps, 8, 5).random.toSorted()).toEqual(['f3', 'f4', 'f5'])
    expect(chooseTargets(gaps.slice(0, 1), 2, 5)).toEqual({ targeted: [], random: [] })
  })
})

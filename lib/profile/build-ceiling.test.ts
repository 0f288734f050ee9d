import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MISSING } from '@/lib/words/rater'
import { buildCeiling } from './build-ceiling'
import { buildProfile } from './build-profile'
import { makeInput, SETTINGS } from './fixtures/make-input'
import type { Ceiling, ProfileInput, RaterInput } from './profile'
import { makeStudy } from './study'

const person = (id: string, choices: readonly number[]): RaterInput => ({
  ...{ id, name: id, kind: 'human', setting: null, orders: null },
  choices: Int8Array.from(choices),
})
const model = (id: string, choices: readonly number[]): RaterInput => ({
  ...{ id, name: id, kind: 'model', setting: 'discrimination', orders: null },
  choices: Int8Array.from(choices),
})

/** Pairs of a prompt each, on which factors have these signs. */
function inputOf(raters: readonly RaterInput[], signs: readonly (readonly number[])[]): ProfileInput {
  const pairs = signs[0]?.length ?? 0
  const places = Int32Array.from({ length: pairs }, (_, pair) => pair)
  return {
    ...{ a: places.map((pair) => 2 * pair), b: places.map((pair) => 2 * pair + 1), prompt: places, prompts: pairs },
    raters,
    factors: signs.map((own, at) => ({
      ...{ id: `f${at}`, label: `f${at}`, epsilon: 0 },
      values: Float64Array.from(own.flatMap((sign) => [sign, 0])),
    })),
  }
}

const ceilingOf = (input: ProfileInput): Ceiling | null => buildCeiling(makeStudy(input, SETTINGS))

/** Two people and a judge; the last three pairs are not decided by all of them. */
const ANN = person('Ann', [1, 1, 1, 1, 0, 1, -1])
const BO = person('Bo', [1, 1, 1, -1, 1, MISSING, -1])
const JUDGE = model('Judge', [1, 1, -1, -1, 1, 1, 0])
// On the first four pairs: Ann 1, 0, −¼; Bo ½, ½, −¼; the judge 0, 0, −¾.
const SIGNS = [
  [1, 1, 1, 1, -1, -1, 1],
  [1, -1, 1, -1, -1, -1, 1],
  [-1, -1, 1, 0, 1, 1, 1],
]

/** Three people and a judge with ties and missing labels. */
function three(seed: number, pairs = 60): ProfileInput {
  const input = makeInput({ seed, pairs, perPrompt: 3 })
  const [third] = makeInput({ seed: seed + 1, pairs, perPrompt: 3 }).raters
  const [ann, bo, judge] = input.raters
  if (!ann || !bo || !judge || !third) throw new Error('two people and a judge')
  return { ...input, raters: [ann, bo, { ...third, id: 'Cy', name: 'Cy' }, judge] }
}

describe('the ceiling', () => {
  it('compares model and people on the pairs that all decided, by hand', () => {
    const [found] = ceilingOf(inputOf([ANN, BO, JUDGE], SIGNS))?.models ?? []
    expect(found).toMatchObject({ rater: 'Judge', splits: 1, factors: 3, pairs: 4, prompts: 4 })
    // Ann and Bo: two concordant, one tied for Bo. The judge and Ann: the same; the judge and Bo: alike.
    const alike = 2 / Math.sqrt(3 * 2)
    expect(found?.people.kendall.value).toBeCloseTo(alike, 12)
    expect(found?.model.kendall.value).toBeCloseTo((alike + 1) / 2, 12)
    expect(found?.difference.kendall.value).toBeCloseTo((1 - alike) / 2, 12)
    expect(found?.difference.kendall).toMatchObject({ low: null, high: null })
  })

  it('is none with one annotator, as in LLMBar, and says nothing of halves of prompts', () => {
    const input = makeInput({ seed: 4, pairs: 120, perPrompt: 1 })
    const one = { ...input, raters: input.raters.filter(({ id }) => id !== 'Bo') }
    const profile = buildProfile(one, SETTINGS)
    expect(profile.alignments[0]?.kendall.low).not.toBeNull()
    expect(profile.ceiling).toBeNull()
  })

  it('is none for a model that no pair has in common with two halves of the annotators', () => {
    const input = three(5)
    const [ann, bo, , judge] = input.raters
    if (!ann || !bo || !judge) throw new Error('two people and a judge')
    const half = (rater: RaterInput, isFirst: boolean): RaterInput => ({
      ...rater,
      choices: rater.choices.map((choice, pair) => (pair < 30 === isFirst ? choice : MISSING)),
    })
    expect(ceilingOf({ ...input, raters: [half(ann, true), half(bo, false), judge] })).toBeNull()
    const writer = { ...half(judge, false), id: 'Writer', setting: 'generation' as const }
    const only = ceilingOf({ ...input, raters: [half(ann, true), half(bo, true), judge, writer] })
    expect(only?.models.map(({ rater }) => rater)).toEqual(['Judge'])
  })

  it('lets a copy of one annotator come no lower than people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const input = three(seed)
        for (const copied of input.raters.slice(0, 3)) {
          const copy = model('Copy', [...copied.choices])
          const [found] = ceilingOf({ ...input, raters: [...input.raters.slice(0, 3), copy] })?.models ?? []
          for (const measure of ['kendall', 'spearman', 'pearson'] as const) {
            const [own, people] = [found?.model[measure].value, found?.people[measure].value]
            if (own == null || people == null) continue
            // Against the half that it is, 1; against the other, what people reach.
            expect(own).toBeCloseTo((1 + people) / 2, 10)
            expect(found?.difference[measure].value).toBeCloseTo(own - people, 10)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('does not depend on the order of the annotators, and has the same answer for a seed', () => {
    const input = three(11)
    const [ann, bo, cy, judge] = input.raters
    if (!ann || !bo || !cy || !judge) throw new Error('three people and a judge')
    const values = (found: Ceiling | null) =>
      found?.models.flatMap(({ model, people, difference }) =>
        [model, people, difference].map(({ kendall }) => Number(kendall.value?.toFixed(10))),
      )
    const whole = ceilingOf(input)
    expect(whole?.models[0]?.splits).toBe(3)
    expect(values(ceilingOf({ ...input, raters: [cy, ann, bo, judge] }))).toEqual(values(whole))
    expect(ceilingOf(input)).toEqual(whole)
  })

  it('counts a factor once that says what another one says', () => {
    const input = three(12)
    const [first] = input.factors
    if (!first) throw new Error('a factor')
    const twin = { ...first, id: 'twin', values: first.values.map((value) => -2 * value) }
    expect(ceilingOf({ ...input, factors: [...input.factors, twin] })).toEqual(ceilingOf(input))
  })

  it('has intervals that hold their numbers, from ten prompts on', () => {
    const found = ceilingOf(three(13, 90))?.models[0]
    for (const estimate of [found?.model.kendall, found?.people.kendall, found?.difference.kendall]) {
      expect(estimate?.low).toBeLessThanOrEqual(estimate?.value ?? Number.NaN)
      expect(estimate?.high).toBeGreaterThanOrEqual(estimate?.value ?? Number.NaN)
    }
    expect(ceilingOf(three(13, 27))?.models[0]?.difference.kendall).toMatchObject({ low: null, high: null })
  })

  it('halves many annotators ten times', () => {
    const input = three(14)
    const many = Array.from({ length: 13 }, (_, at) => person(`p${at}`, [...(three(20 + at).raters[0]?.choices ?? [])]))
    const found = ceilingOf({ ...input, raters: [...many, ...input.raters.slice(3)] })
    expect(found?.models[0]?.splits).toBe(10)
  })
})

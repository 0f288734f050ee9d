import { describe, expect, it } from 'vitest'
import { buildProfile } from './build-profile'
import { comparedProfile } from './comparison'
import { makeInput, SETTINGS } from './fixtures/make-input'

const input = makeInput({ seed: 3, pairs: 60, perPrompt: 3 })
const profile = buildProfile(input, SETTINGS)

describe('comparedProfile', () => {
  it('keeps the numbers of the profile, to six decimals', () => {
    const found = comparedProfile(profile)
    const [model] = found?.models ?? []
    expect(found?.factors.map(({ id }) => id)).toEqual(profile.factors.map(({ id }) => id))
    expect(found?.annotators).toBe(2)
    for (const [at, { id }] of (found?.factors ?? []).entries()) {
      const score = profile.scores.find(({ rater, factor }) => rater === profile.reference && factor === id)
      expect(found?.people[at]?.value).toBeCloseTo(score?.score ?? Number.NaN, 5)
      expect(found?.people[at]?.n).toBe(score?.n)
      const gap = profile.gaps.find(({ factor }) => factor === id)
      expect(model?.gaps[at]?.value).toBeCloseTo(gap?.gap ?? Number.NaN, 5)
      expect(model?.gaps[at]?.q).toBeCloseTo(gap?.q ?? Number.NaN, 5)
    }
    expect(model?.alignment.kendall.value).toBeCloseTo(profile.alignments[0]?.kendall.value ?? Number.NaN, 5)
    expect(JSON.stringify(found?.models[0]?.alignment)).not.toMatch(/\.\d{7}/)
    expect(found?.tests.main).toHaveLength(profile.families?.main.tests ?? -1)
    expect(found?.tests.others).toHaveLength(profile.families?.others.tests ?? -1)
  })

  it('leaves out factors that say what another one says', () => {
    const [first] = input.factors
    const twice = { ...input, factors: [...input.factors, { ...(first as (typeof input.factors)[0]), id: 'again' }] }
    const found = comparedProfile(buildProfile(twice, SETTINGS))
    expect(found?.factors.map(({ id }) => id)).not.toContain('again')
    expect(found?.models[0]?.scores).toHaveLength(input.factors.length)
  })

  it('has nothing to say of a factor without values, rather than 0', () => {
    const [first, ...others] = input.factors
    const empty = { ...(first as (typeof input.factors)[0]), values: new Float64Array(120).fill(Number.NaN) }
    const found = comparedProfile(buildProfile({ ...input, factors: [empty, ...others] }, SETTINGS))
    expect(found?.people[0]).toMatchObject({ value: null, n: 0 })
    expect(found?.models[0]?.gaps[0]).toMatchObject({ value: null, n: 0 })
  })

  it('is null without people or without a model', () => {
    for (const kind of ['human', 'model'] as const) {
      const raters = input.raters.filter((rater) => rater.kind === kind)
      expect(comparedProfile(buildProfile({ ...input, raters }, SETTINGS))).toBeNull()
    }
  })
})

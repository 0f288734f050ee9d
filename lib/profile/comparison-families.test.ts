import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildProfile } from './build-profile'
import { type ComparedProfile, comparedProfile } from './comparison'
import { correctComparison } from './comparison-families'
import { makeInput, SETTINGS } from './fixtures/make-input'

const profileOf = (seed: number) => buildProfile(makeInput({ seed, pairs: 90, perPrompt: 2 }), SETTINGS)
const profiles = [3, 4, 5].map(profileOf)
const compared = profiles.flatMap((profile) => comparedProfile(profile) ?? [])
const numbersOf = ({ people, models }: ComparedProfile) => [
  ...people,
  ...models.flatMap(({ scores, gaps }) => [...scores, ...gaps]),
]

describe('correctComparison', () => {
  it('leaves one dataset as its own page has it', () => {
    for (const [at, one] of compared.entries()) {
      const alone = correctComparison([one])
      expect(alone.profiles).toEqual([one])
      expect(alone.families).toEqual({ datasets: 1, ...profiles[at]?.families })
    }
  })

  it('corrects over all tests of all datasets, and never shows what a dataset alone does not', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(compared, { minLength: 2 }), (chosen) => {
        const { profiles: all, families } = correctComparison(chosen)
        expect(families.main.tests).toBe(chosen.reduce((sum, { tests }) => sum + tests.main.length, 0))
        expect(families.main.factors).toBe(4)
        for (const [at, own] of chosen.entries())
          for (const [place, number] of numbersOf(all[at] ?? own).entries()) {
            const before = numbersOf(own)[place]?.q ?? null
            expect(number.q === null).toBe(before === null)
            expect(number.q ?? 0).toBeGreaterThanOrEqual(before ?? 0)
          }
      }),
      { numRuns: 10 },
    )
  })

  it('takes the q of Benjamini and Hochberg where it is the larger', () => {
    const number = (p: number) => ({ value: 0.3, low: 0.1, high: 0.5, n: 40, p, q: p })
    const [like] = compared
    if (!like) throw new Error('no profile')
    const one = (p: number): ComparedProfile => ({
      ...{ ...like, people: [number(p)], models: [], families: undefined },
      tests: { main: [p], others: [] },
    })
    const { profiles: all } = correctComparison([one(0.01), one(0.04), one(0.9)])
    const qs = all.map(({ people }) => people[0]?.q ?? Number.NaN)
    for (const [at, q] of [0.03, 0.06, 0.9].entries()) expect(qs[at]).toBeCloseTo(q, 12)
  })
})

import { describe, expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { ceilingVerdict, ceilingWords, noCeiling } from './ceiling-finding'

const verdict = (low: number | null, high: number | null) =>
  ceilingVerdict({ difference: { kendall: { value: 0, low, high } } }, 'kendall')

describe('how close a model comes beside people', () => {
  it('rests on the interval of the difference, and never goes beyond people', () => {
    expect(verdict(-0.2, -0.1)).toBe('less-close')
    expect(verdict(-0.2, 0)).toBe('unclear')
    expect(verdict(0, 0.1)).toBe('as-close')
    expect(verdict(null, null)).toBe('few')
    for (const each of ['as-close', 'less-close', 'unclear', 'few'] as const)
      expect(ceilingWords(each)).not.toMatch(/beyond|closer|above/)
  })
})

describe('why there is no ceiling', () => {
  const input = makeInput({ seed: 4, pairs: 60, perPrompt: 2 })
  const without = (...ids: readonly string[]) =>
    buildProfile({ ...input, raters: input.raters.filter(({ id }) => !ids.includes(id)) }, SETTINGS)

  it('is said where one annotator chose, and nowhere where there is one or nobody looks for it', () => {
    expect(noCeiling(without('Bo'))).toBe(
      'One annotator: how alike people are among themselves cannot be known from these data.',
    )
    expect(noCeiling(without())).toBe('')
    expect(noCeiling(without('Ann', 'Bo'))).toBe('')
    expect(noCeiling(without('Bo', 'Judge'))).toBe('')
  })

  it('is said where several did, but no model has enough in common with them', () => {
    expect(noCeiling({ ...without(), ceiling: null })).toMatch(/^How alike people are among themselves is not known: /)
  })
})

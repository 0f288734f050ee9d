import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import type { Profile } from '@/lib/profile/profile'
import { AlignmentPanel } from './alignment-panel'
import { modelSeries } from './model-series'

const input = makeInput({ seed: 4, pairs: 90, perPrompt: 3 })
const several = buildProfile(input, SETTINGS)
const one = buildProfile({ ...input, raters: input.raters.filter(({ id }) => id !== 'Bo') }, SETTINGS)

const wordsOf = (profile: Profile, edition: 1 | 2) =>
  renderToStaticMarkup(<AlignmentPanel profile={profile} edition={edition} models={modelSeries(profile)} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('what people reach among themselves', () => {
  it('stands beside a model on the same pairs, and what is said rests on the difference', () => {
    const words = wordsOf(several, 2)
    expect(words).toMatch(
      /Against half of the annotators.+; their other half .+; difference .+ people are to each other/,
    )
    expect(words).toContain('1 way to halve the annotators')
    expect(words).not.toContain('One annotator')
  })

  it('is not known with one annotator, which is said', () => {
    const words = wordsOf(one, 2)
    expect(words).toContain('One annotator: how alike people are among themselves cannot be known from these data.')
    expect(words).not.toMatch(/half|People among themselves/)
  })

  it('is what it was in a report of the first edition', () => {
    const alike = { value: 0.8, low: 0.6, high: 0.9 }
    const ceiling = { by: 'prompts' as const, splits: 100, factors: 4, kendall: alike, spearman: alike, pearson: alike }
    const words = wordsOf({ ...one, ceiling }, 1)
    expect(words).toMatch(/People among themselves.+ : τb \.80 \[\.60, \.90\] 100 splits of the prompts in half/)
    expect(wordsOf({ ...one, ceiling: null }, 1)).not.toContain('One annotator')
  })
})

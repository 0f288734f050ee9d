import { expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { alikeWords, isAlike } from './equivalence'

const gap = { within: 0.1, coverage: 0.9, told: 20, taking: 10 }

it('is alike only inside the margin', () => {
  expect([0.0999, 0.1, 0.1001, null].map((within) => isAlike({ ...gap, within }))).toEqual([true, true, false, false])
  expect(isAlike(gap, 0.05)).toBe(false)
  expect([alikeWords(gap), alikeWords(gap, 0.05), alikeWords({ ...gap, within: 0.04 }, 0.05)]).toEqual([
    ...['alike within ±.10', '', 'alike within ±.05'],
  ])
})

it('is never alike where too little could tell the two apart', () => {
  expect(isAlike({ ...gap, told: 19 })).toBe(false)
  expect(isAlike({ ...gap, taking: 9 })).toBe(false)
  expect([0.3, 0.29].map((coverage) => isAlike({ ...gap, coverage }))).toEqual([true, false])
  expect([0.6, 0.59].map((coverage) => isAlike({ ...gap, coverage }, 0.2))).toEqual([true, false])
})

it('is never said of a gap of the first edition', () => {
  expect(isAlike({})).toBe(false)
})

it('is found of a gap of nothing, on enough pairs, and a gap carries the share its factor tells apart', () => {
  const input = makeInput({ seed: 3, pairs: 4000, perPrompt: 2 })
  const { gaps, scores } = buildProfile(input, { ...SETTINGS, replicates: 1 })
  const other = gaps.find(({ factor }) => factor === 'y')
  const score = scores.find(({ factor, rater }) => factor === 'y' && rater === 'Judge')
  expect(other?.coverage).toBeGreaterThan((score?.coverage ?? 1) - 0.03)
  expect(other?.coverage).toBeLessThan((score?.coverage ?? 0) + 0.03)
  expect(other && isAlike(other)).toBe(true)
})

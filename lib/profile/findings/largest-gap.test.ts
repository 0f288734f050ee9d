import { expect, test } from 'vitest'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { gapsBySize, largestGapOf } from './headline'

const gap = (factor: string, value: number | null, q: number | null): Gap => ({
  ...{ rater: 'r1', reference: 'people', factor, paired: true, n: 100, modelScore: value, referenceScore: 0 },
  ...{ gap: value, low: value, high: value, p: q, q },
})
const factors: Profile['factors'] = []
const profile = {
  factors,
  gaps: [gap('focus', 0.4, 0.2), gap('length', -0.3, 0.01), gap('facts', 0.1, 0.001), gap('bold', null, null)],
}

test('the largest significant gap comes before a larger one that may be nothing', () => {
  expect(largestGapOf(profile)?.factor).toBe('length')
  expect(largestGapOf({ factors, gaps: [gap('focus', 0.2, 0.2), gap('facts', -0.3, 0.3)] })?.factor).toBe('facts')
  expect(largestGapOf({ factors, gaps: [gap('bold', null, null)] })).toBeNull()
})

test('gaps are ordered by size, whatever their sign; what is hidden, of other models or undefined is left out', () => {
  expect(gapsBySize(profile).map(({ factor }) => factor)).toEqual(['focus', 'length', 'facts'])
  expect(gapsBySize(profile, { hidden: ['focus'] }).map(({ factor }) => factor)).toEqual(['length', 'facts'])
  expect(gapsBySize(profile, { models: ['r2'] })).toEqual([])
})

test('a factor that says what another says is passed over, unless the other is hidden', () => {
  const twins = {
    factors: ['length', 'words'].map((id) => ({ id, label: id, missing: 0, sameAs: id === 'words' ? 'length' : null })),
    gaps: [gap('words', 0.5, 0.01), gap('length', 0.5, 0.01)],
  }
  expect(gapsBySize(twins).map(({ factor }) => factor)).toEqual(['length'])
  expect(gapsBySize(twins, { hidden: ['length'] }).map(({ factor }) => factor)).toEqual(['words'])
})

import { describe, expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { correctFamilies } from '@/lib/profile/families'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { studentTail } from '@/lib/statistics/student-t'
import { detectableGap } from './detectable'
import { isFound } from './verdict'

const PROFILES = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
  (['tau14', 'taub', 'accEq'] as const).map((estimator) =>
    buildProfile(makeInput({ seed, pairs: 30 * seed, perPrompt: 1 + (seed % 3) }), {
      ...{ ...SETTINGS, replicates: 1, estimator },
    }),
  ),
)

const sizeOf = ({ settings }: Profile): number => (settings.estimator === 'accEq' ? 1 : 2)

/** The p of another gap that is as uncertain as this one on the arcsine scale. */
function pOf({ gap, error, df }: Gap, other: number, size: number): number {
  const x = (gap ?? 0) / size
  return studentTail((Math.asin(other / size) * size * Math.sqrt(1 - x * x)) / (error ?? 0), df ?? 1)
}

/** Whether the gap would be found, were its p another one and everything else as it is. */
function wouldBeFound(profile: Profile, own: Gap, p: number): boolean {
  const gaps = profile.gaps.map((gap) => (gap === own ? { ...gap, p } : gap))
  const { gaps: corrected } = correctFamilies({ ...profile, gaps })
  return corrected.some((gap) => gap.rater === own.rater && gap.factor === own.factor && isFound(gap))
}

describe('the smallest gap that could have been shown', () => {
  it('is where the q of the family passes .05', () => {
    for (const profile of PROFILES)
      for (const gap of profile.gaps) {
        const least = detectableGap(gap, profile)
        if (least === null || least === sizeOf(profile)) continue
        expect(wouldBeFound(profile, gap, pOf(gap, least * (1 + 1e-6), sizeOf(profile)))).toBe(true)
        expect(wouldBeFound(profile, gap, pOf(gap, -least * (1 - 1e-6), sizeOf(profile)))).toBe(false)
      }
  })

  it('never contradicts what is found', () => {
    const gaps = PROFILES.flatMap((profile) => profile.gaps.map((gap) => ({ gap, least: detectableGap(gap, profile) })))
    expect(gaps.filter(({ least }) => least !== null).length).toBeGreaterThan(12)
    for (const { gap, least } of gaps) if (least !== null) expect(Math.abs(gap.gap ?? 0) > least).toBe(isFound(gap))
  })

  it('is smaller for a planned comparison, and that of an earlier factor for its twin', () => {
    for (const profile of PROFILES) {
      const gap = profile.gaps.find((each) => detectableGap(each, profile) !== null)
      if (!gap) continue
      expect(detectableGap(gap, profile, true)).toBeLessThanOrEqual(detectableGap(gap, profile) ?? 0)
      const twin = { ...gap, factor: 'twin' }
      const factors = [...profile.factors, { id: 'twin', label: 'twin', missing: 0, sameAs: gap.factor }]
      const twice = { ...profile, factors, gaps: [...profile.gaps, twin] }
      expect(detectableGap(twin, twice)).toBe(detectableGap(gap, profile))
    }
  })

  it('is not known without an interval, nor in the first edition', () => {
    const [profile] = PROFILES
    const gap = profile?.gaps[0]
    if (!profile || !gap) throw new Error('no gap')
    expect(detectableGap({ ...gap, basis: 'few' }, profile)).toBeNull()
    const { families: _families, ...first } = profile
    expect(detectableGap(gap, first)).toBeNull()
    expect(detectableGap({ ...gap, error: 5 }, profile)).toBe(2)
  })
})

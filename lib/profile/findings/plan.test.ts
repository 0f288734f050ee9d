import { describe, expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { planOf } from './plan'

const WANTED = { width: 0.05, gap: 0.2, margin: 0.1 }
const input = makeInput({ seed: 5, pairs: 400, perPrompt: 2 })
const profileBy = (estimator: 'tau14' | 'taub' | 'accEq') =>
  buildProfile(input, { ...SETTINGS, replicates: 1, estimator })

function planBy(estimator: 'tau14' | 'taub' | 'accEq', wanted = WANTED) {
  const profile = profileBy(estimator)
  const isOwn = ({ rater, factor }: { rater: string; factor: string }) => rater === 'Judge' && factor === 'y'
  const [score, gap] = [profile.scores.find(isOwn), profile.gaps.find(isOwn)]
  if (!score || !gap) throw new Error('no gap')
  return { profile, score, gap, plan: planOf(profile, score, gap, wanted) }
}

describe('a plan', () => {
  it('asks for more prompts for a gap that is corrected for many tests, a smaller gap or a smaller margin', () => {
    const { plan, profile, score, gap } = planBy('tau14')
    expect(plan.found).toBeGreaterThan(plan.planned ?? 1e9)
    expect(planOf(profile, score, gap, { ...WANTED, gap: 0.1 }).found).toBeGreaterThan(3 * (plan.found ?? 1e9))
    expect(planOf(profile, score, gap, { ...WANTED, margin: 0.05 }).alike).toBeGreaterThan(3 * (plan.alike ?? 1e9))
  })

  it('asks for about as many as there are to reach as far as now', () => {
    for (const estimator of ['tau14', 'taub', 'accEq'] as const) {
      const { profile, score, gap } = planBy(estimator)
      const width = ((score.high ?? 0) - (score.low ?? 0)) / 2 + 1e-9
      expect(planOf(profile, score, gap, { ...WANTED, width }).width).toBe(profile.prompts)
    }
  })

  it('is not made of too little, nor of an edition that kept no errors', () => {
    const { profile, score, gap } = planBy('tau14')
    const none = { width: null, found: null, planned: null, alike: null, alikeNow: null }
    expect(planOf(profile, { ...score, basis: 'few' }, { ...gap, basis: 'few' }, WANTED)).toEqual(none)
    const { basis: _, error: __, ...old } = score
    expect(planOf(profile, old, undefined, WANTED)).toEqual(none)
    expect(planOf(profile, score, { ...gap, coverage: 0.2 }, WANTED).alike).toBeNull()
  })
})

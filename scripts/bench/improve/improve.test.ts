import { describe, expect, it } from 'vitest'
import type { Figure } from '@/scripts/bench/figure'
import { PLAIN } from '@/scripts/bench/simulation/choice-worlds'
import { benchBalanced } from './balanced'
import { benchPenalties, benchScoreTest, NULLS } from './claims'
import { benchCorrections, NOTHING_TO_GAIN, NOTHING_TO_KNOW } from './corrections'
import { benchDisagreement } from './disagreement'
import { benchWeights } from './weights'

/** A small part of what `npm run bench improve` does, so that a rule that no longer holds is found at once. */
const failed = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ ok }) => !ok)

describe('models of choices in simulated worlds', () => {
  it('have weights whose intervals hold the planted ones', () => {
    const figures = benchWeights(100, [PLAIN], [50])
    expect(figures).toHaveLength(3)
    expect(failed(figures)).toEqual([])
  })

  it('tell nothing where choices go with no factor', () => {
    expect(failed(benchScoreTest(100, NULLS.slice(0, 2), [30]))).toEqual([])
  })

  it('foresee better than a coin from few pairs, by the penalty that the pairs speak for', () => {
    expect(failed(benchPenalties(3))).toEqual([])
  })

  it('correct no judge that knows all there is, and cost it little', () => {
    expect(failed(benchCorrections(4, [50], [...NOTHING_TO_KNOW, ...NOTHING_TO_GAIN]))).toEqual([])
  })

  it('explain what a biased judge differs in, and nothing of what is chance', () => {
    expect(failed(benchDisagreement(6, [100]))).toEqual([])
  })

  it('make files whose scores are the targets', () => {
    expect(failed(benchBalanced(40, [100]))).toEqual([])
  })
})

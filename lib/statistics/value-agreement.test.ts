import { describe, expect, it } from 'vitest'
import { agreeOnValues } from './value-agreement'

describe('agreement of two measurements', () => {
  it('is Cohen’s κ where both say yes or no', () => {
    expect(agreeOnValues([0, 1, 1, 0], [0, 1, 1, 0])).toMatchObject({ n: 4, same: 1, statistic: 'kappa', value: 1 })
    // sklearn.metrics.cohen_kappa_score([1,1,0,0,1,0,1,0], [1,0,0,0,1,1,1,0]) → 0.5
    const { value, interval } = agreeOnValues([1, 1, 0, 0, 1, 0, 1, 0], [1, 0, 0, 0, 1, 1, 1, 0])
    expect(value).toBeCloseTo(0.5, 12)
    // 1.96 · √(.75 · .25 / 8) / .5
    expect(interval?.[0]).toBeCloseTo(0.5 - 1.96 * (Math.sqrt(0.1875 / 8) / 0.5), 12)
    expect(interval?.[1]).toBe(1)
  })

  it('is Spearman’s ρ of anything else, equal values sharing their rank', () => {
    // scipy.stats.spearmanr([1,2,2,3,4,5,5], [1,1,3,2,4,4,5]) → 0.8888888889
    const { statistic, value, n } = agreeOnValues([1, 2, 2, 3, 4, 5, 5], [1, 1, 3, 2, 4, 4, 5])
    expect(statistic).toBe('spearman')
    expect(n).toBe(7)
    expect(value).toBeCloseTo(8 / 9, 12)
  })

  it('leaves out what one of them lacks, and is null where nothing varies', () => {
    expect(agreeOnValues([1, Number.NaN, 0], [1, 1, Number.NaN])).toMatchObject({ n: 1, same: 1, value: null })
    expect(agreeOnValues([1, 1, 1, 1], [1, 1, 1, 1])).toMatchObject({ value: null, interval: null })
    expect(agreeOnValues([3, 3, 3, 3], [1, 2, 3, 4])).toMatchObject({ statistic: 'spearman', value: null })
    expect(agreeOnValues([], [])).toMatchObject({ n: 0, same: null, value: null })
  })
})

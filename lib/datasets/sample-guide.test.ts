import { describe, expect, it } from 'vitest'
import { sampleGuide } from './sample-guide'

const raters = ['Ann', 'Careful judge', 'Verbose judge'].map((name) => ({ name }))

describe('the guide of a sample', () => {
  it('leads to the exact pages of the model with the known gap', () => {
    const steps = sampleGuide({ id: 7, sample: 'summaries-of-posts.csv', raters })
    expect(steps.map(({ href }) => href)).toEqual([
      '/datasets/7',
      '/datasets/7/pairs?factor=length&model=r2&group=model-only',
      '/datasets/7/reports/new',
      '/datasets/7/improve/training',
    ])
    expect(steps[3]?.also.map(({ href }) => href)).toEqual([
      '/datasets/7/improve?judge=r2#judge-r2',
      '/datasets/7/improve/training?source=rater:r2&balance=length%3Dpeople',
    ])
    expect(steps[1]?.also[0]).toEqual({ label: 'Length in numbers', href: '/datasets/7/factors/length?model=r2' })
  })

  it('is empty for anybody’s own dataset, and where the model is gone', () => {
    expect(sampleGuide({ id: 7, sample: null, raters })).toEqual([])
    expect(sampleGuide({ id: 7, sample: 'summaries-of-posts.csv', raters: raters.slice(0, 2) })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { scaleOf } from './grade-words'

describe('scaleOf', () => {
  it('orders words that grade', () => {
    expect(scaleOf(['good', 'bad', 'fair'])).toEqual([['bad'], ['fair'], ['good']])
    expect(scaleOf(['好', '差'])).toEqual([['差'], ['好']])
    expect(scaleOf(['👍', '👎'])).toEqual([['👎'], ['👍']])
    expect(scaleOf(['good', 'banana'])).toBeNull()
    expect(scaleOf(['good'])).toBeNull()
  })
})

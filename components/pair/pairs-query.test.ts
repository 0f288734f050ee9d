import { describe, expect, it } from 'vitest'
import { pairsQuery } from './pairs-query'

describe('pairsQuery', () => {
  it('names what was chosen', () => {
    expect(pairsQuery({ factor: 'length', model: 'r3', group: null })).toBe('factor=length&model=r3')
    expect(pairsQuery({ factor: 'my factor', model: 'r3', group: 'tied' })).toBe('factor=my+factor&model=r3&group=tied')
  })

  it('leaves out what means nothing without the rest', () => {
    expect(pairsQuery({ factor: null, model: 'r3', group: 'tied' })).toBe('')
    expect(pairsQuery({ factor: 'length', model: null, group: 'tied' })).toBe('factor=length')
  })
})

import { describe, expect, it } from 'vitest'
import { ALL_PAIRS, type PairsQuery } from '@/lib/pairs/pairs-query'
import { pairsParsers, pairsQuery, settleQuery, withMode, withPage } from './pairs-query'

describe('pairsQuery', () => {
  it('names what was chosen', () => {
    expect(pairsQuery({ factor: 'length', model: 'r3', group: null })).toBe('factor=length&model=r3')
    expect(pairsQuery({ factor: 'my factor', model: 'r3', group: 'tied' })).toBe('factor=my+factor&model=r3&group=tied')
    expect(pairsQuery({ people: 'split', wordsLeast: 10 })).toBe('people=split&wordsLeast=10')
  })

  it('leaves out what means nothing without the rest', () => {
    expect(pairsQuery({ factor: null, model: 'r3', group: 'tied' })).toBe('')
    expect(pairsQuery({ factor: 'length', model: null, group: 'tied' })).toBe('factor=length')
    expect(pairsQuery({ sign: 'a', least: 2, most: 3, sort: 'closest', choice: 'tie' })).toBe('')
  })

  it('has the page where it is not the first', () => {
    expect(withPage('factor=length', { page: 2, per: 25 })).toBe('?factor=length&page=2')
    expect(withPage('', { page: 1, per: 50 })).toBe('?per=50')
    expect(withPage('', { page: 1, per: 25 })).toBe('')
  })
})

it('takes no nonsense from an address', () => {
  const { least, people, sign } = pairsParsers
  expect(['-1', 'x', '', ' ', 'Infinity', 'NaN'].map(least.parse)).toEqual(Array(6).fill(null))
  expect(['0', '2.5', '1e2'].map(least.parse)).toEqual([0, 2.5, 100])
  expect([people.parse('everybody'), sign.parse('A')]).toEqual([null, null])
})

it('adds the mode to a query where one was chosen', () => {
  expect(withMode('people=split', 'novel')).toBe('?people=split&show=novel')
  expect(withMode('people=split', null)).toBe('?people=split')
  expect(withMode('', 'markdown')).toBe('?show=markdown')
  expect(withMode('', null)).toBe('')
})

const there = {
  factors: [{ id: 'length' }],
  models: [{ id: 'r2' }],
  raters: [{ id: 'r0' }, { id: 'r2' }],
  slices: ['topic'],
}

it('leaves out what the dataset does not have, and what means nothing without it', () => {
  const elsewhere: PairsQuery = { ...ALL_PAIRS, factor: 'weight', model: 'r9', rater: 'r9', slice: 'colour' }
  const query: PairsQuery = { ...elsewhere, choice: 'a', value: 'red', sign: 'a', least: 2 }
  expect(settleQuery(query, there)).toEqual({ ...ALL_PAIRS, model: 'r2' })
})

it('keeps what is there', () => {
  const query = { ...ALL_PAIRS, factor: 'length', model: 'r2', sign: 'b', rater: 'r0', choice: 'tie' } as const
  expect(settleQuery(query, there)).toEqual(query)
})

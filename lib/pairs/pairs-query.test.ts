import { expect, it } from 'vitest'
import { ALL_PAIRS, filtersIn, PAIR_FILTERS, type PairsQuery, withoutFilter } from './pairs-query'

const every: PairsQuery = {
  ...ALL_PAIRS,
  factor: 'length',
  model: 'r1',
  group: 'tied',
  text: 'a',
  votes: 'alike',
  people: 'split',
  raters: 'split',
  labels: 'missing',
  rater: 'r0',
  choice: 'tie',
  sign: 'a',
  least: 0,
  wordsMost: 0,
  slice: 's',
  value: 'v',
}

it('names the conditions of a query, without those that mean nothing alone', () => {
  expect(filtersIn(ALL_PAIRS)).toEqual([])
  expect(filtersIn(every)).toEqual([...PAIR_FILTERS])
  expect(filtersIn({ ...every, factor: null, slice: null })).not.toContain('sign')
  expect(filtersIn({ ...ALL_PAIRS, people: 'split', sign: 'a' })).toEqual(['people'])
})

it('takes one condition away and leaves the others', () => {
  for (const filter of PAIR_FILTERS)
    expect(filtersIn(withoutFilter(every, filter))).toEqual(PAIR_FILTERS.filter((other) => other !== filter))
})

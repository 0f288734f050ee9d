import { expect, it } from 'vitest'
import { ALL_PAIRS, PAIR_FILTERS, type PairsQuery } from '@/lib/pairs/pairs-query'
import { filterInWords } from './filter-words'

const names = {
  factors: [{ id: 'length', label: 'Length' }],
  models: [{ id: 'r1', label: 'gpt' }],
  raters: [{ id: 'r0', label: 'Ann' }],
}
const query: PairsQuery = {
  ...ALL_PAIRS,
  factor: 'length',
  model: 'r1',
  group: 'tied',
  text: 'heron',
  votes: 'apart',
  people: 'tie',
  raters: 'opposed',
  labels: 'unreadable',
  rater: 'r0',
  choice: 'b',
  sign: 'a',
  least: 2,
  wordsLeast: 10,
  wordsMost: 20,
  slice: 'topic',
  value: 'birds',
}

it('says each condition in words', () => {
  expect(filterInWords('people', { ...ALL_PAIRS, people: 'split' }, names)).toBe('People: split')
  expect(PAIR_FILTERS.map((filter) => filterInWords(filter, query, names))).toEqual([
    'Holds heron',
    'Length: Factor ties',
    'gpt chose differently to people',
    'People: a tie',
    'All raters: opposed (A and B)',
    'Labels: some unreadable',
    'Ann: B',
    'Length: more in A',
    'Length: difference at least 2',
    'Longer response: 10 to 20 words',
    'topic: birds',
  ])
})

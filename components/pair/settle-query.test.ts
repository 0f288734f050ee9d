import { expect, it } from 'vitest'
import { ALL_PAIRS, type PairsQuery } from '@/lib/pairs/pairs-query'
import { settleQuery } from './settle-query'

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

import { expect, test } from 'vitest'
import { DEFAULT_RECIPE } from '@/lib/improve/training/recipe'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { recipeIn, searchOf, trainingOf } from './training-address'

const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query))

test('a list of pairs hands its filter over, in the order of the dataset', () => {
  const query = trainingOf({ ...ALL_PAIRS, factor: 'length', model: 'r3', group: 'model-only', sort: 'longest' })
  expect(recipeIn(paramsOf(query)).recipe.filters.pairs).toMatchObject({
    ...{ factor: 'length', model: 'r3', group: 'model-only', sort: 'order' },
  })
  expect(trainingOf(ALL_PAIRS)).toBe('')
})

test('the address keeps open tables and the column looked at beside the recipe', () => {
  const recipe = { ...DEFAULT_RECIPE, seed: 7 }
  const beside = new URLSearchParams('seed=3&table=file-profile&column=topic')
  expect(searchOf(recipe, beside)).toBe('?seed=7&table=file-profile&column=topic')
  expect(searchOf(recipe, beside, 'domain')).toBe('?seed=7&table=file-profile&column=domain')
  expect(searchOf(DEFAULT_RECIPE, new URLSearchParams('column=topic'), null)).toBe('')
})

test('an address that cannot be read gives the recipe to begin with, and says what is wrong', () => {
  expect(recipeIn({ split: '80,20' })).toMatchObject({ recipe: DEFAULT_RECIPE, problem: expect.any(String) })
  expect(recipeIn({ source: 'rater:r1', balance: ['length=people', 'hedges=0'] })).toMatchObject({
    problem: null,
    recipe: { source: { kind: 'rater', rater: 'r1' }, balance: [{ target: 'people' }, { target: 0 }] },
  })
})

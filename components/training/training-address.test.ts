import { expect, test } from 'vitest'
import { DEFAULT_RECIPE } from '@/lib/improve/training/recipe'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { recipeIn, searchOf, settleRecipe, trainingOf } from './training-address'

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
  expect(recipeIn({ split: '80,20' })).toMatchObject({
    recipe: DEFAULT_RECIPE,
    problem: 'all of it, because of its “split”',
  })
  expect(recipeIn({ source: 'rater' }).problem).toBe('all of it, because of its “source”')
  expect(recipeIn({ source: 'rater:r1', balance: ['length=people', 'hedges=0'] })).toMatchObject({
    problem: null,
    recipe: { source: { kind: 'rater', rater: 'r1' }, balance: [{ target: 'people' }, { target: 0 }] },
  })
})

const judge = { id: 'r3', label: 'gpt', place: 0, isCorrected: false }
const choices = {
  ...{
    version: 1,
    people: [],
    annotators: 0,
    judges: [judge],
    writers: [],
    factors: [{ id: 'length', label: 'Length' }],
  },
  ...{ slices: ['topic'], values: [], signals: [], tested: { experiments: 0, prompts: 0 } },
}

test('without people a builder begins with the first judge', () => {
  expect(settleRecipe(DEFAULT_RECIPE, choices)).toMatchObject({
    recipe: { source: { kind: 'rater', rater: 'r3' } },
    lacks: [],
  })
})

test('what an address names and the dataset has not is left out and named', () => {
  const query = 'source=rater:r9&balance=length=0&balance=zeal=0&format=x&unsupported=fuss=1&slice=mood&value=glad'
  const asked = recipeIn(paramsOf(`${query}&pairs.factor=zeal&pairs.sign=a`)).recipe
  const both = { ...asked, balance: [...DEFAULT_RECIPE.balance, { factor: 'length', target: 0 }, ...asked.balance] }
  const { recipe, lacks } = settleRecipe(both, choices)
  expect(recipe).toMatchObject({
    source: { kind: 'rater', rater: 'r3' },
    filters: { unsupported: null, slices: [], pairs: null },
    balance: [{ factor: 'length', target: 0 }],
    format: DEFAULT_RECIPE.format,
  })
  expect(lacks.toSorted()).toEqual([
    ...['the column mood', 'the factor fuss', 'the factor zeal', 'the filter of a list of pairs', 'the format x'],
    'the rater r9',
  ])
})

test('what the dataset has stays as it was asked for', () => {
  const asked = recipeIn(paramsOf('source=own:r3&slice=topic&value=law&pairs.factor=length&pairs.sign=a')).recipe
  expect(settleRecipe(asked, choices)).toEqual({ recipe: asked, lacks: [] })
})

import { expect, it } from 'vitest'
import { importFiles } from '@/lib/datasets/test-import'
import { withDatabase } from '@/lib/db/test-database'
import { listUnindexed } from '@/lib/db/text-words'
import { indexWaiting } from '@/lib/jobs/index-texts'
import { ALL_PAIRS, type PairsQuery } from '@/lib/profile/pairs-query'
import { loadFilters } from './load-filters'
import { loadPair } from './load-pair'
import { loadPairs } from './load-pairs'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,model.Judge,slice.topic'
const ROWS = [
  'p1,How do I water basil?,Every other day in summer.,Never.,a,a,plants',
  'p2,How do I water basil?,Twice a week and a little more when it is hot.,Every other day in winter.,a,b,plants',
  'p3,What is a <b>heron</b>?,A bird.,A fish that nobody has seen in all the years of this pond.,b,unreadable,birds',
  'p4,Where do herons live?,By the water.,In the sea.,,a,birds',
]
const file = { name: 'own.csv', bytes: [HEADER, ...ROWS].join('\n') }

it('finds pairs by words, votes and slices, in the order asked for, with the index and without it', async () => {
  const id = await importFiles([file])
  const [judge = ''] = (await loadFilters(id))?.models.map((model) => model.id) ?? []
  const numbers = async (query: Partial<PairsQuery>) =>
    (await loadPairs(id, { ...ALL_PAIRS, ...query }))?.rows.map(({ index }) => index + 1)
  const expectAll = async () => {
    expect(await numbers({ text: 'BASIL' })).toEqual([1, 2])
    expect(await numbers({ text: 'every other' })).toEqual([1, 2])
    expect(await numbers({ text: '"day in winter"' })).toEqual([2])
    expect(await numbers({ text: 'heron or basil' })).toEqual([1, 2, 3])
    expect(await numbers({ text: 'water' })).toEqual([1, 2, 4])
    expect(await numbers({ text: "'; drop table pair; --" })).toEqual([])
    expect(await numbers({ text: '%' })).toEqual([])
  }
  expect(await listUnindexed()).toEqual([id])
  await expectAll()
  await indexWaiting(() => true)
  expect(await listUnindexed()).toEqual([])
  await expectAll()

  expect(await numbers({ votes: 'alike', model: judge })).toEqual([1])
  expect(await numbers({ votes: 'apart', model: judge })).toEqual([2])
  expect(await numbers({ votes: 'unreadable', model: judge })).toEqual([3])
  expect(await numbers({ slice: 'topic', value: 'birds' })).toEqual([3, 4])
  expect(await numbers({ slice: 'topic', value: 'fish' })).toEqual([])
  expect(await numbers({ text: 'water', slice: 'topic', value: 'birds' })).toEqual([4])
  expect(await numbers({ sort: 'longest' })).toEqual([2, 3, 1, 4])
  expect(await numbers({ sort: 'difference', factor: 'length', model: judge })).toEqual([3, 2, 1, 4])
  expect(await loadFilters(id, 'topic')).toMatchObject({ slices: ['topic'], values: ['birds', 'plants'] })

  const query = { ...ALL_PAIRS, text: 'water' }
  expect(await loadPair(id, 1, query)).toMatchObject({ position: 2, pairs: 3, previous: 0, next: 3 })
  expect(await loadPair(id, 2, query)).toMatchObject({ position: 3, pairs: 4, previous: 1, next: 3 })
})

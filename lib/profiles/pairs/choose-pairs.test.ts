import { expect, it } from 'vitest'
import { getDataset } from '@/lib/db/dataset'
import { countIndexed } from '@/lib/db/search/search-texts'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles, runJobs } from '@/lib/imports/test-import'
import { ALL_PAIRS, type PairsQuery } from '@/lib/pairs/pairs-query'
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
const SEVERAL = [
  'pair_id,prompt,response_a,response_b,human.Ann,human.Bob,model.Judge',
  'p1,Why?,one two three,one,a,a,a',
  'p2,Why?,one,one two three four five,a,b,unreadable',
  'p3,Why?,one two,two one,tie,,b',
  'p4,How?,one two three four,one two,b,b,a',
]
async function isIndexed(id: number): Promise<boolean> {
  const { prompts, responses } = (await getDataset(id)) ?? { prompts: 0, responses: 0 }
  return (await countIndexed(id)) === prompts + responses
}
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
  expect(await isIndexed(id)).toBe(false)
  await expectAll()
  await runJobs(id, ['index'])
  expect(await isIndexed(id)).toBe(true)
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

it('keeps the pairs that meet every condition, and counts those that meet each alone', async () => {
  const id = await importFiles([{ name: 'several.csv', bytes: SEVERAL.join('\n') }])
  const { raters = [], people } = (await loadFilters(id)) ?? {}
  const [ann, , judge] = raters.map((rater) => rater.id)
  expect([raters.map(({ label }) => label), people]).toEqual([['Ann', 'Bob', 'Judge'], 2])
  const numbers = async (query: Partial<PairsQuery>) =>
    (await loadPairs(id, { ...ALL_PAIRS, ...query }))?.rows.map(({ index }) => index + 1)

  expect(await numbers({ people: 'unanimous' })).toEqual([1, 4])
  expect(await numbers({ people: 'split' })).toEqual([2])
  expect(await numbers({ people: 'tie' })).toEqual([2, 3])
  expect(await numbers({ people: 'missing' })).toEqual([3])
  expect(await numbers({ raters: 'unanimous' })).toEqual([1])
  expect(await numbers({ raters: 'split' })).toEqual([2, 3, 4])
  expect(await numbers({ raters: 'opposed' })).toEqual([2, 4])
  expect(await numbers({ labels: 'unreadable' })).toEqual([2])
  expect(await numbers({ labels: 'missing' })).toEqual([2, 3])
  expect(await numbers({ rater: ann ?? '', choice: 'a' })).toEqual([1, 2])
  expect(await numbers({ rater: judge ?? '', choice: 'missing' })).toEqual([2])
  expect(await numbers({ rater: 'r99', choice: 'a' })).toEqual([])

  const length = { factor: 'length' }
  expect(await numbers({ ...length, sign: 'a' })).toEqual([1, 4])
  expect(await numbers({ ...length, sign: 'b' })).toEqual([2])
  expect(await numbers({ ...length, sign: 'equal' })).toEqual([3])
  expect(await numbers({ ...length, sign: 'none' })).toEqual([])
  expect(await numbers({ factor: 'source-coverage', sign: 'none' })).toEqual([1, 2, 3, 4])
  expect(await numbers({ ...length, least: 2, most: 2 })).toEqual([1, 4])
  expect(await numbers({ ...length, least: 3 })).toEqual([2])
  expect(await numbers({ ...length, sort: 'closest' })).toEqual([3, 1, 4, 2])
  expect(await numbers({ ...length, sort: 'difference' })).toEqual([2, 1, 4, 3])
  // Where one came from a factor, its largest difference comes first without being asked for.
  expect(await numbers(length)).toEqual([2, 1, 4, 3])
  expect(await numbers({ ...length, sort: 'order' })).toEqual([1, 2, 3, 4])
  expect(await numbers({ ...length, sort: 'more-a' })).toEqual([1, 4, 3, 2])
  expect(await numbers({ ...length, sort: 'more-b' })).toEqual([2, 3, 1, 4])
  expect(await numbers({ sort: 'chose-a' })).toEqual([1, 2, 4, 3])
  expect(await numbers({ sort: 'divided' })).toEqual([2, 4, 3, 1])
  expect(await numbers({ wordsLeast: 4 })).toEqual([2, 4])
  expect(await numbers({ wordsLeast: 3, wordsMost: 4 })).toEqual([1, 4])

  const both = { ...ALL_PAIRS, ...length, people: 'unanimous', sign: 'a', least: 2, wordsLeast: 4 } as const
  expect(await loadPairs(id, both, 1, 1)).toMatchObject({
    total: 1,
    all: 4,
    page: 1,
    pages: 1,
    rows: [{ index: 3 }],
    filters: [
      { filter: 'people', count: 2 },
      { filter: 'sign', count: 2 },
      { filter: 'size', count: 3 },
      { filter: 'words', count: 2 },
    ],
  })
  expect(await loadPairs(id, ALL_PAIRS, 2, 3)).toMatchObject({ page: 2, pages: 2, rows: [{ index: 3 }] })
  expect(await loadPair(id, 0, { ...ALL_PAIRS, people: 'unanimous' })).toMatchObject({
    position: 1,
    pairs: 2,
    previous: null,
    next: 3,
    people: { choice: 1, votes: 2, of: 2 },
  })
  // Seven different responses: 3, 1, 5, 2, 2, 4 and 2 words.
  const measured = (await loadPair(id, 0))?.measurements.find(({ factor }) => factor.id === 'length')
  expect(measured?.percentiles).toEqual({ a: { share: 4.5 / 7, n: 7 }, b: { share: 0.5 / 7, n: 7 } })
})

import { expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { loadPair } from './load-pair'
import { loadPairs } from './load-pairs'

withDatabase()

const PEOPLE = 40
const FOR_A = 30
const HEADER = [
  'pair_id',
  'prompt',
  'response_a',
  'response_b',
  ...Array.from({ length: PEOPLE }, (_, at) => `human.W${at}`),
]
const rowOf = (pair: string) => [
  pair,
  'Why?',
  'one two three',
  'one',
  ...Array.from({ length: PEOPLE }, (_, at) => (at < FOR_A ? 'a' : 'b')),
]
const bytes = [
  [...HEADER, 'model.Judge'],
  [...rowOf('p1'), 'b'],
  [...rowOf('p2'), 'a'],
]
  .map((row) => row.join(','))
  .join('\n')

it('says of a crowd how many chose what, not who', async () => {
  const id = await importFiles([{ name: 'crowd.csv', bytes }])
  const judge = `r${PEOPLE}`
  const query = { ...ALL_PAIRS, factor: 'length', model: judge } as const
  const pair = await loadPair(id, 0, query)
  expect(pair?.votes.map(({ rater }) => rater)).toEqual(['Judge'])
  expect(pair?.people).toEqual({ choice: 1, votes: FOR_A, of: PEOPLE })
  expect(pair?.asked).toEqual({ name: 'Judge', choice: -1 })
  const lines = [
    { choice: 1, people: FOR_A, models: 0, named: [] },
    { choice: -1, people: PEOPLE - FOR_A, models: 1, named: [{ rater: 'Judge', kind: 'model' }] },
  ]
  expect(pair?.lines).toEqual(lines)
  expect((await loadPairs(id, query))?.rows[0]).toMatchObject({ index: 0, votes: lines, values: { a: 3, b: 1 } })
})

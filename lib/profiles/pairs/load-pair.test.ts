import { expect, it, vi } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadValuesOn } from '@/lib/profiles/load-values'
import { forgetColumns } from '@/lib/profiles/test-packs'
import { loadPair } from './load-pair'
import { known, loadPairs } from './load-pairs'

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

it('has the values on a pair that reading them of the pair alone would give', async () => {
  const id = await importFiles([
    {
      name: 'graded.csv',
      bytes: [
        'prompt,response_a,response_b,human.Ann,factor.grade.a,factor.grade.b',
        'Why?,one two three,one,a,0.1,',
        'How?,so,one two,b,3,16777217',
      ].join('\n'),
    },
  ])
  const pack = await loadPack(id)
  if (!pack) throw new Error('not measured')
  const asked = vi.spyOn(pool(), 'query')
  const valuesOf = await loadValuesOn(pack, [0, 1])
  // However many factors there are: several servers of many pages have few connections.
  expect(asked.mock.calls.length).toBeLessThan(pack.input.factors.length / 2)
  asked.mockRestore()
  for (const index of [0, 1])
    expect((await loadPair(id, index))?.measurements.map(({ factor, a, b }) => [factor.id, a, b])).toEqual(
      pack.input.factors.map((factor) => {
        const { a, b } = valuesOf(factor.id, index)
        return [factor.id, known(a), known(b)]
      }),
    )
  // Of a dataset that is too large for ranks: the same without them, and no column is read for it.
  const wholes = await Promise.all([0, 1].map((index) => loadPair(id, index)))
  await pool().query('delete from packed_column where dataset_id = $1', [id])
  await forgetColumns(id)
  for (const [index, whole] of wholes.entries()) {
    const measurements = whole?.measurements.map((each) => ({ ...each, percentiles: { a: null, b: null } }))
    expect(await loadPair(id, index, ALL_PAIRS, 0)).toEqual({ ...whole, measurements })
  }
  expect((await pool().query('select name from packed_column where dataset_id = $1', [id])).rows).toEqual([])
  const grades = (await loadPair(id, 1))?.measurements.find(({ factor }) => factor.id === 'imported:grade')
  expect(grades).toMatchObject({ a: 3, b: 16777217 })
})

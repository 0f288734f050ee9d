import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { listJudgedPrompts } from '@/lib/db/judged-text'
import { withDatabase } from '@/lib/db/test-database'
import { indexDataset } from '@/lib/imports/import-jobs'
import { importOnly } from '@/lib/imports/test-import'
import { indexByPrompt } from './prompt-index'

withDatabase()

const FILE = {
  name: 'own.csv',
  bytes: [
    'pair_id,prompt,response_a,response_b,preference',
    ...['p1,Why?,one,two,a', 'p2,How?,three,four,b', 'p3,Why?,five,one,b'],
  ].join('\n'),
}

const indexesOf = async (id: number): Promise<readonly string[]> =>
  (
    await pool().query<{ name: string }>('select indexname as name from pg_indexes where tablename = $1', [
      `response_${id}`,
    ])
  ).rows
    .map(({ name }) => name)
    .sort()

test('an import leaves the index of responses by prompt to the job that follows, which makes it once', async () => {
  const id = await importOnly([FILE])
  expect(await indexesOf(id)).toEqual([`response_${id}_pkey`])
  const found = () => listJudgedPrompts(id, Int32Array.of(1, 9, 0))
  const before = await found()
  expect(before.map(({ text, responses }) => [text, responses.map(({ index, text }) => `${index} ${text}`)])).toEqual([
    ['How?', ['2 three', '3 four']],
    ['Why?', ['0 one', '1 two', '4 five']],
  ])
  await indexDataset(id, async () => {})
  const both = [`response_${id}_dataset_id_prompt_index_idx`, `response_${id}_pkey`]
  expect(await indexesOf(id)).toEqual(both)
  await indexByPrompt(pool(), id)
  expect([await indexesOf(id), await found()]).toEqual([both, before])
})

test('nothing is made where a dataset has no table of its own', async () => {
  await indexByPrompt(pool(), 99)
  expect(await indexesOf(99)).toEqual([])
})

import { expect, test } from 'vitest'
import { importOnly } from '@/lib/imports/test-import'
import { pool } from './client'
import { loadRaters } from './packed'
import { withDatabase } from './test-database'

withDatabase()

const MISSING = 2

test('votes of a rater that came after the raters were read are nobody else’s', async () => {
  const rows = ['p1,Why?,one,two,a', 'p2,How?,three,four,b']
  const id = await importOnly([
    { name: 'own.csv', bytes: ['pair_id,prompt,response_a,response_b,human.Ann', ...rows].join('\n') },
  ])
  await pool().query(
    `insert into preference (dataset_id, pair_index, rater_index, choice, raw) values ($1, 0, -1, -1, '')`,
    [id],
  )
  const raters = await loadRaters(id, 2, MISSING)
  expect(raters.map(({ name, choices }) => [name, ...choices])).toEqual([['Ann', 1, -1]])
})

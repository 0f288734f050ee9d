import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { listWhole } from './load-values'

withDatabase()

test('while responses that came later are measured, those before them keep their factors, and only whole ones', async () => {
  const header = 'prompt,response_a,response_b,human.Ann,factor.tone.a,factor.tone.b'
  const id = await importFiles([{ name: 'own.csv', bytes: `${header}\nWhy?,Because.,No reason.,a,1,2` }])
  const before = { id, responses: 2 }
  const keysOf = async (dataset: typeof before) => (await listWhole(dataset)).map(({ key }) => key)
  const keys = await keysOf(before)
  expect(keys).toEqual(expect.arrayContaining(['length', 'imported:tone']))
  // As an append stores them, the blocks of computed factors side by side.
  await pool().query(
    `insert into measurement select dataset_id, factor_key, version, block + 1, "values", width from measurement
     where dataset_id = $1`,
    [id],
  )
  expect(await keysOf(before)).toEqual(keys)
  await pool().query(`delete from measurement where dataset_id = $1 and factor_key = 'length' and block = 0`, [id])
  expect(await keysOf(before)).toEqual(keys.filter((key) => key !== 'length'))
  expect(await keysOf({ id, responses: 5000 })).toEqual(keys.filter((key) => key !== 'length'))
})

import type { PoolClient } from 'pg'
import { expect, test } from 'vitest'
import { inTransaction, pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { untilSomebodyWaits } from '@/lib/db/test-meanwhile'
import { importOnly } from '@/lib/imports/test-import'
import { indexTexts } from './index-texts'

withDatabase()

const FILE = { name: 'own.csv', bytes: 'pair_id,prompt,response_a,response_b,preference\np1,Why?,one,two,a' }

/** Indexes while nobody can read the table of these texts, so that the block is under way during `work`. */
async function indexDuring(id: number, table: string, work: (client: PoolClient) => Promise<void>): Promise<boolean> {
  const indexing = { ended: Promise.resolve(false) }
  await inTransaction(async (holder) => {
    await holder.query(`lock table ${table}_${id} in access exclusive mode`)
    indexing.ended = indexTexts(id)
    await untilSomebodyWaits()
    await inTransaction(async (client) => {
      await client.query(`set local lock_timeout = '2s'`)
      await work(client)
    })
  })
  return indexing.ended
}
const indexedOf = async (id: number) =>
  (await pool().query('select indexed_prompts as p, indexed_responses as r from dataset where id = $1', [id])).rows
const tablesOf = async (id: number) =>
  (await pool().query('select from pg_class where relname = $1', [`text_words_${id}`])).rowCount

test('a dataset is changed while its texts are indexed, and another worker leaves them alone', async () => {
  const id = await importOnly([FILE])
  const indexed = await indexDuring(id, 'prompt', async (client) => {
    await client.query(`update dataset set name = 'renamed' where id = $1`, [id])
    expect(await indexTexts(id)).toBe(false)
  })
  expect([indexed, await indexedOf(id)]).toEqual([true, [{ p: 1, r: 0 }]])
  expect([await indexTexts(id), await indexTexts(id), await indexedOf(id)]).toEqual([true, false, [{ p: 1, r: 2 }]])
})

test.each([0, 1])('a dataset is deleted while its block %i is indexed, of which nothing stays', async (block) => {
  const id = await importOnly([FILE])
  if (block === 1) await indexTexts(id)
  const indexed = await indexDuring(id, block === 0 ? 'prompt' : 'response', async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [id])
    await client.query('delete from dataset where id = $1', [id])
  })
  expect([indexed, await tablesOf(id)]).toEqual([false, block])
  expect((await pool().query('select from text_words where dataset_id = $1 and not is_prompt', [id])).rowCount).toBe(0)
})

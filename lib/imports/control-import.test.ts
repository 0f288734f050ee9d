import { expect, test } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { type Ends, proveKeys, type Sent } from '@/lib/db/bulk'
import { inTransaction, pool } from '@/lib/db/client'
import { ownName } from '@/lib/db/tables/row-tables'
import { withDatabase } from '@/lib/db/test-database'
import { loadJobs } from '@/lib/work/load-jobs'
import { cancelJobs, retryJobs } from './control-import'
import { startImport } from './start-import'
import { importFiles, runJobs, uploadFiles } from './test-import'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,preference'
const csv = (pairs: number): string =>
  [HEADER, ...Array.from({ length: pairs }, (_, pair) => `p${pair},Q${pair},first ${pair},second ${pair},a`)].join('\n')

test('a cancelled import leaves nothing, and can be taken up again', async () => {
  const uploadId = await uploadFiles([{ name: 'own.csv', bytes: csv(3) }])
  const id = await startImport({ uploadId, name: 'x', description: '', task: 'helpful' })
  await cancelJobs(id)
  await runJobs(id)
  expect((await loadDataset(id))?.status).toBe('failed')
  expect((await pool().query('select 1 from pair where dataset_id = $1', [id])).rowCount).toBe(0)
  await retryJobs(id)
  await runJobs(id, ['import', 'measure', 'profile'])
  expect(await loadDataset(id)).toMatchObject({ status: 'ready', pairs: 3 })
  expect((await loadJobs(id)).map(({ status }) => status)).toEqual(['done', 'done', 'done'])
})

test('an import that ended before it could be stopped stays imported', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: csv(3) }])
  await cancelJobs(id)
  expect((await loadDataset(id))?.status).toBe('ready')
})

test('keys are proved from the ends of gapless numbers', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: csv(3) }])
  await inTransaction((client) => proveKeys(client, id))
  const setSecond = (index: string) => pool().query(`update pair set b_index = ${index} where dataset_id = $1`, [id])
  await setSecond('b_index + 90')
  await expect(inTransaction((client) => proveKeys(client, id))).rejects.toThrow('"pair" point to rows')
  await setSecond('b_index - 90')
  await pool().query('update preference set pair_index = 99 where dataset_id = $1 and pair_index = 0', [id])
  await expect(inTransaction((client) => proveKeys(client, id))).rejects.toThrow('"preference" point to rows')
  await pool().query('delete from preference where dataset_id = $1', [id])
  await pool().query('delete from pair where dataset_id = $1 and index = 1', [id])
  await expect(inTransaction((client) => proveKeys(client, id))).rejects.toThrow('"pair" are not numbered')
})

test('rows of tables that hold no others are as many as PostgreSQL took, and point where those that were sent do', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: csv(3) }])
  const nameOf = (table: string): string => ownName(table, id)
  const names = {
    prompt: nameOf('prompt'),
    response: nameOf('response'),
    pair: nameOf('pair'),
    preference: nameOf('preference'),
  }
  const prove = (sent: Sent) => inTransaction((client) => proveKeys(client, id, { names, fresh: true }, sent))
  const rows = { prompt: 3, response: 6, pair: 3 }
  const ends = { prompt: { least: 0, most: 2 }, response: { least: 0, most: 5 }, rater: { least: 0, most: 0 } }
  await prove({ rows, ends })
  for (const table of ['prompt', 'response', 'pair'] as const)
    await expect(prove({ rows: { ...rows, [table]: rows[table] + 1 }, ends })).rejects.toThrow(
      `"${table}" are not numbered`,
    )
  for (const [table, target] of [
    ['response', 'prompt'],
    ['pair', 'response'],
    ['preference', 'rater'],
  ] as const) {
    const { most } = ends[target]
    const proveWith = (end: Ends) => prove({ rows, ends: { ...ends, [target]: end } })
    await expect(proveWith({ least: 0, most: most + 1 })).rejects.toThrow(`"${table}" point to rows`)
    await expect(proveWith({ least: -1, most })).rejects.toThrow(`"${table}" point to rows`)
  }
})

import { expect, test } from 'vitest'
import { inTransaction, pool } from './client'
import { copyInto } from './copy-in'
import { createTables } from './tables/create-tables'
import { withDatabase } from './test-database'

withDatabase()

test('rows that wait for a later batch are there at the end, in every table', async () => {
  const made = await pool().query<{ id: number }>(
    `insert into dataset (name, task, status) values ('copied', 'custom', 'importing') returning id`,
  )
  const id = made.rows[0]?.id ?? 0
  const text = 'a text of thirty characters or '.repeat(20)
  const rows = 8000
  await inTransaction(async (client) => {
    const own = await createTables(client, id)
    const columns = { dataset_id: 'int4', index: 'int4', prompt_index: 'int4', text: 'text' } as const
    const copy = copyInto(
      client,
      { prompt: { dataset_id: 'int4', index: 'int4', text: 'text' }, response: columns },
      own,
    )
    for (let index = 0; index < rows; index++) {
      if (index % 100 === 0) copy.push('prompt', [id, index / 100, text])
      copy.push('response', [id, index, Math.floor(index / 100), `${index} ${text}`])
      if (copy.isDue()) await copy.drain()
    }
    expect(await copy.end()).toEqual({ prompt: rows / 100, response: rows })
    const { rows: counted } = await client.query(
      `select (select sum(index)::int from ${own.names.prompt}) as prompts, (select sum(index)::int from ${own.names.response}) as responses`,
    )
    expect(counted).toEqual([{ prompts: (80 * 79) / 2, responses: (rows * (rows - 1)) / 2 }])
  })
})

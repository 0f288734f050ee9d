import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'

withDatabase()

test('texts are kept as they are, however long', async () => {
  const long = (word: string): string => `${word} `.repeat(5000)
  const header = 'prompt,response_a,response_b,preference,source'
  const id = await importOnly([{ name: 'own.csv', bytes: `${header}\n${long('p')},${long('a')},b,a,${long('c')}` }])
  const texts = ['prompt', 'response'].flatMap((table) =>
    ['text', 'source'].map(
      (column) => `select octet_length(${column}) as bytes, pg_column_compression(${column}) as packed
        from ${table} where dataset_id = ${id} and ${column} is not null`,
    ),
  )
  const { rows } = await pool().query(`${texts.join(' union all ')} order by bytes`)
  expect(rows).toEqual([1, 10_000, 10_000, 10_000].map((bytes) => ({ bytes, packed: null })))
})

import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { listResponses } from '@/lib/db/stored-texts'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'
import { readTexts } from './read-texts'

withDatabase()

test('texts are read as they are stored, whatever was read before them', async () => {
  const texts = ['short', 'Grüße, 你好 😀', 'long '.repeat(400_000), '']
  const rows = Array.from({ length: 40 }, (_, at) => `Q${at >> 1},"${texts[at % 4]}",answer ${at},a`)
  const id = await importOnly([
    { name: 'own.csv', bytes: ['prompt,response_a,response_b,human.Ann', ...rows].join('\n') },
  ])
  await pool().query(`update prompt set source = 'of prompt ' || index where dataset_id = $1 and index % 2 = 0`, [id])
  await pool().query('update response set source = $2 where dataset_id = $1 and index % 3 = 0', [id, 'of its own'])
  const stored = await listResponses(id, 0, 1000)
  expect(new Set(stored.map(({ source }) => source))).toContain('of prompt 2')
  for (const [from, to] of [
    [0, 1000],
    [11, 29],
    [12, 13],
    [900, 1000],
  ] as const) {
    const read = await readTexts({ datasetId: id, from, to })
    expect(read).toHaveLength(stored.slice(from, to).length)
    expect([...read]).toEqual(stored.slice(from, to))
  }
  // Two at a time, the first of them looked at when the second is there.
  const wanted = [Int32Array.of(2, 3, 17, 40), Int32Array.of(5, 18, 30)]
  const read = await Promise.all(wanted.map((indexes) => readTexts({ datasetId: id, indexes })))
  for (const [at, indexes] of wanted.entries())
    expect([...(read[at] ?? [])]).toEqual(stored.filter(({ index }) => indexes.includes(index)))
  expect([...(read[0] ?? [])]).toEqual([])
})

import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadSignedPack } from '@/lib/profiles/load-pack'
import { loadTextFacts } from './load-text-facts'

withDatabase()

type Row = readonly [prompt: string, a: string, b: string]

async function packOf(rows: readonly Row[]) {
  const lines = rows.map(([prompt, a, b], at) => `p${at},"${prompt}","${a}","${b}",${at % 2 ? 'a' : 'b'}`)
  const bytes = ['pair_id,prompt,response_a,response_b,human.Ann', ...lines].join('\n')
  const pack = await loadSignedPack(await importFiles([{ name: 'own.csv', bytes }]))
  if (!pack) throw new Error('Nothing was imported.')
  return pack
}

test('prompts are connected by texts of five words under at most five prompts, wherever they stand', async () => {
  const [long, few] = ['one two\nthree  four five', 'one two three four']
  const { components } = await loadTextFacts(
    await packOf([
      ['First?', long, 'alone at first'],
      ['Second?', few, `${long} six`],
      ['Third?', 'alone at third', long],
      [`${long} six`, few, 'alone at fourth'],
      ['Fifth?', `${long} `, few],
    ]),
  )
  expect([...components.of]).toEqual([0, 1, 0, 1, 2])
  expect(components.count).toBe(3)
})

test('a text under six prompts is a phrase, under five it is not', async () => {
  const under = async (count: number) =>
    (
      await loadTextFacts(
        await packOf(Array.from({ length: count }, (_, at) => [`${at}?`, 'I am afraid I cannot', `answer ${at}`])),
      )
    ).components.count
  expect([await under(5), await under(6)]).toEqual([1, 6])
})

test('pairs from which nothing can be learnt: two texts that are the same, and one of white space alone', async () => {
  const rows = [
    { texts: ['x', 'x '], identical: 0, empty: 0 },
    { texts: ['same', 'same'], identical: 1, empty: 0 },
    { texts: ['é', 'x'], identical: 0, empty: 0 },
    { texts: ['x', ' \n\t'], identical: 0, empty: 1 },
    { texts: ['\n', 'x'], identical: 0, empty: 1 },
    { texts: [' ', ' '], identical: 1, empty: 1 },
    { texts: [`${' '.repeat(60)}x`, 'y'], identical: 0, empty: 0 },
  ] as const
  const pack = await packOf(rows.map(({ texts: [a, b] }, at) => [`${at}?`, a, b]))
  const { identical, empty } = await loadTextFacts(pack)
  expect({ identical: [...identical], empty: [...empty] }).toEqual({
    identical: rows.map((row) => row.identical),
    empty: rows.map((row) => row.empty),
  })
})

test('what was found is kept with the version of the dataset', async () => {
  const pack = await packOf([
    ['One?', 'one two three four five', 'same'],
    ['Two?', 'one two three four five', ''],
    ['Three?', 'alike', 'alike'],
  ])
  const found = await loadTextFacts(pack)
  const texts = { ...pack, version: pack.version }
  await pool().query('update response set text = index::text where dataset_id = $1', [pack.datasetId])
  delete (globalThis as { proclivityTextFacts?: unknown }).proclivityTextFacts
  expect(await loadTextFacts(texts)).toEqual(found)
  expect(await loadTextFacts({ ...texts, version: pack.version + 1 })).not.toEqual(found)
})

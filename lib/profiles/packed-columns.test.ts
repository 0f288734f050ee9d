import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { loadDatasetColumns } from '@/lib/db/columns/dataset-columns'
import { putPackedColumns, readPackedColumn } from '@/lib/db/columns/packed-column'
import { getDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { manifestation, signsOf } from '@/lib/profile/manifestation'
import { loadPairs } from '@/lib/profiles/pairs/load-pairs'
import { MISSING } from '@/lib/words/rater'
import { keepPacks } from './keep-packs'
import { loadListPack, loadPack, loadSignedPack, loadTextPack } from './load-pack'
import { loadSliceColumn, loadSliceNames } from './load-slices'
import { forgetColumns } from './test-packs'

withDatabase()

const FILE = [
  'pair_id,prompt,response_a,response_b,author_a,author_b,human.Ann,model.m',
  'p1,One?,first,second text,beta,alpha,a,b',
  'p2,Two?,a third text,fourth,,beta,tie,',
  'p3,Three?,fifth text,sixth text that is long,gamma,alpha,b,b',
]

async function importOne() {
  const id = await importFiles([{ name: 'own.csv', bytes: FILE.join('\n') }])
  const dataset = await getDataset(id)
  if (!dataset) throw new Error('not imported')
  return dataset
}

test('columns that were kept are those of the rows, and what has another version or length is not read', async () => {
  const dataset = await importOne()
  const fromRows = await loadDatasetColumns(dataset, MISSING)
  await pool().query('delete from preference where dataset_id = $1', [dataset.id])
  expect(await loadDatasetColumns(dataset, MISSING)).toEqual(fromRows)
  const next = { ...dataset, version: dataset.version + 1 }
  const { raters } = await loadDatasetColumns(next, MISSING)
  expect(raters.map(({ choices }) => [...choices])).toEqual(raters.map(() => [MISSING, MISSING, MISSING]))
  const { rows } = await pool().query('select distinct version from packed_column where dataset_id = $1', [dataset.id])
  expect(rows).toEqual([{ version: next.version }])
  expect(await readPackedColumn(next, { name: 'pairs', column: new Int32Array(1) })).toBe(false)
})

test('a column of several parts comes back whole', async () => {
  const dataset = await importOne()
  const column = Int32Array.from({ length: 2 ** 20 + 3 }, (_, at) => at)
  await putPackedColumns(dataset, [{ name: 'long', column }])
  const read = new Int32Array(column.length)
  expect(await readPackedColumn(dataset, { name: 'long', column: read })).toBe(true)
  expect(read).toEqual(column)
})

test('a factor’s signs are those of its values', async () => {
  const { id } = await importOne()
  const pack = await loadPack(id)
  expect(pack?.input.factors.length).toBeGreaterThan(0)
  for (const factor of pack?.input.factors ?? [])
    expect(signsOf(factor.signs)).toEqual(manifestation(factor, pack?.input.a ?? column, pack?.input.b ?? column))
})
const column = new Int32Array(0)

test('a search reads which texts pairs have and no more, once, and takes what is there', async () => {
  const { id } = await importOne()
  const found = await loadPairs(id, { ...ALL_PAIRS, text: 'text -third' })
  expect(found).toMatchObject({ total: 2, rows: [{ index: 0 }, { index: 2 }], filters: [{ filter: 'text', count: 2 }] })
  const texts = await loadTextPack(id)
  expect(Object.keys(texts?.input ?? {})).toEqual(['a', 'b', 'prompt'])
  const signed = await loadSignedPack(id)
  expect(signed?.input.a).toBe(texts?.input.a)
  expect(await loadTextPack(id)).toBe(signed)
  expect(await loadPairs(id, { ...ALL_PAIRS, text: 'text -third' })).toEqual(found)
})

test('a list reads the factors that its query names and no other, nor who wrote what, and takes what is there', async () => {
  const { id } = await importOne()
  const query = { ...ALL_PAIRS, factor: 'length', sign: 'b', labels: 'missing' } as const
  const signed = await loadSignedPack(id)
  const found = await loadPairs(id, query)
  expect(found).toMatchObject({ total: 0, filters: [{ filter: 'labels', count: 1 }, { filter: 'sign' }] })
  expect(await loadListPack(id, ['length'])).toBe(signed)
  await forgetColumns(id)
  const others = `dataset_id = $1 and (name = 'authors' or name ~ '^signs ' and name !~ '^signs length ')`
  await pool().query(`delete from packed_column where ${others}`, [id])
  expect(await loadPairs(id, query)).toEqual(found)
  const listed = await loadListPack(id, ['length', 'length'])
  expect(listed?.input).toEqual({
    ...{ a: signed?.input.a, b: signed?.input.b, prompt: signed?.input.prompt, prompts: signed?.input.prompts },
    ...{ raters: signed?.input.raters, factors: signed?.input.factors.filter((factor) => factor.id === 'length') },
  })
  // Whoever had read all columns had kept them again.
  expect((await pool().query(`select name from packed_column where ${others}`, [id])).rows).toEqual([])
  // Of what is not kept everything is read, from the rows.
  expect((await loadListPack(id, ['repetition']))?.input).toHaveProperty('authors')
})

test('packs are kept up to so many bytes, the latest whatever it takes', async () => {
  const read: string[] = []
  const keep = keepPacks<number>((bytes) => bytes, 10)
  const ask = (key: string, bytes: number) =>
    keep(key, async () => {
      read.push(key)
      return bytes
    })
  for (const [key, bytes] of [
    ['a', 4],
    ['b', 5],
    ['a', 4],
    ['c', 3],
    ['b', 5],
    ['d', 99],
    ['d', 99],
    ['c', 3],
  ] as const)
    await ask(key, bytes)
  expect(read).toEqual(['a', 'b', 'c', 'b', 'd', 'c'])
})

test('what one thread has read the others need not, and of two that read at once all keep the same', async () => {
  const hears: ((key: string, pack: string, isTheirs: boolean) => void)[] = []
  const [one, two] = [0, 1].map((self) =>
    keepPacks<string>(
      () => 3,
      8,
      60_000,
      (hear) => {
        hears.push(hear)
        return (key, pack) => {
          for (const [at, other] of hears.entries()) if (at !== self) other(key, pack, self < at)
        }
      },
    ),
  )
  const never = () => Promise.reject(new Error('read again'))
  if (!one || !two) throw new Error('two threads')
  expect(await one('a', async () => 'read by one')).toBe('read by one')
  expect(await two('a', never)).toBe('read by one')

  await Promise.all([one('b', async () => 'read by one'), two('b', async () => 'read by two')])
  expect([await one('b', never), await two('b', never)]).toEqual(['read by one', 'read by one'])

  // There is room for two: what a thread asked for itself stays before what it was told.
  await one('c', async () => 'read by one')
  expect(await two('b', never)).toBe('read by one')
  expect(await two('a', never)).toBe('read by one')
  expect(await two('c', async () => 'read by two')).toBe('read by two')
})

test('a metadata column that the dataset does not have is empty, and is not kept', async () => {
  const rows = ['prompt,response_a,response_b,human.Ann,slice.topic', 'One?,first,second,a,x', 'Two?,third,fourth,b,y']
  const id = await importFiles([{ name: 'own.csv', bytes: rows.join('\n') }])
  const pack = await loadSignedPack(id)
  if (!pack) throw new Error('not imported')
  for (const name of ['made up', 'language'])
    expect(await loadSliceColumn(pack, name)).toEqual({ name, values: [], codes: Int16Array.of(-1, -1) })
  expect(await loadSliceNames(pack)).toEqual(['topic'])
  expect((await loadSliceColumn(pack, 'topic')).values).toEqual(['x', 'y'])
  const { rows: kept } = await pool().query(
    `select name from packed_column where dataset_id = $1 and name ~ '^slice '`,
    [id],
  )
  expect(kept).toEqual([{ name: 'slice topic' }])
})

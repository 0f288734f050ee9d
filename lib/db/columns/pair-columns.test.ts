import { expect, test } from 'vitest'
import type { PackedPairs } from '@/lib/db/packed'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { createRandom } from '@/lib/statistics/random'
import { putPackedColumns, readPackedBytes } from './packed-column'
import { loadPairColumns, packPairs } from './pair-columns'

withDatabase()

const ROWS = ['prompt,response_a,response_b,human.Ann', 'One?,first,second,a', 'Two?,third,fourth,b']
const importTwo = () => importFiles([{ name: 'own.csv', bytes: ROWS.join('\n') }])

const PAIRS = 5000
const pairsOf = (numberAt: (pair: number, column: number) => number): PackedPairs => {
  const [a, b, prompt] = [0, 1, 2].map((column) =>
    Int32Array.from({ length: PAIRS }, (_, pair) => numberAt(pair, column)),
  )
  if (!a || !b || !prompt) throw new Error('three columns')
  return { a, b, prompt }
}
const random = createRandom(3)
const ORDERED = pairsOf((pair, column) => (column === 2 ? pair >> 2 : 2 * pair + column))
const KINDS: Readonly<Record<string, PackedPairs>> = {
  'in the order of their texts': ORDERED,
  'of the same two texts': pairsOf((_, column) => column),
  'in any order, up to the largest numbers': pairsOf(() => random(2 ** 31)),
}
const RAW_BYTES = 3 * PAIRS * Int32Array.BYTES_PER_ELEMENT

test.each(Object.entries(KINDS))('pairs %s come back as they were', async (_, pairs) => {
  const of = { id: await importTwo(), version: 99 }
  await putPackedColumns(of, [await packPairs(pairs)])
  expect(await loadPairColumns({ ...of, pairs: PAIRS })).toEqual(pairs)
})

test('pairs in order take hardly any room', async () => {
  const { column } = await packPairs(ORDERED)
  expect(column.byteLength).toBeLessThan(RAW_BYTES / 100)
})

test('what was kept as plain numbers is read, and what is something else is read from the rows', async () => {
  const of = { id: await importTwo(), version: 99 }
  const fromRows = { a: Int32Array.of(0, 2), b: Int32Array.of(1, 3), prompt: Int32Array.of(0, 1) }
  const read = () => loadPairColumns({ ...of, pairs: 2 })
  expect(await read()).toEqual(fromRows)
  await putPackedColumns(of, [{ name: 'pairs', column: Int32Array.of(3, 2, 1, 0, 5, 4) }])
  expect(await read()).toEqual({ a: Int32Array.of(3, 2), b: Int32Array.of(1, 0), prompt: Int32Array.of(5, 4) })
  const packed = (await packPairs(pairsOf((pair) => pair))).column
  for (const [at, column] of [Int32Array.of(1, 2), new Int32Array(7), packed].entries()) {
    const next = { ...of, version: 100 + at }
    await putPackedColumns(next, [{ name: 'pairs', column }])
    expect((await readPackedBytes(next, 'pairs'))?.length).toBe(column.byteLength)
    expect(await loadPairColumns({ ...next, pairs: 2 })).toEqual(fromRows)
  }
})

import { expect, test } from 'vitest'
import { exportDataset } from '@/lib/datasets/export-dataset'
import { pool } from '@/lib/db/client'
import { loadColumn } from '@/lib/db/measurement'
import { withDatabase } from '@/lib/db/test-database'
import { loadFactor } from '@/lib/profiles/load-factor'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadProfile } from '@/lib/profiles/load-profile'
import { loadPair } from '@/lib/profiles/pairs/load-pair'
import type { ExportFormat } from '@/lib/words/export/export-format'
import { appendImport } from './start-import'
import { importFiles, runJobs, type TestFile, uploadFiles } from './test-import'

withDatabase()

const TONE = { key: 'imported:tone', version: 1 }
const PAIRS = 120
const DIFFERENT = 107
/** Values that 32 bits cannot tell apart: most pairs differ by a thousandth of a hundred thousand. */
const valuesOf = (pair: number): readonly [number, number] =>
  pair < DIFFERENT ? [100_000 + pair, 100_000.001 + pair] : [100_000 + pair, 100_000 + pair]

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,factor.tone.a,factor.tone.b'
const csvOf = (rows: readonly string[]): readonly TestFile[] => [
  { name: 'own.csv', bytes: [HEADER, ...rows].join('\n') },
]
const numbered = (row: (pair: number) => string) => Array.from({ length: PAIRS }, (_, pair) => row(pair))

async function toneOf(id: number, responses: number) {
  const pack = await loadPack(id)
  const column = await loadColumn(id, TONE, responses)
  expect(pack?.input.factors.find(({ id: key }) => key === TONE.key)?.values).toEqual(column)
  return column
}
const scoreOf = async (id: number) => (await loadProfile(id))?.scores.find(({ factor }) => factor === TONE.key)
const definitionOf = async (id: number) => (await loadFactor(id, TONE.key, null))?.factor.definition

test('values that differ in the ninth digit are different from the file to the sign, and come back from every export', async () => {
  const rows = numbered((pair) => `p${pair},Q${pair},first ${pair},second ${pair},b,${valuesOf(pair).join()}`)
  const id = await importFiles(csvOf(rows))
  const given = numbered((pair) => valuesOf(pair).join())
    .join()
    .split(',')
    .map(Number)
  expect(await toneOf(id, 2 * PAIRS)).toEqual(Float64Array.from(given))
  expect(await scoreOf(id)).toMatchObject({ c: DIFFERENT, d: 0, tm: PAIRS - DIFFERENT, absent: 0 })
  expect(await definitionOf(id)).not.toContain('rounded')
  const more = async (pair: number) =>
    (await loadPair(id, pair))?.measurements.find(({ factor }) => factor.id === TONE.key)?.more
  expect([await more(0), await more(PAIRS - 1)]).toEqual([-1, 0])
  for (const format of ['csv', 'jsonl', 'parquet'] satisfies readonly ExportFormat[]) {
    const again = await importFiles([{ name: `export.${format}`, bytes: exportDataset(id, format) }])
    expect(await toneOf(again, 2 * PAIRS)).toEqual(Float64Array.from(given))
  }
})

test('ratings that differ in the ninth digit are a preference, and the values beside them are exact', async () => {
  const completion = (text: string, score: string, rating: string) => ({
    model: text,
    response: text,
    overall_score: score,
    annotations: { helpfulness: { Rating: rating } },
  })
  const completions = [completion('first', '8.000000001', '3.00000001'), completion('second', '8', '3.00000002')]
  const line = JSON.stringify({ source: 'x', instruction: 'One?', completions })
  const pack = await loadPack(await importFiles([{ name: 'rated.jsonl', bytes: line }]))
  const { a = [], b = [], raters = [], factors = [] } = pack?.input ?? {}
  expect(raters.map(({ choices }) => [...choices])).toEqual([[a[0] === 0 ? 1 : -1]])
  expect([...a, ...b].sort()).toEqual([0, 1])
  expect(factors.find(({ id }) => id === 'imported:helpfulness')?.values).toEqual(
    Float64Array.of(3.00000001, 3.00000002),
  )
})

/** What an earlier version left: the same values in 32 bits. */
async function roundStored(id: number, responses: number): Promise<void> {
  const rounded = Float32Array.from(await loadColumn(id, TONE, responses))
  await pool().query(
    `update measurement set "values" = $2, width = default where dataset_id = $1 and factor_key = $3 and block = 0`,
    [id, Buffer.from(rounded.buffer), TONE.key],
  )
  await pool().query('update dataset set version = version + 1 where id = $1', [id])
}

test('values of before stay rounded as one, which their factor says, and meet no contradiction in the same file', async () => {
  const row = (pair: number, values: string) => `p${pair},Q${pair},first ${pair},second ${pair},b,${values}`
  const first = [row(0, '0.1,0.7'), row(1, '100000.00,100000.001')]
  const id = await importFiles(csvOf(first))
  await roundStored(id, 4)
  expect(await toneOf(id, 4)).toEqual(Float32Array.of(0.1, 0.7, 100_000, 100_000))
  expect(await scoreOf(id)).toMatchObject({ c: 1, tm: 1 })
  expect(await definitionOf(id)).toContain('rounded')

  await appendImport({ datasetId: id, uploadId: await uploadFiles(csvOf([...first, row(2, '0.1,0.1')])) })
  await runJobs(id)
  expect(await toneOf(id, 6)).toEqual(Float32Array.of(0.1, 0.7, 100_000, 100_000, 0.1, 0.1))
  const { rows } = await pool().query('select * from rejected_row where dataset_id = $1', [id])
  expect(rows).toEqual([])
  expect(await definitionOf(id)).toContain('rounded')
  const parts: Uint8Array[] = []
  for await (const part of exportDataset(id, 'csv')) parts.push(part)
  expect(Buffer.concat(parts).toString()).toMatch(/,0\.1,0\.7,/)
})

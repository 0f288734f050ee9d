import { expect, test } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { loadDatasets } from '@/lib/datasets/load-datasets'
import { pool } from '@/lib/db/client'
import { loadColumn } from '@/lib/db/measurement'
import { withDatabase } from '@/lib/db/test-database'
import { factorById } from '@/lib/factors/registry'
import { loadPack } from '@/lib/profiles/load-pack'
import { chooseOptions } from './choose-options'
import { removeVersion } from './control-import'
import { previewUpload } from './preview-upload'
import { appendImport, startImport } from './start-import'
import { importFiles, runJobs, uploadFiles } from './test-import'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,model.Judge,factor.tone.a,factor.tone.b'
const csv = (...rows: readonly string[]) => [{ name: 'more.csv', bytes: [HEADER, ...rows].join('\n') }]
const rows = (from: number, to: number, rest: string) =>
  Array.from(
    { length: to - from },
    (_, at) => `p${from + at},Q${from + at},first ${from + at},second ${from + at},${rest}`,
  )

const LENGTH_COLUMN = { key: 'length', version: factorById('length')?.version ?? 0 }

async function append(datasetId: number, ...more: readonly string[]): Promise<void> {
  await appendImport({ datasetId, uploadId: await uploadFiles(csv(...more)) })
  await runJobs(datasetId)
}
const choices = async (id: number) =>
  (await loadPack(id))?.input.raters.map(({ name, choices: given }) => [name, ...given])

test('later files add pairs, a rater and factor values, and leave what is there', async () => {
  const id = await importFiles(csv(...rows(0, 3, 'a,,1,')))
  const before = await loadPack(id)
  await append(id, 'p1,Q1,first 1,second 1,,b,,2', ...rows(3, 5, 'b,a,,3'), 'p2,Q2,first 2,second 2,b,,,')
  const dataset = await loadDataset(id)
  expect(dataset).toMatchObject({ status: 'ready', pairs: 5, prompts: 5, responses: 10, conflicts: 1 })
  expect(dataset?.versions).toMatchObject([
    { number: 1, status: 'ready', pairs: 3, raters: 1 },
    { number: 2, status: 'ready', pairs: 2, prompts: 2, responses: 4, raters: 1 },
  ])
  expect(dataset?.ledger.files).toMatchObject([
    { read: 3, imported: 3 },
    { read: 4, imported: 3, rejected: 1 },
  ])
  expect(await choices(id)).toEqual([
    ['Ann', 1, 1, 1, -1, -1],
    ['Judge', 2, -1, 2, 1, 1],
  ])
  const tone = await loadColumn(id, { key: 'imported:tone', version: 1 }, 10)
  expect([...tone]).toEqual([1, Number.NaN, 1, 2, 1, Number.NaN, Number.NaN, 3, Number.NaN, 3])
  // Whoever still reads what was there before these files came gets that, whatever its width.
  expect([...(await loadColumn(id, { key: 'imported:tone', version: 1 }, 6))]).toEqual([...tone].slice(0, 6))
  const lengths = [...(await loadColumn(id, LENGTH_COLUMN, 10))]
  expect([...(await loadColumn(id, LENGTH_COLUMN, 6))]).toEqual(lengths.slice(0, 6))
  const after = await loadPack(id)
  const length = (pack: typeof after) => [
    ...(pack?.input.factors.find(({ id: key }) => key === 'length')?.values ?? []),
  ]
  expect(length(after).slice(0, 6)).toEqual(length(before))
  expect(
    length(after)
      .slice(6)
      .every((value) => value > 0),
  ).toBe(true)
})

test('only responses that are new are measured', async () => {
  const id = await importFiles(csv(...rows(0, 3, 'a,,,')))
  // What was measured before is marked: measuring it again would wipe the mark out.
  await pool().query(
    `update measurement set "values" = set_byte("values", 3, 66) where dataset_id = $1 and factor_key = 'length'`,
    [id],
  )
  const marked = (await loadColumn(id, LENGTH_COLUMN, 6))[0]
  await append(id, ...rows(3, 5, 'b,,,'))
  const values = await loadColumn(id, LENGTH_COLUMN, 10)
  expect(values[0]).toBe(marked)
  expect(values.slice(6).every((value) => value > 0)).toBe(true)
})

test('a file that cannot be added leaves the dataset as it was, and can be removed', async () => {
  const id = await importFiles(csv(...rows(0, 3, 'a,,,')))
  await append(id, 'p9,"never closed,x,y,a,,,')
  expect(await loadDataset(id)).toMatchObject({
    status: 'ready',
    pairs: 3,
    versions: [{ status: 'ready' }, { number: 2, status: 'failed' }],
  })
  await removeVersion({ datasetId: id, number: 2 })
  expect((await loadDataset(id))?.versions).toHaveLength(1)
})

test('labels that a person turned around are imported turned', async () => {
  const uploadId = await uploadFiles(csv(...rows(0, 2, 'a,b,,')))
  await chooseOptions({ uploadId, options: { flipped: ['human  Ann'] }, saveAs: null })
  const preview = await previewUpload(uploadId)
  expect(preview.ok && preview.records[0]?.sentences[0]).toContain('Ann prefers the second response')
  const id = await startImport({ uploadId, name: 'x', description: '', task: 'helpful' })
  await runJobs(id)
  expect(await choices(id)).toEqual([
    ['Ann', -1, -1],
    ['Judge', -1, -1],
  ])
})

test('a list of 500 datasets comes a page at a time, found by name and task', async () => {
  await pool().query(
    `insert into dataset (name, task, status) select 'Set ' || n, (case when n % 5 = 0 then 'summarization' else 'helpful' end)::"Task", 'ready' from generate_series(1, 500) n`,
  )
  const first = await loadDatasets({ text: '', task: null, sort: 'newest' }, 1)
  expect(first).toMatchObject({ pages: 11 })
  expect(first.datasets).toHaveLength(48)
  const found = await loadDatasets({ text: 'set 25', task: 'summarization', sort: 'name' }, 1)
  expect(found.datasets.map(({ name }) => name)).toEqual(['Set 25', 'Set 250', 'Set 255'])
})

test('names and slices that PostgreSQL cannot hold are imported all the same', async () => {
  const row = {
    prompt: 'Q',
    response_a: 'x\0',
    response_b: 'y',
    preference: 'a',
    'slice.s\0': 'v\0\ud800',
    'factor.f\0.a': 1,
  }
  const id = await importFiles([{ name: 'odd.jsonl', bytes: JSON.stringify(row) }])
  expect(await loadDataset(id)).toMatchObject({ status: 'ready', pairs: 1 })
})

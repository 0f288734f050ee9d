import { expect, test } from 'vitest'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { getDataset } from '@/lib/db/dataset'
import { listJobs, putJob } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles, runJobs } from '@/lib/imports/test-import'
import { keepPages, requestPages } from './keep-pages'
import { listShownFactors } from './list-shown'
import { loadAnalysis } from './load-analysis'
import { fromKept } from './load-cached'
import { listSliceValues } from './load-choices'
import { loadDashboard } from './load-dashboard'
import { loadFactor } from './load-factor'

withDatabase()

const FILE = [
  'pair_id,prompt,response_a,response_b,human.Ann,model.Judge,slice.topic',
  ...Array.from(
    { length: 8 },
    (_, at) => `p${at},Question ${at}?,short,a much longer text,${at % 3 ? 'a' : 'b'},a,${at % 2 ? 'law' : 'art'}`,
  ),
].join('\n')

test('of a large dataset the analysis, every factor and every slice are there before anybody opens them, as they would be then', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: FILE }])
  const pages = [
    () => loadFactor(id, 'length', null),
    () => loadAnalysis(id),
    () => loadDashboard(id, { slice: 'topic', value: 'law' }),
  ]
  const kept = () => Promise.all(pages.map(fromKept<unknown>))
  await keepPages(id)
  expect(await kept()).toEqual([null, null, null])
  // One whose profile waits goes first.
  const other = await importFiles([{ name: 'other.csv', bytes: FILE }])
  await putJob('profile', other)
  await keepPages(id, 8)
  expect(await fromKept(() => loadFactor(id, 'length', null))).toBeNull()
  await deleteDataset(other)
  // Before the analysis, after it, after every factor and after both slices: what one page took the next one can have.
  let tidied = 0
  await keepPages(id, 8, () => tidied++)
  expect(tidied).toBe(1 + 1 + (await listShownFactors(id)).length + 2)
  const found = await kept()
  expect(found).toEqual((await Promise.all(pages.map((page) => page()))).map((value) => ({ value })))
  expect(found[0]?.value).toMatchObject({ measured: 16, dose: { raters: [{ id: 'r0' }, { id: 'r1' }] } })
  expect(found[1]?.value).not.toBeNull()
  expect(found[2]?.value).toMatchObject({ profile: { pairs: 4 } })
  await deleteDataset(id)
})

test('of metadata columns beyond the first the values are read, and none of their pages is built', async () => {
  const names = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']
  const [header = '', ...rows] = FILE.split('\n')
  const bytes = [
    [header, ...names.map((name) => `slice.${name}`)].join(),
    ...rows.map((row, at) => [row, ...names.map(() => (at % 2 ? 'odd' : 'even'))].join()),
  ].join('\n')
  const id = await importFiles([{ name: 'own.csv', bytes }])
  await keepPages(id, 8)
  const dataset = await getDataset(id)
  if (!dataset) throw new Error('not imported')
  for (const slice of ['c3', 'c6', 'topic'])
    expect((await fromKept(() => listSliceValues(dataset, slice)))?.value.map(({ pairs }) => pairs)).toEqual([4, 4])
  const pages = ['c3', 'topic'].map((slice) =>
    fromKept(() => loadDashboard(id, { slice, value: slice === 'c3' ? 'odd' : 'law' })),
  )
  expect((await Promise.all(pages)).map((page) => page !== null)).toEqual([true, false])
})

test('of a large dataset whose profiles alone were built the pages are left to a worker, until they are there', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: FILE }])
  await runJobs(id, ['profile'])
  const statuses = async () => (await listJobs(id, ['profile'])).map(({ status }) => status)
  await requestPages(id)
  expect(await statuses()).toEqual(['done'])
  await requestPages(id, 8)
  expect(await statuses()).toEqual(['queued'])
  await runJobs(id, ['profile'])
  await keepPages(id, 8)
  await requestPages(id, 8)
  expect(await statuses()).toEqual(['done'])
})

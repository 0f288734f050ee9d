import { expect, test } from 'vitest'
import { z } from 'zod'
import { SHOWN } from '@/lib/db/cached-profile'
import { pool } from '@/lib/db/client'
import { getDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { appendImport } from '@/lib/imports/start-import'
import { importFiles, runJobs, uploadFiles } from '@/lib/imports/test-import'
import { loadCached } from './load-cached'
import { loadDashboard } from './load-dashboard'
import { loadShownBefore } from './shown-before'

withDatabase()

const csv = (from: number, rater: string) =>
  [
    `pair_id,prompt,response_a,response_b,${rater}`,
    ...Array.from({ length: 30 }, (_, at) => {
      const i = from + at
      return `p${i},Question ${i}?,${'word '.repeat(2 + (i % 5))}${i},${'word '.repeat(1 + (i % 7))}so ${i},${i % 3 ? 'a' : 'b'}`
    }),
  ].join('\n')
const keptVersions = async () =>
  (await pool().query('select distinct version from cached_profile order by version')).rows.map(
    ({ version }) => version,
  )
const countCached = async () => (await pool().query('select 1 from cached_profile')).rowCount

test('the profile built last stays, unchanged and unbuilt, while files are added, and says what a new one will add', async () => {
  const id = await importFiles([{ name: 'first.csv', bytes: csv(0, 'human.Ann') }])
  expect(await loadShownBefore(id, 'tau14')).toBeNull()
  await runJobs(id, ['profile'])
  const built = (await loadDashboard(id))?.profile
  expect(built?.pairs).toBe(30)

  await appendImport({
    uploadId: await uploadFiles([{ name: 'more.csv', bytes: csv(30, 'model.gpt-4') }]),
    datasetId: id,
  })
  expect(await loadShownBefore(id, 'tau14')).toMatchObject({
    dashboard: { profile: built },
    adds: { pairs: 0, raters: [] },
  })
  await runJobs(id, ['import'])
  // Somebody asks for it while half of the responses are not measured: that is not what stays.
  expect((await loadDashboard(id))?.profile.pairs).toBe(60)
  const kept = await countCached()
  const before = await loadShownBefore(id, 'tau13')
  expect(before?.dashboard.profile.pairs).toBe(30)
  expect(before?.dashboard.choice.estimator).toBe('tau13')
  expect(before?.adds).toEqual({ pairs: 30, raters: ['gpt-4'], factors: [] })
  expect(await countCached()).toBe(kept)
  expect(await keptVersions()).toHaveLength(2)

  await runJobs(id, ['measure', 'profile'])
  expect(await loadShownBefore(id, 'tau14')).toMatchObject({
    dashboard: { profile: { pairs: 60 } },
    adds: { pairs: 0, raters: [] },
  })
  // Of the version before nobody asks for anything any more.
  expect(await keptVersions()).toEqual([(await getDataset(id))?.version])
})

test('what an earlier method built goes once the present one keeps something, and the mark of what is shown stays', async () => {
  const id = await importFiles([{ name: 'first.csv', bytes: csv(0, 'human.Ann') }])
  await runJobs(id, ['profile'])
  await pool().query('update cached_profile set method = method - 1 where dataset_id = $1', [id])
  const { version = 0 } = (await getDataset(id)) ?? {}
  await loadCached({ id, version }, ['new'], z.object(), async () => ({}))
  const { rows } = await pool().query('select key = $2 as mark from cached_profile where dataset_id = $1', [id, SHOWN])
  expect(rows.map(({ mark }) => mark).sort()).toEqual([false, true])
  expect(await loadShownBefore(id, 'tau14')).toBeNull()
})

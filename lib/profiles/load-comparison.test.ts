import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles, runJobs } from '@/lib/imports/test-import'
import { comparedProfile } from '@/lib/profile/comparison'
import { loadComparison } from './load-comparison'
import { loadProfile } from './load-profile'

withDatabase()

const csv = (raters: string, labels: string) =>
  [
    `pair_id,prompt,response_a,response_b,${raters}`,
    `p1,One?,a short text,a text that is longer,${labels}`,
    `p2,Two?,words,some more words here,${labels}`,
  ].join('\n')
const file = (raters: string, labels: string) => importFiles([{ name: 'own.csv', bytes: csv(raters, labels) }])

test('compares the datasets that have both people and a model, newest first, and says what the others lack', async () => {
  await file('human.Ann', 'a')
  const older = await file('human.Ann,model.Judge', 'a,b')
  const newer = await file('human.Bo,model.Other', 'b,b')
  expect(await loadComparison({ task: null, datasets: [] })).toMatchObject({ datasets: [], waiting: 2 })
  await runJobs(older, ['profile'])
  // The first profile of the newer one is there, those of other estimators are not.
  const job = await pool().query(`update job set done = 1 where dataset_id = $1 and kind = 'profile'`, [newer])
  expect(job.rowCount).toBe(1)
  const found = await loadComparison({ task: null, datasets: [] })
  expect(found.datasets.map(({ id }) => id)).toEqual([newer, older])
  expect(found.models).toEqual(['Judge', 'Other'])
  expect(found.ready).toEqual({ ready: 3, people: 3, models: 2 })
  expect([found.over, found.waiting]).toEqual([0, 0])
  const profile = await loadProfile(older)
  const alone = await loadComparison({ task: null, datasets: [older, 999] })
  expect(alone.datasets.map(({ id }) => id)).toEqual([older])
  expect(alone.datasets[0]?.profile).toEqual(profile && comparedProfile(profile))
  expect(alone.families.main).toEqual(profile?.families?.main)
  expect(found.families.datasets).toBe(2)
  expect(found.families.main.tests).toBeGreaterThan(alone.families.main.tests)
  const [{ task } = { task: null }] = found.datasets
  const others = (['summarization', 'helpful', 'document_qa', 'custom'] as const).find((each) => each !== task) ?? null
  const elsewhere = await loadComparison({ task: others, datasets: [] })
  expect(elsewhere.datasets).toEqual([])
  expect(elsewhere.choosable).toHaveLength(2)
}, 150_000)

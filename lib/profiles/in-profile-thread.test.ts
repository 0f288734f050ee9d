import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { loadExperimentForm } from '@/lib/experiments/load-experiment-form'
import { importFiles } from '@/lib/imports/test-import'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { inProfileThread } from './in-profile-thread'
import { loadDashboard } from './load-dashboard'
import { loadFactor } from './load-factor'
import { startProfileThreads } from './profile-threads'

withDatabase()

const RATERS = { before: 'r1', after: 'r2' }
const CSV = [
  'pair_id,prompt,response_a,response_b,human.Alice,model.Judge,imported_score_a,imported_score_b',
  'p1,One?,a short text,a text that is longer,a,b,1,2',
  'p2,Two?,words,some more words here,b,tie,3,1',
].join('\n')

test('pages get from the threads what the use cases say, and share one built profile', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: CSV }])
  // The worker has built them all.
  await pool().query('delete from cached_profile where dataset_id = $1', [id])
  const [first, second, pairs, filters] = await Promise.all([
    inProfileThread('loadDashboard', id),
    inProfileThread('loadDashboard', id),
    inProfileThread('loadPairs', id, ALL_PAIRS),
    inProfileThread('loadFilters', id),
  ])
  const built = `select count(*)::int as count from cached_profile where dataset_id = $1 and payload ? 'scores'`
  expect((await pool().query(built, [id])).rows).toEqual([{ count: 1 }])
  expect(second).toEqual(first)
  expect(first).toEqual(await loadDashboard(id))
  expect(pairs?.rows.map(({ index }) => index)).toEqual([0, 1])
  expect(filters?.models).toEqual(
    first?.profile.raters.flatMap(({ id, name, kind }) => (kind === 'model' ? [{ id, label: name }] : [])),
  )
  expect(filters?.factors).toEqual(first?.profile.factors.map(({ id, label }) => ({ id, label })))
  expect(await inProfileThread('loadExperimentForm', id, 'raters')).toEqual(await loadExperimentForm(id, 'raters'))
  const asked = { datasetId: id, question: 'q', kind: 'raters' as const, arms: [{ key: 'R1', raters: RATERS }] }
  await expect(inProfileThread('planExperiment', id, asked)).rejects.toThrow('An experiment needs 20 prompts')
  const factor = filters?.factors[0]?.id ?? ''
  expect(await inProfileThread('loadFactor', id, factor, null)).toEqual(await loadFactor(id, factor, null))
})

test('what a use case refuses, the page is told by its code', async () => {
  const request = { title: 'T', note: '', view: WHOLE_VIEW, panels: [], pairs: [] }
  await expect(inProfileThread('publishReport', 999, request)).rejects.toMatchObject({ code: 'not-found' })
  expect(await inProfileThread('loadDashboard', 999)).toBeNull()
})

test('what is kept of one dataset is answered while two large ones are built', async () => {
  await startProfileThreads()
  const kept = await importFiles([{ name: 'own.csv', bytes: CSV }])
  await inProfileThread('loadDashboard', kept)
  const people = Array.from({ length: 400 }, (_, at) => `human.${at}`)
  const votes = (pair: number) => people.map((_, at) => 'ab'[(at + pair * pair) % 2])
  const rows = Array.from({ length: 20 }, (_, pair) => [
    `p${pair}`,
    `Q${pair}?`,
    'a '.repeat(pair),
    'text',
    ...votes(pair),
  ])
  const bytes = [['pair_id', 'prompt', 'response_a', 'response_b', ...people], ...rows]
    .map((row) => row.join(','))
    .join('\n')
  const crowds = [await importFiles([{ name: 'one.csv', bytes }]), await importFiles([{ name: 'two.csv', bytes }])]
  const answered: string[] = []
  const built = crowds.map(async (id) => {
    await inProfileThread('loadDashboard', id)
    answered.push('crowd')
  })
  await inProfileThread('loadDashboard', kept)
  await inProfileThread('loadPairs', kept, ALL_PAIRS)
  answered.push('kept')
  await Promise.all(built)
  expect(answered).toEqual(['kept', 'crowd', 'crowd'])
})

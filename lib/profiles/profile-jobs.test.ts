import { expect, test } from 'vitest'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { pool } from '@/lib/db/client'
import { listJobs } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { cancelJobs } from '@/lib/imports/control-import'
import { importFiles } from '@/lib/imports/test-import'
import { loadFilters } from '@/lib/profiles/pairs/load-filters'
import { loadPair } from '@/lib/profiles/pairs/load-pair'
import { createRandom } from '@/lib/statistics/random'
import { callHere } from '@/lib/threads/call-here'
import { runJob } from '@/lib/work/run-job'
import { TIMING } from '@/lib/work/timing'
import { loadDashboard } from './load-dashboard'
import { PROFILE_JOBS, profileJobs } from './profile-jobs'
import { threadCalls } from './profile-thread'

withDatabase()

/** A file with a column for each of so many annotators. */
function crowd(annotators: number, pairs: number): string {
  const random = createRandom(annotators)
  const words = () => Array.from({ length: 5 + random(30) }, () => `w${random(90)}`).join(' ')
  const vote = () => ['a', 'b', 'tie'][random(3)] ?? ''
  const people = Array.from({ length: annotators }, (_, at) => `human.Annotator ${at}`)
  const header = ['pair_id', 'prompt', 'response_a', 'response_b', ...people, 'model.Judge']
  const rows = Array.from({ length: pairs }, (_, pair) => [
    ...[`p${pair}`, `Question ${pair}?`, words(), words()],
    ...Array.from({ length: annotators + 1 }, vote),
  ])
  return [header, ...rows].map((row) => row.join(',')).join('\n')
}

const load = (annotators: number, pairs = 20) => importFiles([{ name: 'crowd.csv', bytes: crowd(annotators, pairs) }])
const timing = { ...TIMING, progressMs: 20 }

async function profileJob(datasetId: number): Promise<string> {
  const [job] = await listJobs(datasetId, ['profile'])
  return job?.id ?? ''
}
const statusOf = async (datasetId: number) => (await listJobs(datasetId, ['profile']))[0]?.status
async function keptProfiles(datasetId: number): Promise<number> {
  const kept = `select count(*)::int as count from cached_profile where dataset_id = $1 and payload ? 'scores'`
  return (await pool().query<{ count: number }>(kept, [datasetId])).rows[0]?.count ?? Number.NaN
}

test('a profile in the making ends with its job, and another one is built meanwhile', async () => {
  const [large, other] = [await load(200), await load(2, 4)]
  const [first, second] = (await Promise.all([large, other].map(profileJob))).map((id) =>
    runJob(PROFILE_JOBS, id, { timing }),
  )
  await expect.poll(() => statusOf(large)).toBe('running')
  await cancelJobs(large)
  await first
  expect(await statusOf(large)).toBe('cancelled')
  expect(await keptProfiles(large)).toBeLessThan(7)
  await second
  expect(await statusOf(other)).toBe('done')
  expect(await keptProfiles(other)).toBe(7)
})

test('a worker that is to go leaves the profile it builds to the next one; a dataset that is deleted ends it', async () => {
  const id = await load(200)
  const job = await profileJob(id)
  const going = new AbortController()
  const working = runJob(PROFILE_JOBS, job, { timing, signal: going.signal })
  await expect.poll(() => statusOf(id)).toBe('running')
  going.abort()
  await working
  expect(await statusOf(id)).toBe('queued')
  expect(await keptProfiles(id)).toBeLessThan(7)
  const again = runJob(PROFILE_JOBS, job, { timing })
  await expect.poll(() => statusOf(id)).toBe('running')
  await deleteDataset(id)
  await again
  expect(await statusOf(id)).toBeUndefined()
})

test('a process that does nothing else builds the same itself, and ends as soon as the job is stopped', async () => {
  const alone = profileJobs(() => callHere(async () => threadCalls))
  const [whole, stopped] = [await load(2), await load(200)]
  await runJob(alone, await profileJob(whole), { timing })
  expect(await statusOf(whole)).toBe('done')
  expect(await keptProfiles(whole)).toBe(7)
  const working = runJob(alone, await profileJob(stopped), { timing })
  await expect.poll(() => statusOf(stopped)).toBe('running')
  await cancelJobs(stopped)
  await working
  expect(await statusOf(stopped)).toBe('cancelled')
  expect(await keptProfiles(stopped)).toBeLessThan(7)
})

test('a crowd is imported, built and answered in pages that do not grow with it', async () => {
  const id = await load(1000)
  const dashboard = await loadDashboard(id)
  expect(dashboard?.profile.people?.annotators).toBe(1000)
  expect(dashboard?.profile.people?.krippendorff.n).toBe(20)
  expect(dashboard?.choices).toMatchObject({ annotators: 1000 })
  expect(JSON.stringify(dashboard).length).toBeLessThan(400_000)
  expect(JSON.stringify(await loadFilters(id)).length).toBeLessThan(20_000)
  const pair = await loadPair(id, 0)
  expect(pair?.people?.of).toBe(1000)
  expect(pair?.votes.length).toBeLessThan(100)
})

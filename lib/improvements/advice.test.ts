import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listJobs } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { gapsOfJudges, judgesOf } from '@/lib/improve/judge-card'
import { isFound } from '@/lib/profile/findings/verdict'
import { fromKept } from '@/lib/profiles/load-cached'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadProfile } from '@/lib/profiles/load-profile'
import { PROFILE_JOBS } from '@/lib/profiles/profile-jobs'
import { runJob } from '@/lib/work/run-job'
import { areRemediesKept, buildAdvice, isAdviceKept, isDashboardKept } from './advice'
import { loadDisagreement, loadExplanation } from './load-improved'
import { loadRemedies } from './load-remedies'

withDatabase()

async function profileOf(id: number) {
  const profile = await loadProfile(id)
  if (!profile) throw new Error('Nothing was imported.')
  return profile
}

test('what stands below the chart of the sample is built once, and is the same for whoever asks for it', async () => {
  const file = 'summaries-of-posts.csv'
  const bytes = readFileSync(path.join('public/samples', file), 'utf8')
  const id = await importFiles([{ name: file, bytes }])
  const profile = await profileOf(id)
  const [widest] = gapsOfJudges(profile)
  if (!widest) throw new Error('The sample has a gap that is found.')
  const { rater, factor } = widest
  await buildAdvice(id)
  await loadDashboard(id)
  // So few pairs are built when a page is opened.
  expect([await isAdviceKept(id, profile), await areRemediesKept(id, rater, factor)]).toEqual([false, false])
  expect(await isDashboardKept(id)).toBe(false)
  await buildAdvice(id, 0)
  expect([await isAdviceKept(id, profile), await areRemediesKept(id, rater, factor)]).toEqual([true, true])
  expect(await isDashboardKept(id)).toBe(true)
  // By another estimator another gap may be the widest. Where it is none by the usual one nothing is advised, and nobody waits.
  const other = profile.gaps.find((gap) => gap.rater === rater && !isFound(gap))
  if (!other) throw new Error('The sample has a gap that is not found.')
  const gaps = [{ ...widest, factor: other.factor }]
  expect(await loadRemedies(id, rater, other.factor)).toBeNull()
  expect([await isAdviceKept(id, { ...profile, gaps }), await areRemediesKept(id, rater, other.factor)]).toEqual([
    true,
    true,
  ])
  const kept = await fromKept(async () => ({
    explanation: await loadExplanation(id),
    disagreements: await Promise.all(judgesOf(profile).map((judge) => loadDisagreement(id, judge.id))),
    remedies: await loadRemedies(id, rater, factor),
  }))
  expect(kept?.value).toMatchObject({
    explanation: { pairs: 57 },
    disagreements: judgesOf(profile).map(({ id: judge }) => ({ judge })),
    remedies: { model: { id: rater }, factor: { id: factor } },
  })
})

test('the job that builds a large profile builds it too', async () => {
  const rows = Array.from({ length: 5001 }, (_, at) => {
    const words = (count: number) => Array.from({ length: count }, (__, word) => `w${(at * word) % 89}`).join(' ')
    return [`p${at}`, `Question ${at}?`, words(3 + (at % 7)), words(3 + (at % 5)), 'ab'[at % 2], 'ba'[at % 3] ?? 'tie']
  })
  const bytes = ['pair_id,prompt,response_a,response_b,human.Ann,model.Judge', ...rows].map(String).join('\n')
  const id = await importFiles([{ name: 'own.csv', bytes }])
  const [job] = await listJobs(id, ['profile'])
  await runJob(PROFILE_JOBS, job?.id ?? '')
  expect((await listJobs(id, ['profile']))[0]).toMatchObject({ status: 'done', done: 7n, total: 7n })
  expect(await isAdviceKept(id, await profileOf(id))).toBe(true)
})

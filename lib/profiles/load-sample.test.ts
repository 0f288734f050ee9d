import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { getDataset } from '@/lib/db/dataset'
import { listJobs } from '@/lib/db/job'
import { findSample, loadSample } from '@/lib/db/measuring/measured-sample'
import { withDatabase } from '@/lib/db/test-database'
import { findMaterial } from '@/lib/experiments/material'
import { measureDataset } from '@/lib/imports/measuring/measure-dataset'
import { measureSample } from '@/lib/imports/measuring/measure-sample'
import { teamOfOne } from '@/lib/imports/measuring/measuring-team'
import { importOnly, runJobs } from '@/lib/imports/test-import'
import { WHOLE_IMPROVE_CHOICE } from '@/lib/improvements/load-choice-source'
import { loadExplanation } from '@/lib/improvements/load-improved'
import { loadRecipe } from '@/lib/improvements/load-recipe'
import { loadRemedies } from '@/lib/improvements/load-remedies'
import { buildProfile } from '@/lib/profile/build-profile'
import { narrowInput } from '@/lib/profile/narrow-input'
import type { Profile } from '@/lib/profile/profile'
import { draftReport } from '@/lib/reports/publish-report'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { suggestPairs } from '@/lib/reports/suggest-pairs'
import { PANELS } from '@/lib/words/panels'
import { buildProfiles } from './build-profiles'
import { loadAnalysis } from './load-analysis'
import { loadDashboard } from './load-dashboard'
import { loadFactor } from './load-factor'
import { loadPack } from './load-pack'
import { DEFAULT_SETTINGS, loadCompared, loadProfile } from './load-profile'
import { loadShownBefore } from './shown-before'

withDatabase()

const PROMPTS = 400
const SIZE = { pairs: 200, from: 500, prompts: 50 }
const { signal } = new AbortController()

/** A file sorted by outcome: people take the longer response in its first half and the shorter one in its second. */
const sorted = (judge: boolean) =>
  [
    `prompt,response_a,response_b,human.Ann${judge ? ',model.gpt' : ''}`,
    ...Array.from({ length: 2 * PROMPTS }, (_, pair) => {
      const [prompt, longer] = [pair >> 1, pair < PROMPTS ? 'a' : 'b']
      return `Question ${prompt}?,${'many words '.repeat(3 + (pair % 9))}of ${pair},so ${pair},${longer}${judge ? `,${pair % 3 ? 'a' : 'b'}` : ''}`
    }),
  ].join('\n')

const lengthOf = (profile: Profile | null | undefined) =>
  profile?.scores.find(({ rater, factor }) => rater === 'r0' && factor === 'length')

/** Measures as far as the sample, and is killed then. */
async function measureSampleOnly(id: number): Promise<void> {
  const report = async () => {
    if (await findSample(id)) throw new Error('killed')
  }
  await expect(measureDataset(id, { report, stop: signal }, teamOfOne, SIZE)).rejects.toThrow('killed')
}

test('a sample is profiled first, is held by its intervals and says what it is, until all is measured', async () => {
  const id = await importOnly([{ name: 'sorted.csv', bytes: sorted(false) }])
  await measureSampleOnly(id)
  expect((await listJobs(id, ['profile'])).map(({ status }) => status)).toEqual(['queued'])
  expect(await loadShownBefore(id, 'tau14')).toBeNull()
  await runJobs(id, ['profile'])
  const whole = { pairs: 2 * PROMPTS, prompts: PROMPTS }
  const before = await loadShownBefore(id, 'tau13')
  expect(before?.dashboard).toMatchObject({ choice: { estimator: 'tau13' }, profile: { sampleOf: whole } })
  const sample = await loadProfile(id)
  expect(sample).toMatchObject({ pairs: SIZE.pairs, prompts: SIZE.pairs / 2, sampleOf: whole })
  expect((await loadDashboard(id, { slice: 'language' }))?.choices).toMatchObject({ slices: [], people: [] })
  const prompts = new Set((await loadSample(id))?.prompts)

  await measureDataset(id, { report: async () => {}, stop: signal }, teamOfOne, SIZE)
  // Its profile stays until the one of all pairs is there.
  expect((await loadShownBefore(id, 'tau14'))?.dashboard.profile).toEqual(sample)
  // It gives way to the first of all pairs, whatever becomes of those of the other estimators.
  const killed = async () => Promise.reject(new Error('killed'))
  await expect(buildProfiles(id, killed)).rejects.toThrow('killed')
  expect(await findSample(id)).toBeNull()
  const first = (await loadShownBefore(id, 'tau13'))?.dashboard
  expect(first).toMatchObject({ choice: { estimator: 'tau14' }, profile: { pairs: 2 * PROMPTS } })
  expect(first?.profile.sampleOf).toBeUndefined()
  await runJobs(id, ['profile'])
  expect((await loadShownBefore(id, 'tau13'))?.dashboard.choice.estimator).toBe('tau13')
  const [all, pack] = await Promise.all([loadProfile(id), loadPack(id)])
  expect(all).toMatchObject({ pairs: 2 * PROMPTS })
  if (!pack) throw new Error('not measured')
  const part = (keeps: (prompt: number) => boolean) =>
    buildProfile(
      narrowInput(pack.input, (pair) => keeps(pack.input.prompt[pair] ?? -1), []),
      DEFAULT_SETTINGS,
    )
  expect(sample).toEqual({ ...part((prompt) => prompts.has(prompt)), sampleOf: whole })

  const truth = lengthOf(all)?.score ?? Number.NaN
  const holds = (profile: Profile | null) => {
    const { low, high } = lengthOf(profile) ?? { low: null, high: null }
    return low !== null && high !== null && low <= truth && truth <= high
  }
  expect(holds(sample)).toBe(true)
  // The first pairs of the file would have said something else, and been sure of it.
  expect(holds(part((prompt) => prompt < SIZE.pairs / 2))).toBe(false)
})

test('a report of a sample says so, and rows that come meanwhile end it', async () => {
  const id = await importOnly([{ name: 'sorted.csv', bytes: sorted(true) }])
  await measureSampleOnly(id)
  const request = { title: 'Early', note: '', view: WHOLE_VIEW, panels: PANELS, pairs: [0] }
  const { profile } = await draftReport(id, request)
  expect(profile).toMatchObject({ pairs: SIZE.pairs, sampleOf: { pairs: 2 * PROMPTS } })
  expect(await loadCompared(id)).toBeNull()
  await pool().query('update dataset set version = version + 1 where id = $1', [id])
  expect((await getDataset(id))?.version).toBeGreaterThan((await findSample(id))?.version ?? 9)
  expect((await loadProfile(id))?.sampleOf).toBeUndefined()
})

test('a small dataset has no sample', async () => {
  const id = await importOnly([{ name: 'sorted.csv', bytes: sorted(false) }])
  await measureDataset(id, { report: async () => {}, stop: signal }, teamOfOne, { ...SIZE, from: 1000 })
  expect(await findSample(id)).toBeNull()
})

test('a sample of which texts are missing is not kept, and one that is stopped measures no more', async () => {
  const id = await importOnly([{ name: 'sorted.csv', bytes: sorted(false) }])
  const short = await teamOfOne().measurers[0]?.({ datasetId: id, from: 0, to: 1 })
  let asked = 0
  async function measurer() {
    asked++
    if (!short) throw new Error('not measured')
    return short
  }
  const team = { measurers: [measurer], stop: async () => {} }
  const dataset = await getDataset(id)
  if (!dataset) throw new Error('not imported')
  const measure = (stop: AbortSignal) => measureSample(dataset, team, async () => {}, stop, SIZE)
  await expect(measure(signal)).rejects.toThrow('are not all there')
  asked = 0
  await expect(measure(AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
  expect([asked, await findSample(id)]).toEqual([0, null])
})

test('what rests on all pairs waits until all are measured, factors of the file too', async () => {
  const rows = Array.from({ length: 2 * PROMPTS }, (_, pair) => {
    const [ann, gpt] = pair % 2 ? ['a', 'b'] : ['b', 'a']
    return `Question ${pair >> 1}?,one ${pair},two ${pair},${ann},${gpt},${pair % 2 ? '2,1' : '1,2'}`
  })
  const header = 'prompt,response_a,response_b,human.Ann,model.gpt,factor.grade.a,factor.grade.b'
  const id = await importOnly([{ name: 'graded.csv', bytes: [header, ...rows].join('\n') }])
  const look = async () => [
    await loadAnalysis(id),
    await loadFactor(id, 'imported:grade', null),
    await loadRemedies(id, 'r1', 'imported:grade'),
    await suggestPairs(id, {}, { ...WHOLE_VIEW }),
    await loadExplanation(id),
  ]
  const recipe = () =>
    loadRecipe(id, { kind: 'factor-model', rater: null, format: 'json', choice: WHOLE_IMPROVE_CHOICE })
  await measureSampleOnly(id)
  expect((await loadProfile(id))?.gaps.some(({ factor }) => factor === 'imported:grade')).toBe(true)
  expect(await look()).toEqual([null, null, null, null, null])
  await expect(recipe()).rejects.toThrow('still being measured')
  expect(await findMaterial(id, null)).toMatch('still being measured')
  await measureDataset(id, { report: async () => {}, stop: signal }, teamOfOne, SIZE)
  expect((await look()).map((found) => found !== null)).toEqual([true, true, true, true, true])
  expect(JSON.parse((await recipe()).text)).toMatchObject({ product: 'proclivity' })
  expect(await findMaterial(id, null)).toMatchObject({ name: 'test' })
})

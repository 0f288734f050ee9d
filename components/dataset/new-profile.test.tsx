import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { JobView } from '@/lib/work/load-jobs'
import { NewProfile } from './new-profile'

type Sample = Pick<Parameters<typeof NewProfile>[0], 'sample'>
type Adds = Parameters<typeof NewProfile>[0]['adds']

const router = {} as Partial<AppRouterInstance> as AppRouterInstance
const job = (kind: JobView['kind'], status: JobView['status'], change: Partial<JobView> = {}): JobView => ({
  ...{
    id: kind,
    kind,
    status,
    waitsForMemory: false,
    error: null,
    done: 0,
    total: 0,
    rate: null,
    remainingSeconds: null,
  },
  ...{ startedAt: null, finishedAt: null, ...change },
})
const NOTHING: Adds = { pairs: 0, raters: [], factors: [] }
const said = (jobs: readonly JobView[], adds: Adds = NOTHING, sample: Sample = {}) =>
  renderToStaticMarkup(
    <AppRouterContext.Provider value={router}>
      <NewProfile datasetId={7} jobs={jobs} adds={adds} {...sample} />
    </AppRouterContext.Provider>,
  ).replace(/<[^>]+>/g, ' ')

test('says which stage of the new profile is at work, how far it is, and what it will add', () => {
  const measuring = [
    job('import', 'done'),
    job('measure', 'running', { done: 45, total: 100 }),
    job('profile', 'queued'),
  ]
  expect(said(measuring, { pairs: 200, raters: ['gpt-4'], factors: ['Fluency', 'Focus'] })).toMatch(
    /A new profile is being made: measuring factors, 45% .*It will add 200 pairs, the rater “gpt-4” and the factors “Fluency”, “Focus”\. Until it is there, all numbers here are those of before\..*Follow the work/,
  )
  expect(said([job('profile', 'running')], { ...NOTHING, factors: ['a', 'b', 'c', 'd'] })).toMatch(
    /being made: building the profile .*It will add 4 factors\./,
  )
  expect(said([job('import', 'queued')])).toMatch(/importing rows .*It will add what the files bring\./)
  expect(said([job('profile', 'queued')])).toMatch(/It will take in what changed\./)
  expect(said([job('import', 'queued', { waitsForMemory: true })])).toMatch(
    /It waits for memory that other large work takes, and begins by itself\. It will add what the files bring\./,
  )
})

test('says that no new profile could be made, and why', () => {
  const text = said([job('import', 'failed', { error: 'The worker ended five times.' })])
  expect(text).toMatch(
    /could not be made .*The worker ended five times\. All numbers here are those of before\..*try again/,
  )
})

test('over the profile of a sample it says what that is of, and when that of all pairs will be there', () => {
  const sample = { pairs: 200, prompts: 100, sampleOf: { pairs: 900, prompts: 450 } }
  const measuring = job('measure', 'running', { done: 450, total: 1800, remainingSeconds: 130 })
  expect(said([measuring, job('profile', 'queued')], NOTHING, { sample })).toMatch(
    /Measured on a random sample of 200 of 900 pairs; all of them in about 2 min 10 s .*100 of 450 prompts drawn at random with all their pairs.*Follow the work/s,
  )
  expect(said([job('profile', 'running')], NOTHING, { sample })).toMatch(/of 900 pairs; building the profile/)
  expect(said([job('profile', 'queued', { waitsForMemory: true })], NOTHING, { sample })).toMatch(
    /wait for that\. It waits for memory that other large work takes/,
  )
  const failed = job('measure', 'failed', { error: 'The disk is full.' })
  expect(said([failed], NOTHING, { sample })).toMatch(
    /200 of 900 pairs; the rest could not be measured .*The disk is full\. Every number here is of that sample\..*try again/s,
  )
})

import { describe, expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { putProbe } from '@/lib/db/endpoint'
import { listTexts } from '@/lib/db/experiments/experiment-text'
import { getRun } from '@/lib/db/runs/run'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { startRun, stopRun } from '@/lib/runs/control-run'
import { expectWhole, pairsFile } from '@/lib/runs/test-pairs'
import { beginWork, countRequests, untilRun, withJudge, workUntil } from '@/lib/runs/test-runs'
import { killWorker, until, withWorkers } from '@/lib/runs/test-workers'
import { readVerdicts } from './read-verdicts'
import { firstOf, listExperimentJobs, newExperiment, newExperimentRun, stageOf } from './test-experiment-runs'

withDatabase()
const judge = withJudge({ shared: 'none', batchMs: 0 })
const PROMPTS = 15
const startWorker = withWorkers()
let files = 0

/** A dataset of its own, with a server that counts from zero and fails in no way. */
async function begin() {
  judge().control({ reset: true, faults: {}, answersLeft: null, latencyMs: 0 })
  // What it bore while it failed is no matter of the next test.
  await pool().query('truncate endpoint_limit')
  const sent = await countRequests()
  const datasetId = await importFiles([pairsFile(PROMPTS, `halts ${++files} `)])
  const experimentId = await newExperiment(datasetId)
  return { sent, base: { datasetId, experimentId, groups: firstOf(PROMPTS) } }
}
const SLOTS = ['A0', 'A0#2', 'A7#2', 'A7#3']
const DRAFTS = {
  kind: 'writing' as const,
  stages: [stageOf('A0', 'answer', { writes: SLOTS })],
}
const JUDGING = {
  kind: 'discrimination' as const,
  stages: [stageOf('J0', 'verdict'), stageOf('J2', 'verdict-brief'), stageOf('J3', 'verdict-prose')],
}

describe('a run of several arms', () => {
  it('ends at the budget whatever the arm, and goes on when that is raised', async () => {
    const { sent, base } = await begin()
    judge().control({ latencyMs: 10 })
    const settings = { budget: { unit: 'tokens' as const, amount: 4500 }, concurrency: 4 }
    const id = await newExperimentRun({ ...base, ...JUDGING, settings })
    const paused = await workUntil(id, 'paused', 'done')
    expect(paused).toMatchObject({ status: 'paused', note: 'The budget is used up. Raise it to go on.' })
    const { rows } = await pool().query('select max(input_tokens + output_tokens)::int as most from answer')
    expect(Number(paused.inputTokens + paused.outputTokens)).toBeLessThanOrEqual(4500 + 4 * rows[0].most)
    const arms = await Promise.all(JUDGING.stages.map((_, stage) => readVerdicts(id, stage)))
    expect(arms.every(({ length }) => length > 0 && length < PROMPTS)).toBe(true)
    expect(await listExperimentJobs(base.experimentId)).toEqual([])
    await startRun({ id, budget: { unit: 'tokens', amount: 90_000 } })
    const run = await workUntil(id, 'done')
    expect(run).toMatchObject({ done: 6 * PROMPTS, failed: 0 })
    await expectWhole(run, judge(), sent)
    expect(judge().counts().paidTwice).toBe(0)
    expect(await listExperimentJobs(base.experimentId)).toEqual(['queued'])
  })

  it('meets faults of every kind: what is unreadable is missing, and everything adds up', async () => {
    const { sent, base } = await begin()
    judge().control({ faults: { '429': 0.1, '500': 0.05, 'cut-body': 0.05, prose: 0.15, nan: 0.15, empty: 0.15 } })
    const run = await workUntil(await newExperimentRun({ ...base, ...JUDGING }), 'done')
    await expectWhole(run, judge(), sent)
    expect(run.unreadable).toBeGreaterThan(3)
    expect(judge().counts().paidTwice).toBe(0)
    const arms = await Promise.all(JUDGING.stages.map((_, stage) => readVerdicts(run.id, stage)))
    const missing = arms.flat().filter(({ shown, swapped }) => shown === null || swapped === null)
    expect(missing.length).toBeGreaterThan(2)
    expect(missing.every(({ choice, graded }) => choice === null && graded === null)).toBe(true)
    expect(missing.every(({ state }) => state === 'unreadable' || state === 'failed')).toBe(true)
    expect(arms.flat()).toHaveLength(3 * PROMPTS)
  })

  it('stops with the texts that there are, and goes on with those that are not', async () => {
    const { sent, base } = await begin()
    const id = await newExperimentRun({ ...base, ...DRAFTS, settings: { concurrency: 8 } })
    judge().control({ answersLeft: 12 })
    const stopWork = beginWork({ concurrency: 8 })
    await until(async () => ((await getRun(id))?.done ?? 0) >= 12 && judge().counts().inFlight === 8)
    await stopRun(id)
    judge().control({ answersLeft: null, latencyMs: 150 })
    const stopped = await untilRun(id, 'stopped')
    await stopWork()
    await expectWhole(stopped, judge(), sent)
    expect(await listTexts(base.experimentId, SLOTS)).toHaveLength(stopped.done)
    expect(stopped.done).toBeLessThan(4 * PROMPTS)
    judge().control({ latencyMs: 0 })
    await startRun({ id })
    const run = await workUntil(id, 'done')
    expect(run).toMatchObject({ done: 4 * PROMPTS, requests: 4 * PROMPTS })
    expect(await listTexts(base.experimentId, SLOTS)).toHaveLength(4 * PROMPTS)
    expect(judge().counts().received).toBe(4 * PROMPTS)
  })

  it('is handed over in a batch, drafts and all', async () => {
    const { sent, base } = await begin()
    const offers = { listed: true, structured: true, logprobs: false, seed: true, batch: true }
    await putProbe('judge', 'test-judge', { ...offers, remarks: [], milliseconds: 10 })
    const run = await workUntil(
      await newExperimentRun({ ...base, ...DRAFTS, settings: { mode: 'batch', seed: 3 } }),
      'done',
    )
    expect(run).toMatchObject({ done: 4 * PROMPTS, requests: 4 * PROMPTS, failed: 0 })
    await expectWhole(run, judge(), sent)
    // Nothing is known of what a call takes: a few say it, and the rest would go over the budget.
    const few = { mode: 'batch' as const, budget: { unit: 'tokens' as const, amount: 6000 } }
    const id = await newExperimentRun({ ...base, ...JUDGING, settings: few })
    const paused = await workUntil(id, 'paused', 'done')
    expect(paused).toMatchObject({ status: 'paused', done: 20 })
    expect(Number(paused.inputTokens + paused.outputTokens)).toBeLessThan(6000)
    const { rows } = await pool().query('select octet_length(keys) / 32 as count from run_batch where run_id = $1', [
      run.id,
    ])
    expect(rows).toEqual([{ count: 4 * PROMPTS }])
    expect(await listTexts(base.experimentId, ['A0#2'])).toHaveLength(PROMPTS)
  })

  // The experiment's own such test is `lib/experiments/killed-worker.test.ts`; two killed processes are the long form.
  it.skipIf(!process.env.PROCLIVITY_ALL)(
    'is taken over from processes that were killed with calls in flight',
    async () => {
      const { sent, base } = await begin()
      judge().control({ answersLeft: 30 })
      const id = await newExperimentRun({ ...base, ...JUDGING })
      const killed = [startWorker(8), startWorker(8)]
      // Every answer is kept before they die: what was asked without one is all that may be asked again.
      await until(async () => (await getRun(id))?.done === 30 && judge().counts().inFlight >= 8)
      await Promise.all(killed.map(killWorker))
      const { received, answered } = judge().counts()
      const open = received - answered
      judge().control({ answersLeft: null })
      const run = await workUntil(id, 'done')
      expect(run).toMatchObject({ done: 6 * PROMPTS, failed: 0, unreadable: 0, cached: 0 })
      await expectWhole(run, judge(), sent)
      expect(run.requests).toBeLessThanOrEqual(6 * PROMPTS + open)
      expect(judge().counts().paidTwice).toBeLessThanOrEqual(open)
      expect(await readVerdicts(id, 2)).toHaveLength(PROMPTS)
      expect(await listExperimentJobs(base.experimentId)).toEqual(['queued'])
    },
  )
})

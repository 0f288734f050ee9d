import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { getParts } from '@/lib/db/experiments/experiment'
import { withDatabase } from '@/lib/db/test-database'
import { withJudge } from '@/lib/runs/test-runs'
import { startExperiment } from './control-experiment'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { loadExperimentPair } from './load-experiment-pair'
import { loadExperiments } from './load-experiments'
import { planExperiment } from './plan-experiment'
import { beginExperiments, plantedDataset, untilExperiment } from './test-experiments'
import { freezeWording, openTest, saveWording } from './word-experiment'

withDatabase()
const server = withJudge({ keepsRequests: true })

const served = { endpoint: 'judge', model: 'world-obedient' }
const request = (datasetId: number, rest: Partial<ExperimentInput> = {}): ExperimentInput => ({
  ...{ datasetId, question: 'Does guidance help?', kind: 'judge', served, concurrency: 64, rounds: 1 },
  arms: [{ key: 'J1' }],
  ...rest,
})

test('a judge experiment from its plan to its result, each part in its turn', async () => {
  const datasetId = await plantedDataset(60)
  const input = request(datasetId, { arms: ['J1', 'J3', 'J4', 'J5'].map((key) => ({ key })) })
  const outlook = await planExperiment(input)
  expect(outlook.arms.map(({ key }) => key)).toEqual(['J0', 'J1', 'J2', 'J3', 'J4', 'J5'])
  expect(outlook.added.map(({ arm }) => arm)).toEqual(['J0', 'J2'])
  expect(outlook.sizes).toMatchObject({
    development: { prompts: 24 },
    validation: { prompts: 12 },
    test: { prompts: 24 },
  })
  expect(outlook.look).toBe(1)
  const stop = beginExperiments()
  try {
    const id = await createExperiment(input)
    const ready = await untilExperiment(id, 'ready')
    expect(ready.estimate?.calls).toBe(outlook.calls)
    expect(server().counts().received).toBe(10)
    await startExperiment({ id })
    const worded = await untilExperiment(id, 'wording')
    expect(worded.development?.targeted[0]).toBe('length')
    expect(worded.wording?.map(({ arm }) => arm)).toEqual(['J0', 'J1', 'J2', 'J3', 'J4', 'J5'])
    await saveWording({ id, arm: 'J4', instructions: 'Say which of the two is better. Length counts nothing.' })
    await freezeWording(id)
    const chosen = await untilExperiment(id, 'chosen')
    expect(chosen.validation?.winner).toMatch(/^J[1345]$/)
    expect([chosen.look, chosen.openedAt]).toEqual([1, null])
    expect(await loadExperimentPair(id, 'J1', 0)).toBeNull()
    const parts = await getParts(id)
    const { rows } = await pool().query('select index, text, source from prompt where dataset_id = $1', [datasetId])
    const seen = server().requests().join(' ')
    const isSeen = ({ text }: { readonly text: string }) => seen.includes(JSON.stringify(text).slice(1, -1))
    const of = (part: number) => rows.filter(({ index }) => parts[index] === part).map(isSeen)
    expect([new Set(of(1)), new Set(of(2)), new Set(of(3))]).toEqual([
      new Set([true]),
      new Set([true]),
      new Set([false]),
    ])
    expect(chosen.validation?.relabelled).toBeUndefined()
    await pool().query(
      `update experiment set plan = jsonb_set(plan, '{found,choices}', '"of other labels"') where id = $1`,
      [id],
    )
    expect(await openTest(id)).toBe(1)
    expect(await openTest(id)).toBe(1)
    const done = await untilExperiment(id, 'done')
    expect(done.result?.arms.map(({ arm }) => arm)).toEqual(['J0', 'J1', 'J2', 'J3', 'J4', 'J5'])
    const planned = done.runs.reduce((sum, { view }) => sum + view.ledger.planned, 0)
    expect(planned).toBe(outlook.calls)
    expect(done.used.settled).toBe(planned)
    expect(done.result?.relabelled).toBe(true)
    // The first estimate expects guidance and examples; once they are worded it counts them.
    for (const { estimate } of [ready, worded]) {
      expect(estimate?.tokens).toBeGreaterThan(0.85 * done.used.tokens)
      expect(estimate?.tokens).toBeLessThan(1.15 * done.used.tokens)
    }
    const arm = done.result?.arms.find((each) => each.arm === 'J1')
    expect(arm?.calls).toBe(2 * outlook.sizes.test.pairs)
    const item = arm?.read.improved[0] ?? -1
    const pair = await loadExperimentPair(id, 'J1', item)
    expect(pair?.judged?.after.choice).toBe(pair?.judged?.people)
    expect((await loadExperiments(datasetId))[0]?.finding).toMatch(
      /^(Told its gaps|Shown examples|Your own words|Rewritten by a model): [a-z]/,
    )
  } finally {
    await stop()
  }
})

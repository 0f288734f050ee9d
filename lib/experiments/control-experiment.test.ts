import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { plantedPrompt } from '@/e2e/judge-server/worlds/sources'
import { getParts } from '@/lib/db/experiments/experiment'
import { listExperimentRuns } from '@/lib/db/runs/run'
import { withDatabase } from '@/lib/db/test-database'
import { partCode } from '@/lib/improve/experiments/plan'
import { withJudge } from '@/lib/runs/test-runs'
import { advanceOnce } from './advance-experiment'
import {
  pauseExperiment,
  removeExperiment,
  resumeExperiment,
  retryExperiment,
  startExperiment,
  stopExperiment,
} from './control-experiment'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { loadExperiment } from './load-experiment'
import { loadExperiments } from './load-experiments'
import { planExperiment } from './plan-experiment'
import { repeatExperiment } from './repeat-experiment'
import { beginExperiments, plantedDataset, untilExperiment } from './test-experiments'
import { freezeWording, openTest } from './word-experiment'

withDatabase()
const server = withJudge()
let datasetId = 0
let calls = 0
beforeAll(async () => {
  datasetId = await plantedDataset(24)
  calls = (await planExperiment(request())).calls
})

const on = (model: string) => ({ endpoint: 'judge', model })
const request = (rest: Partial<ExperimentInput> = {}): ExperimentInput => ({
  ...{ datasetId, question: 'Does guidance help?', kind: 'judge', served: on('test-judge'), concurrency: 8 },
  ...{ arms: [{ key: 'J1' }], stops: false },
  ...rest,
})

test('whatever its process ends between, the next look at it goes on to the same result', async () => {
  const stop = beginExperiments({ advances: false })
  const results = []
  try {
    for (const times of [1, 2]) {
      const id = await createExperiment(request())
      for (;;) {
        // Done again right away, as when the process had ended before it could say that it was done.
        for (let again = 0; again < times; again++) await advanceOnce(id)
        const view = await loadExperiment(id)
        if (view?.status === 'ready') await startExperiment({ id })
        if (view?.status === 'done') {
          results.push({ arms: view.result?.arms, runs: view.runs.map(({ part, round }) => `${part} ${round}`) })
          break
        }
      }
    }
  } finally {
    await stop()
  }
  const [once, twice] = results
  expect(twice?.runs).toEqual(['development judge', 'validation judge', 'test judge'])
  const said = (arms: typeof once) => arms?.arms?.map(({ arm, movement, agreement }) => ({ arm, agreement, movement }))
  expect(said(once)?.map(({ arm }) => arm)).toEqual(['J0', 'J1', 'J2'])
  // The second is a second look at the same prompts: its intervals are wider, and nothing else differs.
  const values = (from: typeof once) =>
    said(from)?.map(({ agreement, movement }) => [agreement?.after?.value, movement.change?.value])
  expect(values(twice)).toEqual(values(once))
  const all = await loadExperiments(datasetId)
  const looks = await Promise.all(all.map(async ({ id }) => (await loadExperiment(id))?.look))
  expect(looks).toEqual([2, 1])
  // A look cannot be taken back.
  for (const { id } of all) await removeExperiment(id)
  expect(await loadExperiments(datasetId)).toEqual([])
  expect((await planExperiment(request())).look).toBe(3)
})

test('paused and stopped it asks nothing more, and goes on where it was', async () => {
  server().control({ latencyMs: 30 })
  const stop = beginExperiments()
  try {
    const id = await createExperiment(request({ served: on('GPT-4'), concurrency: 2 }))
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    await untilExperiment(id, 'validating')
    await pauseExperiment(id)
    // Calls under way end; had it not been paused it would have gone on to its result.
    for (let before = -1; before !== server().counts().received; ) {
      before = server().counts().received
      await wait(300)
    }
    const paused = await loadExperiment(id)
    expect([paused?.status, paused?.used.settled === paused?.used.planned]).toEqual(['validating', false])
    expect((await loadExperiment(id))?.note).toBe('Paused.')
    await resumeExperiment({ id })
    await untilExperiment(id, 'testing')
    await stopExperiment(id)
    while ((await listExperimentRuns(id)).some(({ status }) => status === 'finishing')) await wait(20)
    expect((await loadExperiment(id))?.status).toBe('stopped')
    await resumeExperiment({ id })
    const done = await untilExperiment(id, 'done')
    const settled = done.runs.map(({ view }) => view.ledger.done + view.ledger.cached)
    expect(settled.reduce((sum, each) => sum + each, 0)).toBe(calls)
    await expect(stopExperiment(id)).rejects.toThrow(/moved on/)
    await expect(retryExperiment(id)).rejects.toThrow(/some failed/)
  } finally {
    server().control({ latencyMs: 0 })
    await stop()
  }
})

test('the budget holds over all parts and arms, and with a larger one it goes on', async () => {
  const stop = beginExperiments()
  try {
    const budget = { unit: 'tokens', amount: 30_000 } as const
    const id = await createExperiment(request({ served: on('ChatGPT'), concurrency: 2, budget }))
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    let view = await loadExperiment(id)
    while (view?.note == null) {
      await wait(30)
      view = await loadExperiment(id)
      if (view?.status === 'done') throw new Error('the budget did not hold')
    }
    // Calls that were under way when it was reached end.
    expect(view.used.tokens).toBeLessThan(budget.amount * 1.15)
    await resumeExperiment({ id, budget: { unit: 'tokens', amount: 1_000_000 } })
    const done = await untilExperiment(id, 'done')
    expect(done.used.settled).toBe(calls)
    expect(done.plan.budget?.amount).toBe(1_000_000)
  } finally {
    await stop()
  }
})

test('the same experiment with another model beside its own is an experiment of its own', async () => {
  const stop = beginExperiments()
  try {
    const [first] = await loadExperiments(datasetId)
    const id = await repeatExperiment(first?.id ?? '', on('LLaMA2'))
    expect(await getParts(id)).toEqual(await getParts(first?.id ?? ''))
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    const done = await untilExperiment(id, 'done')
    expect(done.runs.map(({ part, round, view }) => `${part} ${round} ${view.model}`)).toContain(
      'test judge-other LLaMA2',
    )
    expect(done.result?.arms.map(({ arm }) => arm)).toEqual(['J0', 'JE'])
  } finally {
    await stop()
  }
})

test('what failed is asked again after the result, which is drawn anew and is no further look', async () => {
  const stop = beginExperiments()
  try {
    const id = await createExperiment(request({ served: on('PaLM2'), stops: true }))
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    await untilExperiment(id, 'wording')
    await freezeWording(id)
    await untilExperiment(id, 'chosen')
    const ofTest = (await getParts(id)).indexOf(partCode('test'))
    server().control({ poison: plantedPrompt('3', ofTest).prompt })
    const look = await openTest(id)
    const first = await untilExperiment(id, 'done')
    const arms = first.result?.arms ?? []
    // Its pair, in both orders, in each arm.
    expect(first.runs.reduce((sum, { view }) => sum + view.ledger.failed, 0)).toBe(2 * arms.length)
    expect(arms.map(({ missing }) => missing)).toEqual([1, 1, 1])
    server().control({ poison: null })
    await retryExperiment(id)
    const again = await untilExperiment(id, 'done')
    expect(again.used.settled).toBe(calls)
    expect(again.runs.every(({ view }) => view.ledger.failed === 0)).toBe(true)
    expect(again.result?.arms.map(({ missing }) => missing)).toEqual([0, 0, 0])
    expect(again.look).toBe(look)
  } finally {
    server().control({ poison: null })
    await stop()
  }
})

import { beforeAll, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { ArmResult } from '@/lib/improve/experiments/result'
import { composeRequest } from '@/lib/protocol/compose-request'
import { withJudge } from '@/lib/runs/test-runs'
import { startExperiment } from './control-experiment'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { beginExperiments, plantedDataset, untilExperiment } from './test-experiments'
import { trueMovement } from './test-truth'

withDatabase()
withJudge()

let datasetId = 0
beforeAll(async () => {
  datasetId = await plantedDataset(100, 2, 11)
})

/** The same pairs in a dataset of their own: whose test part nobody has looked at, so that little is enough to show. */
const unseen = () => plantedDataset(100, 2, 11)

/** Takes an experiment from its plan to its result, with nobody stopping to read. */
async function runThrough(input: ExperimentInput): Promise<ExperimentView> {
  const stopWork = beginExperiments()
  try {
    const id = await createExperiment({ ...input, stops: false })
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    return await untilExperiment(id, 'done')
  } finally {
    await stopWork()
  }
}

const arm = (key: string) => ({ key })
const served = (model: string) => ({ endpoint: 'judge', model })
const judging = (model: string): ExperimentInput => ({
  ...{ datasetId, question: `Does it help ${model}?`, kind: 'judge', served: served(model), concurrency: 64 },
  arms: ['J0', 'J1', 'J2'].map(arm),
})
const writing = (model: string): ExperimentInput => ({
  ...{ datasetId, question: `Does it help ${model}?`, kind: 'writer', served: served(model), concurrency: 64 },
  ...{ outside: served('world-outside'), temperature: 1, seed: 1, prompts: 80 },
  arms: ['A0', 'A1', 'A2'].map(arm),
})

function armOf({ result }: ExperimentView, key: string): ArmResult {
  const found = result?.arms.find((each) => each.arm === key)
  if (!found) throw new Error(`${key} has no result`)
  return found
}

/** The system message of an arm's verdict, as it was asked. */
function toldTo({ wording, plan }: ExperimentView, key: string): string {
  const template = wording?.find((each) => each.arm === key)?.templates.find(({ step }) => step === 'verdict')?.template
  const asked = template ?? plan.verdict
  if (!asked) throw new Error(`${key} is told nothing`)
  const settings = { structured: false, logprobs: false, temperature: 0, seed: null, maxTokens: 500 }
  return composeRequest(asked, { prompt: '', source: null, shown: ['a', 'b'] }, settings).messages[0]?.content ?? ''
}

/** What J1 truly changes, along the weights that were frozen, and by factor. */
const truthOf = (view: ExperimentView, model: string) =>
  trueMovement({ model, before: toldTo(view, 'J0'), after: toldTo(view, 'J1') }, view.development?.gaps ?? [])

it('a judge that follows length and obeys is improved, by what it truly changed', async () => {
  const view = await runThrough(judging('world-obedient'))
  const j1 = armOf(view, 'J1')
  expect(view.validation?.winner).toBe('J1')
  expect(view.development?.targeted[0]).toBe('length')
  expect(j1).toMatchObject({ verdict: 'improved', planned: true })

  const truth = truthOf(view, 'world-obedient')
  expect(truth.whole).toBeGreaterThan(0.05)
  expect(j1.movement.change?.low).toBeLessThan(truth.whole)
  expect(j1.movement.change?.high).toBeGreaterThan(truth.whole)
  const length = j1.factors.find(({ factor }) => factor === 'length')
  expect(length?.targeted).toBe(true)
  expect(length?.change?.low).toBeLessThan(truth.byFactor.get('length') ?? Number.NaN)
  expect(length?.change?.high).toBeGreaterThan(truth.byFactor.get('length') ?? Number.NaN)
  expect(armOf(view, 'J2').verdict).toBe('none')
})

it('a judge that obeys nothing shows no difference', async () => {
  const view = await runThrough(judging('world-deaf'))
  expect(truthOf(view, 'world-deaf').whole).toBe(0)
  expect(armOf(view, 'J1')).toMatchObject({ verdict: 'none', movement: { change: { value: 0 } }, unchanged: 1 })
})

it('a judge whose verdicts change with the words and not with what they say shows no difference', async () => {
  const model = 'world:length=.6,noise=.3,position=.05'
  const view = await runThrough({ ...judging(model), datasetId: await unseen() })
  const { verdict, movement, unchanged } = armOf(view, 'J1')
  expect(Math.abs(truthOf(view, model).whole)).toBeLessThan(0.05)
  expect(unchanged).toBeLessThan(0.9)
  expect(movement.change?.low).toBeLessThan(0)
  expect(movement.change?.high).toBeGreaterThan(0)
  expect(verdict).toBe('none')
})

it('where any instruction helps, the control takes the credit', async () => {
  const view = await runThrough(judging('world-any-instruction'))
  expect(armOf(view, 'J1').verdict).toBe('control')
  expect(armOf(view, 'J2').movement.change?.low).toBeGreaterThan(0)
})

it('guidance that trades length for novelty lets a gap grow, and the growth is shown', async () => {
  const view = await runThrough(judging('world-trades'))
  const j1 = armOf(view, 'J1')
  const changed = (factor: string) => j1.factors.find((each) => each.factor === factor)?.gapChange
  expect(truthOf(view, 'world-trades').byFactor.get('novel-words')).toBeGreaterThan(0.2)
  expect(changed('novel-words')?.low).toBeGreaterThan(0)
  expect(changed('length')?.value).toBeLessThan(0)
})

it('a writer that prefers its own style improves in its own eyes only', async () => {
  const view = await runThrough({ ...writing('world-self-preferring'), datasetId: await unseen() })
  const a2 = armOf(view, 'A2')
  const wins = (judge: 'own' | 'outside') =>
    a2.wins.find((each) => each.judge === judge && each.against === 'baseline')?.raw
  expect(a2).toMatchObject({ planned: true, verdict: 'own' })
  expect(wins('own')?.low).toBeGreaterThan(0.6)
  expect(wins('outside')?.low).toBeLessThan(0.5)
  expect(wins('outside')?.high).toBeGreaterThan(0.5)
  expect(a2.selfBias?.low).toBeGreaterThan(0)
  expect(armOf(view, 'A1').verdict).toBe('none')
})

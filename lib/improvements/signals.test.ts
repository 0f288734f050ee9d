import { expect, it } from 'vitest'
import { moveExperiment } from '@/lib/db/experiments/experiment'
import { putTexts } from '@/lib/db/experiments/experiment-text'
import { withDatabase } from '@/lib/db/test-database'
import { finishedExperiment, JUDGE_PLAN } from '@/lib/experiments/test-finished'
import { createMeasurer } from '@/lib/factors/measure-response'
import { importFiles } from '@/lib/imports/test-import'
import type { ExperimentPlan } from '@/lib/improve/experiments/plan'
import { readRecipe, recipeAddress } from '@/lib/improve/training/recipe-address'
import { newExperimentRun, stageOf } from '@/lib/runs/experiments/test-experiment-runs'
import { withJudge, workUntil } from '@/lib/runs/test-runs'
import { loadTraining } from './load-training'
import { loadTrainingChoices } from './load-training-choices'
import { previewTraining } from './preview-training'
import { selectTraining } from './select-training'
import { trainingRows } from './training-rows'

withDatabase()
withJudge({ shared: 'none' })

const PROMPTS = 100
const LONG = 'A long and winding answer that goes on about it for many a word, and then some more. '
const header = 'pair_id,prompt,response_a,response_b,human.Ann'
const bytes = [
  header,
  ...Array.from(
    { length: PROMPTS },
    (_, at) => `p${at},Question ${at}?,"${LONG}${at}",Short ${at}.,${at % 7 ? 'b' : 'a'}`,
  ),
].join('\n')
const arm = (key: string) => ({ key, served: null, raters: null, instructions: null })
const PLAN: ExperimentPlan = {
  ...{ ...JUDGE_PLAN, kind: 'writer', outcome: 'wins', outside: { endpoint: 'judge', model: 'test-judge' } },
  arms: ['A0', 'A1', 'A4', 'A5'].map(arm),
}

/** A writer's texts on validation and test prompts: A5 is shorter than A0 on even prompts and the same on 4, 14 …; A1 is longer. */
async function experimentOf(datasetId: number): Promise<string> {
  const id = await finishedExperiment({ datasetId, prompts: PROMPTS, plan: PLAN })
  const validation = { prompts: 20, pairs: 20, arms: [], winner: 'A5', changing: null, smallest: null }
  await moveExperiment(id, ['done'], 'done', { validation })
  const measure = createMeasurer()
  const text = (slot: string, prompt: number): string =>
    slot === 'A0' || (slot === 'A5' && prompt % 10 === 4)
      ? `A plain answer about question ${prompt} here.`
      : slot === 'A5'
        ? 'Brief.'
        : `${LONG} ${LONG} ${slot}`
  for (const slot of ['A0', 'A1', 'A4', 'A5']) {
    const prompts = Array.from({ length: PROMPTS }, (_, at) => at).filter((at) => at % 10 >= 4)
    const texts = prompts.map((promptIndex) => {
      const response = text(slot, promptIndex)
      const values = measure({ prompt: `Question ${promptIndex}?`, source: null, response })
      return { promptIndex, text: response, values }
    })
    await putTexts(id, slot, texts)
  }
  return id
}

it('makes training data of an experiment’s texts, never of its test part, and adds up', async () => {
  const datasetId = await importFiles([{ name: 'one.csv', bytes }])
  const id = await experimentOf(datasetId)
  expect((await loadTrainingChoices(datasetId, null))?.signals).toEqual([
    { id, label: expect.any(String), arms: ['A1', 'A5'], outside: true },
  ])
  const recipe = (rest: string) => readRecipe(new URLSearchParams({ source: `experiment:${id}:${rest}` }))
  expect(recipeAddress(recipe('revisions:A5:outside,reward'))).toContain('%3Arevisions%3AA5%3Aoutside%2Creward')
  expect(() => recipe('revisions:A5:inside')).toThrow()
  expect(() => recipe('nothing')).toThrow()

  // Of the 60 prompts with texts 40 are tested; on 10 of the other 20 A5 changed nothing.
  const all = await selectTraining(datasetId, recipe('revisions:A5'))
  expect(all?.preview.ledger).toMatchObject({ pairs: 60, written: 10, identical: 10, heldOut: 40, filtered: 0 })
  const rows = []
  for (const part of [0, 1, 2])
    if (all) for await (const row of trainingRows(datasetId, all.written, part, '{prompt}\n{source}')) rows.push(row)
  expect(rows).toHaveLength(10)
  for (const { chosen, rejected, prompt, pairId } of rows) {
    expect([chosen, rejected]).toEqual(['Brief.', expect.stringContaining('A plain answer')])
    expect(Number(prompt.match(/\d+/)?.[0]) % 10).toBe(5)
    expect(pairId).toMatch(/:A5\/A0$/)
  }
  expect(all?.manifest.experiment).toEqual({
    ...{ id, question: expect.any(String), signal: 'revisions', arms: ['A5'], model: 'gpt', outside: null },
    reward: false,
  })

  // People here take the shorter answer: their factor model lets briefer revisions pass, and no longer ones.
  const reward = async (of: string) => (await previewTraining(datasetId, recipe(`revisions:${of}:reward`)))?.ledger
  expect(await reward('A5')).toMatchObject({ pairs: 60, written: 10 })
  expect(await reward('A1')).toMatchObject({ pairs: 60, written: 0, filtered: 60 })
  const file = await loadTraining(datasetId, recipe('revisions:A5'))
  expect(file?.example).toContain('Brief.')
  expect(file?.preview.profile.find(({ factor }) => factor === 'length')?.before.value).toBe(-1)

  const filtered = { ...recipe('revisions:A5'), filters: { ...recipe('revisions:A5').filters, margin: 1 } }
  await expect(previewTraining(datasetId, filtered)).rejects.toThrow('take them away')
  const recipeElsewhere = (other: string) =>
    readRecipe(new URLSearchParams({ source: `experiment:${other}:revisions` }))
  const elsewhere = id.replace(/^./, (letter) => (letter === '0' ? '1' : '0'))
  await expect(previewTraining(datasetId, recipeElsewhere(elsewhere))).rejects.toThrow('no experiment on a writer')
})

it('takes a model’s own verdicts over its own answers, and asks the judge outside the loop', async () => {
  const datasetId = await importFiles([{ name: 'one.csv', bytes }])
  const experimentId = await experimentOf(datasetId)
  const groups = Int32Array.from({ length: PROMPTS }, (_, at) => at).filter((at) => at % 10 === 4 || at % 10 === 5)
  const stages = [stageOf('A1', 'verdict', { shown: ['A1', 'A0'] }), stageOf('A5', 'verdict', { shown: ['A5', 'A0'] })]
  for (const [round, model] of [
    ['contest-own', 'world-obedient'],
    ['contest-outside', 'test-judge'],
  ] as const) {
    const served = { endpoint: 'judge', model }
    const run = await newExperimentRun({
      ...{ datasetId, experimentId, kind: 'contests', round, part: 'validation', served, groups, stages },
    })
    await workUntil(run, 'done')
  }
  const ledgerOf = async (rest: string) =>
    (
      await previewTraining(
        datasetId,
        readRecipe(new URLSearchParams({ source: `experiment:${experimentId}:${rest}` })),
      )
    )?.ledger
  const own = await ledgerOf('verdicts')
  const { pairs = 0, ...counts } = own ?? {}
  expect(pairs).toBe(40)
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(pairs)
  expect(own).toMatchObject({ heldOut: 0, missing: 0, filtered: 0 })
  expect(own?.written).toBeGreaterThan(0)
  const agreed = await ledgerOf('verdicts::outside')
  expect(agreed?.filtered).toBe((own?.written ?? 0) - (agreed?.written ?? 0))
  expect(await ledgerOf('verdicts:A1')).toMatchObject({ pairs: 20 })
})

import { expect, it } from 'vitest'
import { deleteExperimentRow, moveExperiment } from '@/lib/db/experiments/experiment'
import { openTestPart } from '@/lib/db/experiments/test-opening'
import { listTests } from '@/lib/db/experiments/tested-prompts'
import { withDatabase } from '@/lib/db/test-database'
import { finishedExperiment } from '@/lib/experiments/test-finished'
import { importFiles } from '@/lib/imports/test-import'
import { DEFAULT_RECIPE, trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { loadTrainingChoices } from './load-training-choices'
import { previewTraining } from './preview-training'
import { selectTraining } from './select-training'
import { trainingRows } from './training-rows'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,model.Judge'
const bytes = [
  HEADER,
  ...Array.from({ length: 30 }, (_, at) => `p${at},Question ${at}?,yes it is ${at},no ${at},a,b`),
].join('\n')

it('keeps test prompts of experiments out of every file, whatever its source', async () => {
  const id = await importFiles([{ name: 'one.csv', bytes }])
  expect((await previewTraining(id, DEFAULT_RECIPE))?.ledger).toMatchObject({ written: 30, heldOut: 0 })
  const experiment = await finishedExperiment({ datasetId: id, prompts: 30 })
  for (const source of [{ kind: 'people' }, { kind: 'rater', rater: 'r1' }]) {
    const recipe = trainingRecipeSchema.parse({ source })
    const selected = await selectTraining(id, recipe)
    expect(selected?.preview.ledger).toMatchObject({ pairs: 30, written: 18, heldOut: 12 })
    expect(selected?.manifest.testedBy).toEqual([{ experiment, prompts: 12 }])
    const asked: string[] = []
    for (const part of [0, 1, 2])
      if (selected)
        for await (const { prompt } of trainingRows(id, selected.written, part, recipe.template)) asked.push(prompt)
    expect(asked).toHaveLength(18)
    // Of ten prompts, the last four are tested.
    expect(asked.filter((prompt) => Number(prompt.match(/\d/g)?.at(-1)) >= 6)).toEqual([])
  }
  expect((await loadTrainingChoices(id, null))?.tested).toEqual({ experiments: 1, prompts: 12 })
  expect(await listTests(id)).toEqual([experiment])

  await deleteExperimentRow(experiment)
  const after = await selectTraining(id, DEFAULT_RECIPE)
  expect(after?.preview.ledger).toMatchObject({ written: 30, heldOut: 0 })
  expect(after?.manifest).not.toHaveProperty('testedBy')
})

it('keeps prompts out that a deleted experiment has looked at', async () => {
  const id = await importFiles([{ name: 'two.csv', bytes }])
  const experiment = await finishedExperiment({ datasetId: id, prompts: 30 })
  await moveExperiment(experiment, ['done'], 'chosen')
  await openTestPart(experiment, id, Int32Array.of(6, 7, 8))
  await deleteExperimentRow(experiment)
  const selected = await selectTraining(id, DEFAULT_RECIPE)
  expect(selected?.preview.ledger).toMatchObject({ written: 27, heldOut: 3 })
  expect(selected?.manifest.testedBy).toEqual([{ experiment, prompts: 3 }])
  expect(await listTests(id)).toEqual([experiment])
})

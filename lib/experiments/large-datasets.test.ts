import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { insertExperiment } from '@/lib/db/experiments/experiment'
import { listTexts, listTextValues, putTexts } from '@/lib/db/experiments/experiment-text'
import { withDatabase } from '@/lib/db/test-database'
import { CHOSEN } from '@/lib/improve/experiments/slots'
import { withJudge } from '@/lib/runs/test-runs'
import { experimentRequest } from './experiment-request'
import { fitReward } from './fit-reward'
import { choicesMark, loadMaterial } from './material'
import { draftExperiment } from './plan-experiment'
import { storeChosen } from './store-texts'
import { plantedDataset } from './test-experiments'

withDatabase()
withJudge()

test('whole-dataset work is done once, in slices or beside this process, and comes to the same', async () => {
  const datasetId = await plantedDataset(260)
  const request = experimentRequest.parse({
    ...{ datasetId, question: 'Does guidance help?', kind: 'judge', arms: [{ key: 'J1' }] },
    served: { endpoint: 'judge', model: 'world-obedient' },
  })
  const [material, again] = [await loadMaterial(datasetId, null), await loadMaterial(datasetId, null)]
  expect(again.people).toBe(material.people)

  const choices = material.people.choices.map((choice, pair) => (pair === 0 ? -choice : choice))
  const relabelled = { ...material, people: { ...material.people, choices } }
  const first = material.pack.input.prompt[0] ?? 0
  const isSame = [0, 1].map((part) => {
    const parts = new Uint8Array(260).fill(1).fill(part, first, first + 1)
    return choicesMark(relabelled, parts) === choicesMark(material, parts)
  })
  expect(isSame).toEqual([true, false])

  const { plan } = await draftExperiment(request)
  const parts = new Uint8Array(260).fill(1)
  const here = await fitReward(material, parts)
  expect(here?.length).toBeGreaterThan(3)
  expect(await fitReward(material, parts, 0)).toEqual(here)

  const id = randomUUID()
  await insertExperiment({ id, datasetId, datasetVersion: 1, question: 'q', plan, parts, status: 'testing' }, false)
  await putTexts(id, CHOSEN, [{ promptIndex: 3, text: 'Kept before a death.', values: null }])
  await storeChosen(id, material, parts, 'development')
  const texts = await listTexts(id, [CHOSEN])
  expect(texts.map(({ promptIndex }) => promptIndex)).toEqual(Array.from({ length: 260 }, (_, prompt) => prompt))
  expect(texts[3]?.text).toBe('Kept before a death.')
  expect((await listTextValues(id, [CHOSEN])).filter(({ values }) => values === null)).toHaveLength(1)
})

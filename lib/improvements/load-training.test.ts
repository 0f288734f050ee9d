import { expect, test } from 'vitest'
import { getDataset, growVersion } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { meanwhile } from '@/lib/db/test-meanwhile'
import { storeRecords } from '@/lib/imports/test-store-records'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { GOLDEN_PAIRS, GOLDEN_ROWS } from '@/lib/improve/training/test-golden-rows'
import { loadTraining } from './load-training'
import { loadTrainingChoices } from './load-training-choices'
import { loadMaterial } from './load-training-material'
import { recordsOf } from './test-training-pairs'

withDatabase()

const store = () => storeRecords(recordsOf(GOLDEN_PAIRS))
const recipeOf = (input: unknown) => trainingRecipeSchema.parse(input)

test('the example is the first row as each format writes it, and the template shows where there is a source', async () => {
  const id = await store()
  const [first] = GOLDEN_ROWS
  for (const { id: format } of TRAINING_FORMATS) {
    const split = { train: 100, validation: 0, test: 0 }
    const file = await loadTraining(id, recipeOf({ format, split }))
    expect(file?.example, format).toContain(JSON.stringify(first?.chosen).slice(1, -1))
    expect(file?.hasSource).toBe((first?.source ?? null) !== null)
  }
})

test('lengths are those of the rows that are written', async () => {
  const file = await loadTraining(await store(), recipeOf({}))
  const longer = GOLDEN_ROWS.filter(({ chosen, rejected }) => [...chosen].length > [...rejected].length)
  expect(file?.lengths).toMatchObject({ rows: GOLDEN_ROWS.length, of: file?.preview.ledger.written, cut: 0 })
  expect(file?.lengths?.longer).toBeCloseTo(longer.length / GOLDEN_ROWS.length, 9)
})

test('where nothing is left there is no example and there are no lengths', async () => {
  const file = await loadTraining(await store(), recipeOf({ filters: { margin: 99 } }))
  expect(file).toMatchObject({ example: null, lengths: null, preview: { ledger: { written: 0 } } })
})

test('what can be chosen is what the dataset has', async () => {
  const choices = await loadTrainingChoices(await store(), null)
  expect(choices?.people.map(({ label }) => label)).toEqual(['Ann', 'Bob', 'Cem'])
  expect(choices).toMatchObject({ judges: [], writers: [], slices: [], values: [] })
})

test('a dataset that grows while its columns are read is read again', async () => {
  const id = await store()
  const read = await meanwhile(
    'packed_column',
    () => loadMaterial(id),
    () => growVersion(id),
  )
  const now = await getDataset(id)
  expect(read).toMatchObject({ status: 'fulfilled', value: { dataset: { version: now?.version } } })
})

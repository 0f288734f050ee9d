import { expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { appendImport } from '@/lib/imports/start-import'
import { importFiles, runJobs, uploadFiles } from '@/lib/imports/test-import'
import { trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { deleteRecipe } from './delete-recipe'
import { loadRecipes } from './load-recipes'
import { previewTraining } from './preview-training'
import { saveRecipe } from './save-recipe'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann'
const file = (from: number, to: number) =>
  [HEADER, ...Array.from({ length: to - from }, (_, at) => `p${from + at},Question ${from + at}?,yes it is,no,a`)].join(
    '\n',
  )
const recipe = trainingRecipeSchema.parse({ balance: [{ factor: 'length', target: 0.5 }], repeat: true })

it('keeps recipes by name, and runs one again on what the dataset has become', async () => {
  const id = await importFiles([{ name: 'one.csv', bytes: file(0, 20) }])
  await saveRecipe({ datasetId: id, name: 'first', recipe: { ...recipe, balance: [] } })
  await saveRecipe({ datasetId: id, name: 'second', recipe })
  await expect(saveRecipe({ datasetId: id, name: 'first', recipe })).rejects.toThrow('called first')
  const [first, second] = await loadRecipes(id)
  expect(second).toEqual({ id: expect.any(Number), name: 'second', recipe, version: expect.any(Number) })

  const uploadId = await uploadFiles([{ name: 'more.csv', bytes: file(20, 30) }])
  await appendImport({ datasetId: id, uploadId })
  await runJobs(id)
  const again = (await loadRecipes(id))[0]
  expect(again).toEqual(first)
  expect((await previewTraining(id, again?.recipe ?? recipe))?.ledger).toMatchObject({ pairs: 30, written: 30 })

  await deleteRecipe({ datasetId: id, id: first?.id ?? 0 })
  expect((await loadRecipes(id)).map(({ name }) => name)).toEqual(['second'])
  await expect(deleteRecipe({ datasetId: id, id: first?.id ?? 0 })).rejects.toThrow('gone')
})

it('knows recipes of their own dataset alone, and loses them with it', async () => {
  const [one, other] = [
    await importFiles([{ name: 'a.csv', bytes: file(0, 3) }]),
    await importFiles([{ name: 'b.csv', bytes: file(0, 4) }]),
  ]
  await saveRecipe({ datasetId: one, name: 'same', recipe })
  await saveRecipe({ datasetId: other, name: 'same', recipe })
  const [saved] = await loadRecipes(other)
  await expect(deleteRecipe({ datasetId: one, id: saved?.id ?? 0 })).rejects.toThrow('gone')
  await pool().query('delete from dataset where id = $1', [other])
  expect(await loadRecipes(other)).toEqual([])
  expect(await loadRecipes(one)).toHaveLength(1)
})

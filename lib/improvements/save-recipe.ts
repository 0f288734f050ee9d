import { z } from 'zod'
import { getDataset } from '@/lib/db/dataset'
import { insertRecipe } from '@/lib/db/improve/training-recipe'
import { AppError } from '@/lib/errors'
import { trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { rowNumber } from '@/lib/row-number'

export const saveRecipeSchema = z.object({
  datasetId: rowNumber,
  name: z.string().trim().min(1).max(100),
  recipe: trainingRecipeSchema,
})
export type SaveRecipe = Readonly<z.infer<typeof saveRecipeSchema>>

/** Keeps a recipe under a name of its own, with the version of the dataset it was made on. */
export async function saveRecipe({ datasetId, name, recipe }: SaveRecipe): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') throw new AppError('not-found', `There is no imported dataset ${datasetId}.`)
  if (!(await insertRecipe(datasetId, { name, recipe, datasetVersion: dataset.version })))
    throw new AppError('conflict', `This dataset has a recipe called ${name}: choose another name, or delete that one.`)
}

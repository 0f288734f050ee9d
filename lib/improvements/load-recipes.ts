import { listRecipes } from '@/lib/db/improve/training-recipe'
import { readAs } from '@/lib/db/rows'
import { type TrainingRecipe, trainingRecipeSchema } from '@/lib/improve/training/recipe'

/** A recipe that a person kept. */
export type SavedRecipe = {
  readonly id: number
  readonly name: string
  readonly recipe: TrainingRecipe
  /** Of the dataset, when it was saved. */
  readonly version: number
}

/** The saved recipes of a dataset, the first saved first. */
export async function loadRecipes(datasetId: number): Promise<readonly SavedRecipe[]> {
  const rows = await listRecipes(datasetId)
  return rows.map(({ id, name, recipe, datasetVersion }) => ({
    ...{ id, name, version: datasetVersion },
    recipe: readAs(trainingRecipeSchema, recipe),
  }))
}

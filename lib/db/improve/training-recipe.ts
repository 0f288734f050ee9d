import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

export type RecipeRow = {
  readonly id: number
  readonly name: string
  readonly recipe: unknown
  readonly datasetVersion: number
}

/** The recipes of a dataset, the first saved first. */
export async function listRecipes(datasetId: number): Promise<readonly RecipeRow[]> {
  return db().trainingRecipe.findMany({
    where: { datasetId },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, recipe: true, datasetVersion: true },
  })
}

/** Whether it was stored: not under a name that the dataset's recipes have already. */
export async function insertRecipe(
  datasetId: number,
  { name, recipe, datasetVersion }: Omit<RecipeRow, 'id' | 'recipe'> & { readonly recipe: object },
): Promise<boolean> {
  const data = { datasetId, name, datasetVersion, recipe: recipe as Prisma.InputJsonObject }
  const { count } = await db().trainingRecipe.createMany({ data, skipDuplicates: true })
  return count > 0
}

export async function deleteRecipeRow(datasetId: number, id: number): Promise<boolean> {
  const { count } = await db().trainingRecipe.deleteMany({ where: { id, datasetId } })
  return count > 0
}

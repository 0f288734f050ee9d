import { z } from 'zod'
import { deleteRecipeRow } from '@/lib/db/improve/training-recipe'
import { AppError } from '@/lib/errors'
import { rowNumber } from '@/lib/row-number'

export const deleteRecipeSchema = z.object({ datasetId: rowNumber, id: rowNumber })
export type DeleteRecipe = Readonly<z.infer<typeof deleteRecipeSchema>>

/** Files that were made with it are with who downloaded them. */
export async function deleteRecipe({ datasetId, id }: DeleteRecipe): Promise<void> {
  if (!(await deleteRecipeRow(datasetId, id))) throw new AppError('not-found', 'That recipe is gone already.')
}

import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { readRecipe } from '@/lib/improve/training/recipe-address'
import { openTrainingFile, TRAINING_DOWNLOADS } from '@/lib/improvements/write-training-file'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { download, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const path = z.object({ datasetId: rowNumberText })
const asked = z.object({ part: z.enum(TRAINING_DOWNLOADS) })

/** The training file that the recipe in the address makes; `part` names one of its files alone. */
export const GET = route(path, async ({ path: { datasetId }, query }) => {
  const { part } = asked.parse({ part: query.get('part') ?? 'all' })
  const recipe = readRecipe(query)
  const selected = await inProfileThread('selectTraining', datasetId, recipe)
  if (!selected) throw new AppError('not-found', `There is no imported dataset ${datasetId}.`)
  return download(openTrainingFile(selected, recipe, part))
})

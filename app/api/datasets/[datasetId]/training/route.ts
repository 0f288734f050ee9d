import { z } from 'zod'
import { numberIn } from '@/app/datasets/dataset-id'
import { AppError } from '@/lib/errors'
import { readRecipe } from '@/lib/improve/training/recipe-address'
import { openTrainingFile, TRAINING_DOWNLOADS } from '@/lib/improvements/write-training-file'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { answer, download } from '@/lib/route'

const schema = z.enum(TRAINING_DOWNLOADS)

/** The training file that the recipe in the address makes; `part` names one of its files alone. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/training'>,
): Promise<Response> {
  const id = numberIn((await params).datasetId)
  try {
    const address = new URL(request.url).searchParams
    const part = schema.parse(address.get('part') ?? 'all')
    const recipe = readRecipe(address)
    const selected = await inProfileThread('selectTraining', id, recipe)
    if (!selected) throw new AppError('not-found', `There is no imported dataset ${id}.`)
    return download(openTrainingFile(selected, recipe, part))
  } catch (error) {
    return answer(() => Promise.reject(error))
  }
}

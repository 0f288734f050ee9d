import { randomInt, randomUUID } from 'node:crypto'
import { getDataset } from '@/lib/db/dataset'
import { insertDraw, listContestedPrompts, listDraws } from '@/lib/db/improve/label-draw'
import { AppError } from '@/lib/errors'
import { drawPrompts } from '@/lib/improve/win-rates/label-draw'

const MOST_SEED = 2 ** 31 - 1

export type DrawRequest = { readonly datasetId: number; readonly prompts: number; readonly seed?: number }

/**
 * Draws prompts at random whose pairs people are to label, and records them: only of labels whose prompts were drawn can be
 * said what they stand for. Prompts drawn before from the same pairs are not drawn again. Gives the id of the draw.
 */
export async function drawLabels({ datasetId, prompts, seed = randomInt(MOST_SEED) }: DrawRequest): Promise<string> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') throw new AppError('not-found', 'This dataset is not there, or not imported yet.')
  const earlier = (await listDraws(datasetId)).filter(({ pairs }) => pairs === dataset.pairs)
  const known = new Set(earlier.flatMap((draw) => [...draw.prompts]))
  const all = await listContestedPrompts(datasetId)
  if (all.length === 0)
    throw new AppError('invalid', 'No pair has two different authors: there is nobody who could win or lose.')
  const free = all.filter((prompt) => !known.has(prompt))
  if (free.length === 0) throw new AppError('invalid', `All ${all.length} prompts were drawn already.`)
  const id = randomUUID()
  const drawn = drawPrompts(free, prompts, seed)
  await insertDraw(datasetId, { id, seed, prompts: drawn, pairs: dataset.pairs, datasetVersion: dataset.version })
  return id
}

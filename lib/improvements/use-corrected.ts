import { type CorrectedVote, dropCorrected, putCorrected } from '@/lib/db/corrected-rater'
import { putJob } from '@/lib/db/job'
import { AppError } from '@/lib/errors'
import { correctedName } from '@/lib/improve/corrected-rater'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import { loadPack } from '@/lib/profiles/load-pack'
import { choiceBySign, MISSING } from '@/lib/words/rater'
import { madeOf } from './made-of'

export type Correction = {
  /** Id of the judge. */
  readonly judge: string
  /** The dataset that it was made of. */
  readonly datasetVersion: number
  readonly recipe: CorrectionRecipe
  /** Of every pair: +1, −1, 0, and `MISSING` where the judge has no verdict. */
  readonly choices: Int8Array
  /** That people choose the first response: held out where there is a label, of the full fit elsewhere. */
  readonly probabilities: Float64Array
}

/**
 * Makes a corrected judge a rater of the dataset, in place of an earlier correction of the same judge. Refused where no gain
 * in log loss was shown, and where the dataset changed meanwhile.
 */
export async function storeCorrected(
  datasetId: number,
  { judge: id, datasetVersion, recipe, choices, probabilities }: Correction,
  now = new Date(),
): Promise<{ readonly id: string }> {
  const { logLoss } = recipe.expected
  if (!logLoss.shown || logLoss.value <= 0)
    throw new AppError(
      'invalid',
      `No improvement can be shown with ${recipe.trainedOn.pairs} pairs: the corrected verdicts would not be used with reason.`,
    )
  const pack = await loadPack(datasetId)
  const judge = pack?.input.raters.find((rater) => rater.id === id)
  if (!pack || judge?.setting !== 'discrimination') throw new AppError('not-found', 'There is no such judge.')
  const details = {
    recipe,
    datasetVersion,
    judge: { index: Number(id.slice(1)), name: judge.name },
    madeAt: now.toISOString(),
    madeOf: madeOf(pack, judge),
  }
  const votes = votesOf(choices, probabilities)
  const index = await putCorrected(datasetId, { name: correctedName(judge.name), details }, votes)
  if (index === null)
    throw new AppError('conflict', 'The dataset changed while the correction was made. Make it again.')
  await putJob('profile', datasetId)
  return { id: `r${index}` }
}

function* votesOf(choices: Int8Array, probabilities: Float64Array): Generator<CorrectedVote> {
  for (const [pair, choice] of choices.entries())
    if (choice !== MISSING)
      yield { pair, choice: choiceBySign(choice), raw: `P(a) = ${(probabilities[pair] ?? Number.NaN).toFixed(3)}` }
}

/** Takes a corrected judge away again. */
export async function deleteCorrected(datasetId: number, id: string): Promise<void> {
  if (!(await dropCorrected(datasetId, Number(id.slice(1)))))
    throw new AppError('not-found', 'This corrected judge is not there any more.')
  await putJob('profile', datasetId)
}

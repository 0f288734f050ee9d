import { type CorrectedVote, dropCorrected, putCorrected } from '@/lib/db/corrected-rater'
import { getDataset } from '@/lib/db/dataset'
import { putJob } from '@/lib/db/job'
import { AppError } from '@/lib/errors'
import { correctedName } from '@/lib/improve/corrected-rater'
import { type CorrectedColumns, correctAll, verdictTable } from '@/lib/improve/corrected-verdicts'
import { type Correction, isUsable } from '@/lib/improve/correction'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import { correctionRecipeOf } from '@/lib/improve/make-recipe'
import { loadPack, loadSignedPack } from '@/lib/profiles/load-pack'
import { countOf } from '@/lib/words/format'
import { choiceBySign, MISSING } from '@/lib/words/rater'
import { type ImproveChoice, loadChoiceSource, settingsOf, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { loadCorrection } from './load-improved'
import { loadRecipeSource } from './load-recipe'
import { madeOf } from './made-of'

/**
 * Makes a judge corrected by people’s choices a rater of the dataset, in place of an earlier correction of it: verdicts held
 * out where there is a label, by the full fit elsewhere. Refused where no gain in log loss is shown.
 */
export async function useCorrected(
  datasetId: number,
  judge: string,
  choice: ImproveChoice = WHOLE_IMPROVE_CHOICE,
): Promise<{ readonly id: string }> {
  const dataset = await getDataset(datasetId)
  const correction = await loadCorrection(datasetId, judge, choice)
  const from = await loadRecipeSource(datasetId, choice)
  const rater = from?.source.judges.find(({ id }) => id === judge)
  if (!correction || !from || !rater)
    throw new AppError('not-found', 'There is no such judge, or there are no people to correct it by.')
  if (!isUsable(correction)) throw new AppError('invalid', refusalOf(correction))
  const recipe = correctionRecipeOf(correction, from)
  const learnt = await loadChoiceSource(datasetId, choice)
  const labelled = learnt && verdictTable(learnt, rater, settingsOf(choice))
  if (!recipe || !labelled) throw new AppError('invalid', refusalOf(correction))
  // Every verdict is corrected, so that all values are needed.
  const whole = await loadPack(datasetId)
  // Versions only grow: one that is the same before and after is that of all that was read between.
  if (!whole || whole.version !== dataset?.version) throw changed()
  const input = { ...learnt.input, factors: whole.input.factors }
  const columns = correctAll({ ...learnt, input }, rater, labelled, settingsOf(choice))
  return storeCorrected(datasetId, { judge, choice, recipe, ...columns })
}

const changed = () => new AppError('conflict', 'The dataset changed while the correction was made. Make it again.')

/** Why a correction is not to be used. */
function refusalOf({ verdict, refused, pairs }: Correction): string {
  if (refused !== null) return `It is not corrected: ${refused}`
  if (verdict === 'worse') return 'The corrected verdicts are worse than the judge’s own.'
  return `No improvement can be shown with ${countOf(pairs, 'pair')}, so the judge stays as it is.`
}

type Made = CorrectedColumns & {
  /** Id of the judge. */
  readonly judge: string
  readonly choice: ImproveChoice
  readonly recipe: CorrectionRecipe
}

/** Keeps what was made, where the dataset is still what it was made of. */
export async function storeCorrected(
  datasetId: number,
  { judge: id, choice, recipe, choices, probabilities }: Made,
  now = new Date(),
): Promise<{ readonly id: string }> {
  const pack = await loadSignedPack(datasetId)
  const judge = pack?.input.raters.find((rater) => rater.id === id)
  if (!pack || judge?.setting !== 'discrimination') throw new AppError('not-found', 'There is no such judge.')
  const details = {
    recipe,
    choice,
    datasetVersion: recipe.dataset.version,
    judge: { index: Number(id.slice(1)), name: judge.name },
    madeAt: now.toISOString(),
    madeOf: madeOf(pack, judge),
  }
  const votes = votesOf(choices, probabilities)
  const index = await putCorrected(datasetId, { name: correctedName(judge.name), details }, votes)
  if (index === null) throw changed()
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

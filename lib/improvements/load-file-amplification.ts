import type { ChoiceSource } from '@/lib/improve/choice-source'
import { amplifyFile, type FileAmplification } from '@/lib/improve/training/amplify-file'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import { MISSING } from '@/lib/words/rater'
import { loadChoiceSource, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { selectTraining } from './select-training'

/** How far a factor model trained on a recipe's file follows each factor; `null` while the dataset is not imported. */
export async function loadFileAmplification(
  datasetId: number,
  recipe: TrainingRecipe,
): Promise<FileAmplification | null> {
  const selected = await selectTraining(datasetId, recipe)
  if (!selected) return null
  if (selected.written.signals) return { refused: 'these texts are no responses of the dataset' }
  const { pair, choice } = selected.written
  const choicesIn = ({ input }: ChoiceSource) => {
    const choices = new Int8Array(input.a.length).fill(MISSING)
    for (const [at, each] of pair.entries()) choices[each] = choice[at] ?? MISSING
    return choices
  }
  const source = await loadChoiceSource(datasetId, WHOLE_IMPROVE_CHOICE, (unread) => ({ choices: choicesIn(unread) }))
  return source && amplifyFile(source, choicesIn(source))
}

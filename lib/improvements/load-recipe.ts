import { listCorrected } from '@/lib/db/corrected-rater'
import { getDataset } from '@/lib/db/dataset'
import { isOnlySampled } from '@/lib/db/measuring/measured-sample'
import { AppError } from '@/lib/errors'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import { correctionRecipeOf, modelRecipeOf, type RecipeSource } from '@/lib/improve/make-recipe'
import type { ModelRecipe } from '@/lib/improve/model-recipe'
import { correctionPython, modelPython } from '@/lib/improve/recipe-python'
import { listShownFactors } from '@/lib/profiles/list-shown'
import { type ImproveChoice, loadTransformedSource } from './load-choice-source'
import { loadCorrection, loadExplanation } from './load-improved'

/** Which recipe, as a file of which kind. */
export type RecipeQuery = {
  readonly kind: 'correction' | 'factor-model'
  /** A judge or a corrected judge; of a factor model the rater that it foresees, `null`: people. */
  readonly rater: string | null
  readonly format: 'json' | 'python'
  readonly choice: ImproveChoice
}
type RecipeFile = { readonly name: string; readonly text: string }

/** What a recipe is made of; `null` while the dataset is not imported. */
export async function loadRecipeSource(datasetId: number, choice: ImproveChoice): Promise<RecipeSource | null> {
  const [dataset, source] = await Promise.all([getDataset(datasetId), loadTransformedSource(datasetId, choice)])
  if (!dataset || !source) return null
  const { name, contentHash, version } = dataset
  const factors = new Map((await listShownFactors(datasetId)).map(({ key, ...factor }) => [key, factor]))
  return { source, factors, dataset: { name, contentHash, version } }
}

/** A recipe to take away: of a corrected judge as it was made, else as it would be made now. */
export async function loadRecipe(datasetId: number, query: RecipeQuery): Promise<RecipeFile> {
  if (query.kind === 'correction') {
    const recipe = await loadCorrectionRecipe(datasetId, query)
    if (!recipe) throw await noRecipe(datasetId, 'There is no correction of this judge.')
    return fileOf(`correction of ${recipe.judge}`, recipe, query.format === 'json' ? null : correctionPython(recipe))
  }
  const recipe = await loadModelRecipe(datasetId, query)
  if (!recipe) throw await noRecipe(datasetId, 'There is no factor model of these choices.')
  return fileOf('factor model', recipe, query.format === 'json' ? null : modelPython(recipe))
}

async function noRecipe(datasetId: number, message: string): Promise<AppError> {
  const dataset = await getDataset(datasetId)
  return dataset && (await isOnlySampled(dataset))
    ? new AppError('conflict', 'The factors of this dataset are still being measured: ask again when all of them are.')
    : new AppError('not-found', message)
}

async function loadCorrectionRecipe(
  datasetId: number,
  { rater, choice }: RecipeQuery,
): Promise<CorrectionRecipe | null> {
  const stored = (await listCorrected(datasetId)).find(({ index }) => `r${index}` === rater)
  if (stored || rater === null) return stored?.details.recipe ?? null
  const correction = await loadCorrection(datasetId, rater, choice)
  const from = await loadRecipeSource(datasetId, choice)
  return correction && from && correctionRecipeOf(correction, from)
}

async function loadModelRecipe(datasetId: number, { rater, choice }: RecipeQuery): Promise<ModelRecipe | null> {
  const explanation = await loadExplanation(datasetId, choice, rater)
  const from = await loadRecipeSource(datasetId, choice)
  return explanation && from && modelRecipeOf(explanation, from)
}

/** Names of raters are anybody's words: a file's name has the harmless marks alone. */
function fileOf(title: string, recipe: CorrectionRecipe | ModelRecipe, python: string | null): RecipeFile {
  const stem = title.replace(/[^a-zA-Z0-9.]+/g, python === null ? '-' : '_').replace(/^[-_.]+|[-_.]+$/g, '')
  return python === null
    ? { name: `${stem}.json`, text: `${JSON.stringify(recipe, null, 2)}\n` }
    : { name: `${stem.replaceAll('.', '_')}.py`, text: python }
}

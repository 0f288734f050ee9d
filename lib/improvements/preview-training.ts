import { listTestedPrompts } from '@/lib/db/experiments/tested-prompts'
import { AppError } from '@/lib/errors'
import { type Differences, finishTraining, type TrainingSelection } from '@/lib/improve/training/finish-training'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { type PreparedTraining, prepareTraining } from '@/lib/improve/training/prepare-training'
import { DEFAULT_RECIPE, type ExperimentSource, type TrainingRecipe } from '@/lib/improve/training/recipe'
import type { SourceChoices } from '@/lib/improve/training/source-choices'
import { connectedWith } from '@/lib/improve/training/split'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { keepRecent } from '@/lib/profiles/keep-recent'
import { loadSignals, type Signals } from './load-signals'
import { loadDifference, loadMaterial, type Material } from './load-training-material'
import { loadSource, maskTraining } from './mask-training'

type Prepared = { readonly source: SourceChoices; readonly prepared: PreparedTraining }

/** Experiments whose test prompts no file may have. */
export type Tested = Awaited<ReturnType<typeof listTestedPrompts>>

/** The last recipes of a dataset up to their targets: moving a target asks for the same again. */
const MOST_KEPT = 3
/** The numbers of a pair, and its sign on each of some twenty factors. */
const BYTES = 40
const keep = keepRecent<Prepared>(MOST_KEPT, BYTES)

function prepare(
  material: Material,
  recipe: TrainingRecipe,
  ties: boolean,
  { tested, signals }: Pick<Selected, 'tested' | 'signals'>,
): Promise<Prepared> {
  const { source, filters, split, seed, heldOut } = recipe
  const key = JSON.stringify([source, filters, split, seed, heldOut, ties, tested.map(({ experiment }) => experiment)])
  return keep(material, key, async () => {
    const choices = signals?.source ?? (await loadSource(material, recipe))
    const masks = signals?.masks ?? (await maskTraining(material, choices, recipe))
    const held = connectedWith(
      material.component,
      tested.flatMap(({ prompts }) => [...prompts]),
    )
    return { source: choices, prepared: prepareTraining(material, choices, masks, { ...recipe, ties }, held) }
  })
}

export type Selected = TrainingSelection &
  Prepared & {
    readonly material: Material
    readonly tested: Tested
    /** `null`: the pairs are the dataset's own. */
    readonly signals: Signals | null
  }

/** The format that a recipe names. Throws an AppError when there is none of that name. */
export function formatOf({ format }: Pick<TrainingRecipe, 'format'>) {
  const found = TRAINING_FORMATS.find(({ id }) => id === format)
  if (found) return found
  const ids = TRAINING_FORMATS.map(({ id }) => id).join(', ')
  throw new AppError('invalid', `There is no training format ${format}; there are ${ids}.`)
}

/** Which pairs a recipe writes, and all that is said about the file. Throws an AppError when it names what is not there. */
export async function selectPairs(datasetId: number, recipe: TrainingRecipe): Promise<Selected | null> {
  const base = await loadMaterial(datasetId)
  if (!base) return null
  const signals = recipe.source.kind === 'experiment' ? await signalsOf(base, recipe.source, recipe) : null
  const material = signals?.material ?? base
  const unknown = recipe.balance.find(({ factor }) => !material.columns.some(({ key }) => key === factor))
  if (unknown) throw new AppError('invalid', `This dataset has no factor ${unknown.factor}.`)
  const ties = recipe.ties && formatOf(recipe).ties
  const tested = await listTestedPrompts(datasetId)
  const found = await prepare(material, recipe, ties, { tested, signals })
  const differences = new Map<string, Float64Array>()
  if (recipe.alsoSizes)
    for (const { factor } of recipe.balance) {
      const difference = await loadDifference(material, factor)
      if (difference) differences.set(factor, difference)
    }
  return {
    material,
    tested,
    signals,
    ...found,
    ...finishTraining(found.prepared, recipe, differences satisfies Differences),
  }
}

/** Filters look at the dataset's own pairs: texts of an experiment are none of them. */
function signalsOf(base: Material, source: ExperimentSource, { filters }: TrainingRecipe): Promise<Signals> {
  if (JSON.stringify(filters) !== JSON.stringify(DEFAULT_RECIPE.filters))
    throw new AppError('invalid', 'Filters of step 2 do not reach the texts of an experiment: take them away.')
  return loadSignals(base, source)
}

/** What a recipe makes of a dataset, before any text is written; `null` while it is not imported. */
export async function previewTraining(datasetId: number, recipe: TrainingRecipe): Promise<TrainingPreview | null> {
  return (await selectPairs(datasetId, recipe))?.preview ?? null
}

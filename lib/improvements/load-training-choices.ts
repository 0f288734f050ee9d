import { listTestedPrompts } from '@/lib/db/experiments/tested-prompts'
import type { RaterInput } from '@/lib/profile/profile'
import { annotatorsBeside } from '@/lib/profiles/annotators-beside'
import { loadSignedPack } from '@/lib/profiles/load-pack'
import { loadSliceColumn, loadSliceNames } from '@/lib/profiles/load-slices'
import { shownNames } from '@/lib/words/rater'
import { loadSignalChoices, type SignalChoice } from './load-signal-choices'

type Named = { readonly id: string; readonly label: string }
export type TrainingModel = Named & {
  /** Its place among the dataset's models, which its look goes by. */
  readonly place: number
  readonly isCorrected: boolean
}

/** What a training file could be made of. */
export type TrainingChoices = {
  /** Of the dataset. */
  readonly version: number
  /** Annotators, of a crowd those with the most pairs in common; and how many there are. */
  readonly people: readonly Named[]
  readonly annotators: number
  /** Models that judged, corrected ones last. */
  readonly judges: readonly TrainingModel[]
  /** Models that judged pairs of responses which they wrote themselves. */
  readonly writers: readonly TrainingModel[]
  readonly factors: readonly Named[]
  /** Metadata columns, and the values of the one asked for. */
  readonly slices: readonly string[]
  readonly values: readonly string[]
  /** Experiments on writers whose texts can be taught from. */
  readonly signals: readonly SignalChoice[]
  /** Experiments of the dataset, and their test prompts together: none of them is in a file. */
  readonly tested: { readonly experiments: number; readonly prompts: number }
}

/** What a training file of a dataset could be made of. `null` while it is not imported. */
export async function loadTrainingChoices(datasetId: number, slice: string | null): Promise<TrainingChoices | null> {
  const pack = await loadSignedPack(datasetId)
  if (!pack) return null
  const { input, corrected } = pack
  const raters = [...input.raters, ...corrected]
  const names = shownNames(raters)
  const labelled = ({ id, name }: RaterInput): Named => ({ id, label: names.get(id) ?? name })
  const models = raters.filter(({ kind }) => kind === 'model')
  const judged = models.filter(({ setting }) => setting !== 'generation')
  const model = (rater: RaterInput): TrainingModel => ({
    ...labelled(rater),
    place: models.indexOf(rater),
    isCorrected: rater.corrected === true,
  })
  const slices = await loadSliceNames(pack)
  const tested = await listTestedPrompts(datasetId)
  const chosen = slices.find((name) => name === slice)
  return {
    version: pack.version,
    people: annotatorsBeside(pack).map(labelled),
    annotators: raters.filter(({ kind }) => kind === 'human').length,
    judges: judged.map(model),
    writers: judged.filter(({ name }) => input.authors?.names.includes(name)).map(model),
    factors: input.factors.map(({ id, label }) => ({ id, label })),
    slices,
    values: chosen === undefined ? [] : (await loadSliceColumn(pack, chosen)).values,
    signals: await loadSignalChoices(datasetId),
    tested: { experiments: tested.length, prompts: new Set(tested.flatMap(({ prompts }) => [...prompts])).size },
  }
}

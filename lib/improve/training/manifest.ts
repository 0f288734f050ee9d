import type { Signal, TrainingPart, TrainingRecipe } from './recipe'
import type { BalancedFactor, TrainingPreview } from './training-preview'

/** A file of the download, as it was written. */
export type ManifestFile = {
  readonly name: string
  readonly part: TrainingPart
  readonly pairs: number
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** Where the texts and choices of an experiment's signals are from. */
export type SignalOrigin = {
  readonly id: string
  readonly question: string
  readonly signal: Signal
  readonly arms: readonly string[]
  /** The endpoint's model that wrote the texts, and judged them in the loop. */
  readonly model: string
  /** The judge outside the loop; `null`: its verdicts were not asked for. */
  readonly outside: string | null
  /** Whether people's factor model had to agree. */
  readonly reward: boolean
}

/** What a training file is made of, so that anybody can make it again: the same dataset and recipe give the same bytes. */
export type Manifest = Pick<
  TrainingPreview,
  'ledger' | 'candidates' | 'effective' | 'largestOverMedian' | 'warnings'
> & {
  readonly product: 'proclivity'
  readonly kind: 'training-file'
  readonly software: string
  readonly method: number
  readonly dataset: { readonly name: string; readonly contentHash: string; readonly version: number }
  /** Whose choices they are: people, or the judge, with the recipe's own names for them. */
  readonly raters: readonly { readonly name: string; readonly kind: string; readonly corrected: boolean }[]
  readonly recipe: TrainingRecipe
  /** Of texts of an experiment: which, who wrote them, and who judged. */
  readonly experiment?: SignalOrigin
  /** Experiments whose test prompts are in no part, where there are some. */
  readonly testedBy?: readonly { readonly experiment: string; readonly prompts: number }[]
  readonly profile: readonly BalancedFactor[]
  readonly licence: string
  readonly files: readonly ManifestFile[]
}

const LICENCE =
  'The texts are the dataset’s: its licence, and the terms of the models that wrote or judged them, hold for this file too. Nothing here grants more than they do.'

type Made = Pick<Manifest, 'dataset' | 'raters' | 'recipe' | 'method' | 'testedBy' | 'experiment'> & {
  readonly version: string
  readonly preview: TrainingPreview
}

/** Everything about a file but the file itself. */
export function manifestOf({
  version,
  method,
  dataset,
  raters,
  recipe,
  testedBy,
  experiment,
  preview,
}: Made): Omit<Manifest, 'files'> {
  const { ledger, candidates, effective, largestOverMedian, warnings, profile } = preview
  return {
    ...{ product: 'proclivity', kind: 'training-file', software: version, method, dataset, raters, recipe },
    ...(experiment ? { experiment } : {}),
    ...(testedBy && testedBy.length > 0 ? { testedBy } : {}),
    ...{ ledger, candidates, effective, largestOverMedian, warnings, profile, licence: LICENCE },
  }
}

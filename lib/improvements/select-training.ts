import { type Manifest, manifestOf } from '@/lib/improve/training/manifest'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { METHOD_VERSION } from '@/lib/profiles/load-cached'
import { shownNames } from '@/lib/words/rater'
import software from '@/package.json'
import { loadMargins } from './mask-training'
import { formatOf, type Selected, selectPairs } from './preview-training'
import type { WrittenPairs } from './training-rows'

/** A training file before its texts: plain data that crosses threads. */
export type SelectedTraining = {
  readonly dataset: { readonly id: number; readonly name: string }
  readonly preview: TrainingPreview
  readonly written: WrittenPairs
  /** Of everything but the files. */
  readonly manifest: Omit<Manifest, 'files'>
}

/** The pairs that a recipe writes, with all that is said about them; `null` while the dataset is not imported. */
export async function selectTraining(datasetId: number, recipe: TrainingRecipe): Promise<SelectedTraining | null> {
  const selected = await selectPairs(datasetId, recipe)
  if (!selected) return null
  const { material, preview, source, tested, signals } = selected
  const { id, name, contentHash, version } = material.dataset
  const names = shownNames(material.raters)
  const margins = formatOf(recipe).margin && !signals ? await loadMargins(material, source) : null
  return {
    dataset: { id, name },
    preview,
    written: writtenPairs(selected, margins),
    manifest: manifestOf({
      ...{ version: software.version, method: METHOD_VERSION, recipe, preview },
      dataset: { name, contentHash, version },
      ...(signals ? { experiment: signals.origin } : {}),
      testedBy: tested.map(({ experiment, prompts }) => ({ experiment, prompts: prompts.length })),
      raters: source.raters.map((rater) => ({
        name: names.get(rater.id) ?? rater.name,
        kind: rater.kind,
        corrected: rater.corrected === true,
      })),
    }),
  }
}

/** Candidates that were drawn, and ties, in the order of the dataset; margins in units of their root mean square. */
function writtenPairs({ prepared, times, signals }: Selected, margins: Float64Array | null): WrittenPairs {
  const often = new Uint8Array(prepared.outcomes.length)
  const choices = new Int8Array(prepared.outcomes.length)
  for (const [row, pair] of prepared.pairs.entries()) {
    often[pair] = times[row] ?? 0
    choices[pair] = prepared.chosen[row] ?? 0
  }
  for (const pair of prepared.ties) often[pair] = 1
  const pair = Int32Array.from(often.keys()).filter((each) => (often[each] ?? 0) > 0)
  return {
    pair,
    choice: Int8Array.from(pair, (each) => choices[each] ?? 0),
    times: Uint8Array.from(pair, (each) => often[each] ?? 0),
    part: Uint8Array.from(pair, (each) => prepared.parts[each] ?? 0),
    signals: signals?.slots ?? null,
    margin: margins && standardised(Float64Array.from(pair, (each) => margins[each] ?? Number.NaN)),
  }
}

const DIGITS = 6

function standardised(margins: Float64Array): Float64Array {
  const said = margins.filter((each) => !Number.isNaN(each))
  const scale = Math.sqrt(said.reduce((sum, each) => sum + each * each, 0) / said.length)
  return margins.map((each) => (scale > 0 ? Number((each / scale).toPrecision(DIGITS)) : each))
}

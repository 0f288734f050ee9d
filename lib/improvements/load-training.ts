import { listPairSizes, type PairSizes } from '@/lib/db/improve/pair-sizes'
import { type FileLengths, fileLengths } from '@/lib/improve/training/file-lengths'
import type { TrainingFormat } from '@/lib/improve/training/formats/format'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import type { TrainingRow } from '@/lib/improve/training/training-row'
import { formatOf } from './preview-training'
import { selectTraining } from './select-training'
import { textsOf, trainingRows, type WrittenPairs } from './training-rows'

/** What a recipe makes of a dataset, with what is seen of its texts. */
export type TrainingFile = {
  readonly preview: TrainingPreview
  /** The first row as the format writes it; `null` without a row. */
  readonly example: string | null
  /** Whether that row has a source, for which there is a template. */
  readonly hasSource: boolean
  readonly lengths: FileLengths | null
}

/** Rows whose texts are measured; of more, as many spread over all of them. */
const MOST_MEASURED = 2000
const MOST_SHOWN = 6000

/** A recipe's file before it is written; `null` while the dataset is not imported. Throws an AppError like `selectPairs`. */
export async function loadTraining(datasetId: number, recipe: TrainingRecipe): Promise<TrainingFile | null> {
  const selected = await selectTraining(datasetId, recipe)
  if (!selected) return null
  const { preview, written } = selected
  const [row, lengths] = await Promise.all([
    firstRow(datasetId, written, recipe.template),
    measure(datasetId, written, preview.ledger.written),
  ])
  return {
    ...{ preview, lengths },
    hasSource: (row?.source ?? null) !== null,
    example: row && exampleOf(formatOf(recipe), row),
  }
}

/** Some columns of the pairs that are written, at these places. */
const only = (written: WrittenPairs, places: Int32Array): WrittenPairs => ({
  pair: places.map((at) => written.pair[at] ?? 0),
  choice: Int8Array.from(places, (at) => written.choice[at] ?? 0),
  times: Uint8Array.from(places, () => 1),
  part: Uint8Array.from(places, (at) => written.part[at] ?? 0),
  signals: written.signals,
  margin: written.margin && Float64Array.from(places, (at) => written.margin?.[at] ?? Number.NaN),
})

async function firstRow(datasetId: number, written: WrittenPairs, template: string): Promise<TrainingRow | null> {
  const least = written.part.reduce((lowest, part) => Math.min(lowest, part), Number.POSITIVE_INFINITY)
  const at = written.part.indexOf(least)
  if (at < 0) return null
  for await (const row of trainingRows(datasetId, only(written, Int32Array.of(at)), least, template)) return row
  return null
}

async function measure(datasetId: number, written: WrittenPairs, of: number): Promise<FileLengths | null> {
  const { pair, choice } = written
  const step = Math.max(1, pair.length / MOST_MEASURED)
  const places = Int32Array.from({ length: Math.min(pair.length, MOST_MEASURED) }, (_, at) => Math.floor(at * step))
  const sizes = await sizesOf(
    datasetId,
    written,
    places.map((at) => pair[at] ?? 0),
  )
  const rows = sizes.flatMap(({ asked, a, b }, row) => {
    const chosen = choice[places[row] ?? 0] ?? 0
    return chosen === 0 ? [] : [{ asked, chosen: chosen === 1 ? a : b, rejected: chosen === 1 ? b : a }]
  })
  return fileLengths(rows, of)
}

async function sizesOf(datasetId: number, written: WrittenPairs, pairs: Int32Array): Promise<readonly PairSizes[]> {
  if (!written.signals) return listPairSizes(datasetId, pairs)
  const texts = await textsOf(datasetId, written, pairs)
  return texts.map(({ index, prompt, source, a, b }) => ({
    ...{ index, asked: prompt.length + (source?.length ?? 0), a: a.length, b: b.length },
  }))
}

function exampleOf(format: TrainingFormat, row: TrainingRow): string {
  const text =
    'lines' in format
      ? format.lines(row).join('\n')
      : JSON.stringify(Object.fromEntries(format.columns.map(({ name }, at) => [name, format.cells(row)[at]])))
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

import { createHash } from 'node:crypto'
import { AppError } from '@/lib/errors'
import { inChunks } from '@/lib/files/writers/in-chunks'
import { writeZip, type ZipPart } from '@/lib/files/writers/write-zip'
import type { ManifestFile } from '@/lib/improve/training/manifest'
import { TRAINING_PARTS, type TrainingPart, type TrainingRecipe } from '@/lib/improve/training/recipe'
import { exportName } from '@/lib/words/export/export-name'
import { formatOf } from './preview-training'
import type { SelectedTraining } from './select-training'
import { trainingRows } from './training-rows'
import { trainingText } from './training-text'

/** What a download is: all files in a zip, one part alone, or the manifest alone. */
export const TRAINING_DOWNLOADS = ['all', ...TRAINING_PARTS, 'manifest'] as const
export type TrainingDownload = (typeof TRAINING_DOWNLOADS)[number]

type Part = AsyncGenerator<Uint8Array>
type NamedPart = { readonly name: string; readonly part: TrainingPart; readonly chunks: () => Part }

const MEDIA_TYPES = {
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
} as const

/** The parts that have a row. Throws an AppError when a target is out of reach or nothing is left to write. */
function openParts(selected: SelectedTraining, recipe: TrainingRecipe): readonly NamedPart[] {
  const { dataset, preview, written } = selected
  const format = formatOf(recipe)
  refuse(selected)
  return TRAINING_PARTS.filter((part) => preview.parts[part].rows > 0).map((part) => {
    const rows = () => trainingRows(dataset.id, written, TRAINING_PARTS.indexOf(part), recipe.template)
    return { name: `${part}.${format.extension}`, part, chunks: () => inChunks(trainingText(format, rows())) }
  })
}

/**
 * All files of a recipe, to be read one after the other: its parts, what a trainer reads beside them, and the manifest, which
 * knows what was written before it. The same dataset, version and recipe give the same bytes.
 */
export function openTrainingFiles(selected: SelectedTraining, recipe: TrainingRecipe): readonly ZipPart[] {
  const parts = openParts(selected, recipe)
  const files: ManifestFile[] = []
  async function* text(written: () => string): AsyncGenerator<string> {
    yield written()
  }
  return [
    ...parts.map((part) => ({ name: part.name, parts: counted(part, selected, files) })),
    ...formatOf(recipe)
      .beside(parts.map(({ name }) => name))
      .map((file) => ({ name: file.name, parts: text(() => file.text) })),
    { name: 'manifest.json', parts: text(() => asJson({ ...selected.manifest, files })) },
  ]
}

/**
 * A recipe's training file as a download, streamed: all files in a zip, or one of them alone. `selected` comes from
 * `selectTraining`; texts are read in the order of the dataset. What cannot be written is refused before the first byte.
 */
export function openTrainingFile(selected: SelectedTraining, recipe: TrainingRecipe, asked: TrainingDownload) {
  const { dataset } = selected
  const format = formatOf(recipe)
  const named = (end: string) => exportName({ ...dataset, name: `${dataset.name} ${format.id}` }, end)
  if (asked === 'all')
    return { name: named('zip'), mediaType: MEDIA_TYPES.zip, chunks: writeZip(openTrainingFiles(selected, recipe)) }
  const parts = openParts(selected, recipe)
  if (asked === 'manifest')
    return { name: named('manifest.json'), mediaType: MEDIA_TYPES.json, chunks: manifestAlone(selected, parts) }
  const found = parts.find(({ part }) => part === asked)
  if (!found) throw new AppError('invalid', `This recipe writes no row into ${asked}.`)
  return {
    name: named(`${asked}.${format.extension}`),
    mediaType: MEDIA_TYPES[format.extension],
    chunks: found.chunks(),
  }
}

function refuse({ preview }: SelectedTraining): void {
  for (const warning of preview.warnings)
    if (warning.kind === 'unreachable') {
      const names = warning.targets.map(({ factor }) => factor).join(', ')
      throw new AppError('invalid', `The pairs cannot reach the target of ${names}: choose another, or fewer filters.`)
    }
  if (preview.ledger.written === 0) throw new AppError('invalid', 'No pair is left to write: choose fewer filters.')
}

/** Passes a file on while its size and hash are taken. */
async function* counted({ name, part, chunks }: NamedPart, { preview }: SelectedTraining, files: ManifestFile[]): Part {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks()) {
    hash.update(chunk)
    bytes += chunk.byteLength
    yield chunk
  }
  const { pairs, rows } = preview.parts[part]
  files.push({ name, part, pairs, rows, bytes, sha256: hash.digest('hex') })
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** The hashes are known only once everything was written: it is, to nowhere. */
async function* manifestAlone(selected: SelectedTraining, parts: readonly NamedPart[]): Part {
  const files: ManifestFile[] = []
  for (const part of parts) for await (const _ of counted(part, selected, files));
  yield Buffer.from(asJson({ ...selected.manifest, files }))
}

import { EXPORT_FORMATS, type ExportFormat } from '@/lib/words/export-format'
import { exportAnnotatedPairs } from './export-annotated-pairs'
import { exportLlmComparator } from './export-llm-comparator'
import { exportParquet } from './export-parquet'
import { type ExportSource, openExport } from './export-source'
import { exportCsv, exportJsonLines } from './export-wide'

const UNSAFE = /[^\p{L}\p{M}\p{N} ._()-]+/gu
const MAX_LENGTH = 80

/**
 * A file name of letters, digits and the most harmless marks, made of a dataset's name; of its number where none is left.
 *
 * @example exportName({ id: 7, name: '../a "b"' }, 'csv') // 'a b.csv'
 */
export function exportName({ id, name }: { readonly id: number; readonly name: string }, extension: string): string {
  const safe = [...name.replace(UNSAFE, ' ').replace(/ +/g, ' ')].slice(0, MAX_LENGTH).join('')
  const stem = safe.replace(/^[ .]+|[ .]+$/g, '')
  return `${stem === '' ? `dataset-${id}` : stem}.${extension}`
}

type Part = string | Uint8Array

const WRITERS: Readonly<Record<ExportFormat, (source: ExportSource) => AsyncGenerator<Part>>> = {
  jsonl: exportJsonLines,
  csv: exportCsv,
  parquet: exportParquet,
  'annotated-pairs': exportAnnotatedPairs,
  'llm-comparator': exportLlmComparator,
}
const CHUNK = 64 * 1024

/**
 * A dataset as a file, streamed. JSON lines, CSV and Parquet hold Proclivity's own wide format, one row a pair, and import
 * to the same dataset: texts, ids, authors, levels, sources, votes with strength and both orders, imported factors and
 * slices. What they have no place for: the label as the first file had it (it becomes a, b, tie or unreadable), responses
 * in no pair, the ledger; raters are numbered anew by their first vote. Derived pairs are written as they are stored,
 * without the ratings they came from. What the other two lose is said with them. Throws an AppError when there is no such dataset.
 */
export async function* exportDataset(datasetId: number, format: ExportFormat): AsyncGenerator<Uint8Array> {
  yield* (await openExportFile(datasetId, format)).chunks
}

/** The same with the name and type that a browser wants; what cannot be written is refused before the first byte. */
export async function openExportFile(datasetId: number, format: ExportFormat) {
  const source = await openExport(datasetId)
  const { extension, mediaType } = EXPORT_FORMATS.find(({ id }) => id === format) ?? EXPORT_FORMATS[0]
  const parts = WRITERS[format](source)
  const first = await parts.next()
  async function* all(): AsyncGenerator<Part> {
    if (first.done) return
    yield first.value
    yield* parts
  }
  return { name: exportName(source.dataset, extension), mediaType, chunks: inChunks(all()) }
}

/** Rows are far smaller than what is worth sending by itself. */
async function* inChunks(parts: AsyncGenerator<Part>): AsyncGenerator<Uint8Array> {
  let gathered: string[] = []
  let size = 0
  for await (const part of parts) {
    if (typeof part !== 'string') {
      yield part
      continue
    }
    gathered.push(part)
    size += part.length
    if (size < CHUNK) continue
    yield Buffer.from(gathered.join(''))
    gathered = []
    size = 0
  }
  if (size > 0) yield Buffer.from(gathered.join(''))
}

import { inChunks } from '@/lib/files/writers/in-chunks'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/words/export/export-format'
import { exportName } from '@/lib/words/export/export-name'
import { countOf, formatCount } from '@/lib/words/format'
import { exportAnnotatedPairs } from './export-annotated-pairs'
import { exportChosenCsv, exportChosenLines } from './export-chosen'
import { exportLlmComparator } from './export-llm-comparator'
import { exportParquet } from './export-parquet'
import { type ExportPart, type ExportSource, openExport, WHOLE } from './export-source'
import { exportCsv, exportJsonLines } from './export-wide'

type Part = string | Uint8Array

const WRITERS: Readonly<Record<ExportFormat, (source: ExportSource) => AsyncGenerator<Part>>> = {
  jsonl: exportJsonLines,
  csv: exportCsv,
  parquet: exportParquet,
  'annotated-pairs': exportAnnotatedPairs,
  'llm-comparator': exportLlmComparator,
  'chosen-jsonl': exportChosenLines,
  'chosen-csv': exportChosenCsv,
}

/**
 * A dataset as a file, streamed. JSON lines, CSV and Parquet hold Proclivity's own wide format, one row a pair, and import
 * to the same dataset: texts, ids, authors, levels, sources, votes with strength and both orders, imported factors and
 * slices. What they have no place for: the label as the first file had it (it becomes a, b, tie or unreadable), responses
 * in no pair, the ledger; raters are numbered anew by their first vote. Derived pairs are written as they are stored,
 * without the ratings they came from. What the others lose is said with them. Throws an AppError when there is no such dataset.
 */
export async function* exportDataset(datasetId: number, format: ExportFormat): AsyncGenerator<Uint8Array> {
  yield* (await openExportFile(datasetId, format)).chunks
}

/** The same with the name and type that a browser wants; what cannot be written is refused before the first byte. */
export async function openExportFile(datasetId: number, format: ExportFormat, part: ExportPart = WHOLE) {
  const source = await openExport(datasetId, part)
  const { extension, mediaType } = EXPORT_FORMATS.find(({ id }) => id === format) ?? EXPORT_FORMATS[0]
  const parts = WRITERS[format](source)
  const first = await parts.next()
  async function* all(): AsyncGenerator<Part> {
    if (first.done) return
    yield first.value
    yield* parts
  }
  const { pairs } = source.dataset
  const said = part.pairs === null ? '' : `${formatCount(part.pairs.length)} of ${countOf(pairs, 'pair')}`
  return { name: exportName(source.dataset, extension, said), mediaType, chunks: inChunks(all()) }
}

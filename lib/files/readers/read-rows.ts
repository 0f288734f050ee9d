import type { Container } from '@/lib/ingest/format'
import type { SourceRow } from '@/lib/ingest/record'
import { decodeText } from './decode-text'
import type { FileShape } from './file-shape'
import { type ByteLimits, readBytes } from './read-bytes'
import { readParquet } from './read-parquet'
import { createJsonArraySplitter } from './split-json-array'
import { createJsonLinesSplitter, type RowSplitter } from './split-json-lines'
import { createJsonObjectSplitter } from './split-json-object'
import { createTableSplitter } from './split-table'

/** A file on disk and the name it was uploaded under, folders included. */
export type DiskFile = { readonly path: string; readonly name: string }

export type ReadOptions = {
  readonly limits: ByteLimits
  /** Hears how many more bytes of the file on disk were consumed. */
  readonly onRead?: (bytes: number) => void
  /** Hears the column names of a CSV or TSV file. */
  readonly onHeader?: (fields: readonly string[]) => void
}

const ignore = (): void => undefined

function splitterFor(
  name: string,
  container: Exclude<Container, 'parquet'>,
  { delimiter, object }: FileShape,
  options: ReadOptions,
): RowSplitter {
  const rowsAt = object?.rowsAt ?? null
  switch (container) {
    case 'csv':
    case 'tsv':
      return createTableSplitter(name, delimiter, options.onHeader ?? ignore)
    case 'json-lines':
      return createJsonLinesSplitter(name)
    case 'json-array':
      return createJsonArraySplitter(name)
    case 'json-object':
      return createJsonObjectSplitter(name, rowsAt)
  }
}

/**
 * The rows of a file, streamed in the batches that one chunk of text completes: memory does not grow with the file.
 * Throws a FileError that names file, line, column, reason and remedy when the file is not well formed.
 */
export async function* readRows(
  { path, name }: DiskFile,
  shape: FileShape,
  options: ReadOptions,
): AsyncGenerator<readonly SourceRow[]> {
  if (shape.container === 'parquet') {
    yield* readParquet(path, name, { onRead: options.onRead ?? ignore, onHeader: options.onHeader ?? ignore })
    return
  }
  const splitter = splitterFor(name, shape.container, shape, options)
  const bytes = readBytes(path, name, shape.packing, options.limits, options.onRead ?? ignore)
  for await (const text of decodeText(bytes, name, shape)) {
    const rows = splitter.push(text)
    if (rows.length > 0) yield rows
  }
  const last = splitter.end()
  if (last.length > 0) yield last
}

import { PLAIN_TABLE } from '@/lib/files/tables/detect-table'
import { createTableSplitter } from '@/lib/files/tables/split-table'
import type { Container } from '@/lib/ingest/format'
import type { SourceRow } from '@/lib/ingest/record'
import type { FileShape } from './detect-container'
import { createJsonArraySplitter } from './split-json-array'
import { createJsonLinesSplitter, type RowSplitter } from './split-json-lines'
import { createJsonObjectSplitter } from './split-json-object'
import { createJsonValuesSplitter } from './split-json-values'
import { unfoldRows } from './unfold-rows'

type OnHeader = (fields: readonly string[]) => void
type TextShape = Pick<FileShape, 'table' | 'object'> & { readonly container: Exclude<Container, 'parquet' | 'xlsx'> }

function splitterFor(file: string, { container, table, object }: TextShape, onHeader: OnHeader): RowSplitter {
  switch (container) {
    case 'csv':
    case 'tsv':
      return createTableSplitter(file, table ?? PLAIN_TABLE, onHeader)
    case 'json-lines':
      if (object?.layout.rows === 'values') return unfoldRows(createJsonValuesSplitter(file), file, onHeader)
      return unfoldRows(createJsonLinesSplitter(file), file, onHeader)
    case 'json-array':
      return unfoldRows(createJsonArraySplitter(file), file, onHeader)
    case 'json-object':
      return unfoldRows(createJsonObjectSplitter(file, object?.layout ?? { rows: 'whole' }), file, onHeader)
  }
}

/** The rows of a text, in the batches that one chunk of it completes. `onHeader` hears the columns of a CSV or TSV file. */
export async function* splitRows(
  texts: AsyncIterable<string>,
  file: string,
  shape: TextShape,
  onHeader: OnHeader,
): AsyncGenerator<readonly SourceRow[]> {
  const splitter = splitterFor(file, shape, onHeader)
  for await (const text of texts) {
    const rows = splitter.push(text)
    if (rows.length > 0) yield rows
  }
  const last = splitter.end()
  if (last.length > 0) yield last
}

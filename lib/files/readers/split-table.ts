import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { type CsvRecord, createCsvSplitter } from './split-csv'
import type { RowSplitter } from './split-json-lines'

/** A blank heading, such as that of an unnamed index column, is called after its position. */
const nameColumns = (cells: readonly string[]): readonly string[] =>
  cells.map((cell, index) => cell.trim() || `column ${index + 1}`)

/** CSV or TSV rows as objects by heading. Every row must have as many fields as the header. */
export function createTableSplitter(
  file: string,
  delimiter: string,
  onHeader: (fields: readonly string[]) => void,
): RowSplitter {
  const csv = createCsvSplitter(file, delimiter)
  let fields: readonly string[] | null = null

  function refuse(line: number, reason: string, remedy: string): never {
    throw new FileError({ file, line, column: null, reason, remedy })
  }
  function readHeader({ line, cells }: CsvRecord): void {
    fields = nameColumns(cells)
    const seen = new Set<string>()
    const twice = fields.find((field) => seen.size === seen.add(field).size)
    if (twice !== undefined) refuse(line, `Two columns are called "${twice}".`, 'Rename one of them.')
    onHeader(fields)
  }
  function readRow({ line, cells }: CsvRecord, names: readonly string[]): SourceRow {
    if (cells.length !== names.length)
      refuse(
        line,
        `The row has ${cells.length} fields, the header has ${names.length}.`,
        'Quote fields that hold the delimiter or a line break, and add missing fields.',
      )
    // Object.fromEntries keeps a column called __proto__ an ordinary field.
    return { line, value: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) }
  }
  function take(records: readonly CsvRecord[]): readonly SourceRow[] {
    const rows: SourceRow[] = []
    for (const record of records) {
      if (fields === null) readHeader(record)
      else rows.push(readRow(record, fields))
    }
    return rows
  }
  return { push: (text) => take(csv.push(text)), end: () => take(csv.end()) }
}

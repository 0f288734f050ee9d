import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import type { TableLayout } from './detect-table'
import { isBlankRow } from './find-header'
import { type CsvRecord, createCsvSplitter } from './split-csv'

type OnHeader = (fields: readonly string[]) => void

const MARKS = /^[\s\uFEFF]+|[\s\uFEFF]+$/g
/** A blank heading, such as that of an unnamed index column, is called after its position. */
const nameOf = (heading: string, index: number): string => heading.replace(MARKS, '') || `column ${index + 1}`
const isBlank = (cell: string): boolean => cell.trim() === ''

const OWN = { enumerable: true, configurable: true, writable: true } as const

/** A column called __proto__ is an ordinary field. */
function setField(row: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(row, name, { value, ...OWN })
  else row[name] = value
}

/**
 * Makes rows of a table's records: objects by heading. What stands before the header, and rows of blanks, are none. A row
 * must have as many fields as the header, unless rows are `ragged`, as a workbook keeps them; columns at the end without
 * heading are none until a row holds something there.
 */
export function createRowMaker(
  file: string,
  headerLine: number,
  onHeader: OnHeader,
  { ragged } = { ragged: false },
): (records: readonly CsvRecord[]) => readonly SourceRow[] {
  let names: readonly string[] | null = null
  /** With the columns at the end that have no heading. */
  let widest = 0
  const unnamed = new Set<string>()

  function refuse(line: number, reason: string, remedy: string): never {
    throw new FileError({ file, line, column: null, reason, remedy })
  }
  function readHeader({ line, cells }: CsvRecord): readonly string[] {
    const last = cells.findLastIndex((cell) => cell.replace(MARKS, '') !== '')
    const fields = cells.slice(0, last + 1).map(nameOf)
    const seen = new Set<string>()
    const twice = fields.find((field) => seen.size === seen.add(field).size)
    if (twice !== undefined) refuse(line, `Two columns are called "${twice}".`, 'Rename one of them.')
    widest = cells.length
    onHeader(fields)
    return fields
  }
  function readRow({ line, cells }: CsvRecord, fields: readonly string[]): SourceRow {
    const { length } = fields
    const last = cells.length > length ? cells.findLastIndex((cell) => !isBlank(cell)) + 1 : cells.length
    if (!ragged && (cells.length < length || last > widest))
      refuse(
        line,
        `The row has ${cells.length} fields, the header has ${length}.`,
        'Quote fields that hold the delimiter or a line break, and add missing fields.',
      )
    const value: Record<string, string> = {}
    for (let index = 0; index < length; index++) setField(value, fields[index] ?? '', cells[index] ?? '')
    for (let index = length; index < last; index++) {
      const cell = cells[index] ?? ''
      if (!isBlank(cell)) setField(value, learn(index, fields), cell)
    }
    return { line, value }
  }
  /** The name of a column at the end whose heading is blank. */
  function learn(index: number, fields: readonly string[]): string {
    const plain = nameOf('', index)
    const name = fields.includes(plain) ? `${plain} without a heading` : plain
    if (unnamed.size < unnamed.add(name).size) onHeader([...fields, ...unnamed])
    return name
  }
  return (records) => {
    const rows: SourceRow[] = []
    for (const record of records) {
      if (record.line < headerLine || isBlankRow(record.cells)) continue
      if (names === null) names = readHeader(record)
      else rows.push(readRow(record, names))
    }
    return rows
  }
}

/** CSV or TSV rows as objects by heading. */
export function createTableSplitter(
  file: string,
  { delimiter, quoted, headerLine }: TableLayout,
  onHeader: OnHeader,
): { push(text: string): readonly SourceRow[]; end(): readonly SourceRow[] } {
  const csv = createCsvSplitter(file, delimiter, quoted)
  const take = createRowMaker(file, headerLine, onHeader)
  return { push: (text) => take(csv.push(text)), end: () => take(csv.end()) }
}

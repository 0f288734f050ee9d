import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import type { RowSplitter } from './split-json-lines'

const MOST_NAME = 100

/** Short texts, each once: the names of columns. */
function namesIn(cells: readonly unknown[]): readonly string[] | null {
  const names = cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : []))
  const areNames = names.every((name) => name.trim() !== '' && name.length <= MOST_NAME && !name.includes('\n'))
  return names.length > 1 && names.length === cells.length && areNames && new Set(names).size === names.length
    ? names
    : null
}

/** Rows that are lists of cells, where the first list names the columns; all other rows as they are. */
export function nameCells(
  splitter: RowSplitter,
  file: string,
  onHeader: (names: readonly string[]) => void,
): RowSplitter {
  /** `undefined` before the first row. */
  let names: readonly string[] | null | undefined

  function nameRow({ line, value }: SourceRow, columns: readonly string[]): SourceRow {
    if (!Array.isArray(value)) return { line, value }
    if (value.length !== columns.length)
      throw new FileError({
        ...{ file, line, column: null },
        reason: `The row has ${value.length} cells, the first names ${columns.length} columns.`,
        remedy: 'Give every row a cell for each column.',
      })
    return { line, value: Object.fromEntries(columns.map((name, at) => [name, value[at]])) }
  }
  function take(rows: readonly SourceRow[]): readonly SourceRow[] {
    const [first] = rows
    if (names === undefined && first) {
      names = Array.isArray(first.value) ? namesIn(first.value) : null
      if (names) onHeader(names)
      return names === null ? rows : take(rows.slice(1))
    }
    const columns = names ?? null
    return columns === null ? rows : rows.map((row) => nameRow(row, columns))
  }
  return { push: (text) => take(splitter.push(text)), end: () => take(splitter.end()) }
}

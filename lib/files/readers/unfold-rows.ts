import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { isEnvelope, openEnvelope } from './read-hub'
import { knownFields } from './row-candidate'
import type { RowSplitter } from './split-json-lines'

const MOST_NAME = 100
const ONE_WORD = /^[\p{L}_][\p{L}\p{N}_.-]*$/u

/** Short texts, each once, that are fields’ names or could be: the names of columns. */
function namesIn(cells: readonly unknown[]): readonly string[] | null {
  const names = cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : []))
  const areShort = names.every((name) => name.trim() !== '' && name.length <= MOST_NAME && !name.includes('\n'))
  if (names.length < 2 || names.length < cells.length || !areShort || new Set(names).size < names.length) return null
  return knownFields(names) > 0 || names.every((name) => ONE_WORD.test(name)) ? names : null
}

function nameRow(file: string, { line, value }: SourceRow, names: readonly string[] | null): SourceRow {
  if (!Array.isArray(value)) return { line, value }
  if (names !== null && value.length !== names.length)
    throw new FileError({
      ...{ file, line, column: null },
      reason: `The row has ${value.length} cells, the first names ${names.length} columns.`,
      remedy: 'Give every row a cell for each column.',
    })
  return { line, value: Object.fromEntries(value.map((cell, at) => [names?.[at] ?? `column ${at + 1}`, cell])) }
}

/**
 * Rows that stand in something else, told by the first: lists of cells, which the first list may name, and the envelopes of
 * the hub’s server. All others are as they were.
 */
export function unfoldRows(
  splitter: RowSplitter,
  file: string,
  onHeader: (names: readonly string[]) => void,
): RowSplitter {
  let unfold: ((row: SourceRow) => SourceRow) | null | undefined

  function take(rows: readonly SourceRow[]): readonly SourceRow[] {
    const [first] = rows
    if (unfold === undefined && first) {
      const cells = Array.isArray(first.value) ? first.value : null
      const names = cells && namesIn(cells)
      if (names) onHeader(names)
      if (cells) unfold = (row) => nameRow(file, row, names)
      else unfold = isEnvelope(first.value) ? ({ line, value }) => ({ line, ...openEnvelope(value) }) : null
      if (names) return take(rows.slice(1))
    }
    return unfold ? rows.map(unfold) : rows
  }
  return { push: (text) => take(splitter.push(text)), end: () => take(splitter.end()) }
}

import type { SourceRow } from '@/lib/ingest/record'
import { isObject } from './rows-of'

const counted = (count: number): string => count.toLocaleString('en')

/** What an answer of the hub’s server, with so many rows, says that is not in it. */
export function describeHub(document: Readonly<Record<string, unknown>>, rows: number): readonly string[] {
  const total = document.num_rows_total
  const said: string[] = []
  if (typeof total === 'number' && total > rows)
    said.push(`${counted(rows)} of ${counted(total)} rows are in this file.`)
  else if (document.truncated === true) said.push(`Only the first ${counted(rows)} rows are in this file.`)
  if (document.partial === true) said.push('The hub’s server had read a part of the data set only.')
  return said
}

const ENVELOPE: ReadonlySet<string> = new Set(['row_idx', 'row', 'truncated_cells'])

/** Rows of the hub’s server stand inside an envelope of their number and of the cells that it cut, and of nothing else. */
export const isEnvelope = (row: unknown): row is { readonly row: unknown; readonly truncated_cells?: unknown } =>
  isObject(row) && 'row_idx' in row && isObject(row.row) && Object.keys(row).every((name) => ENVELOPE.has(name))

/** A row of the hub’s server; one whose cells it cut must not be taken for whole. */
export function openEnvelope(value: unknown): Pick<SourceRow, 'value' | 'unread'> {
  if (!isEnvelope(value)) return { value }
  const cut = Array.isArray(value.truncated_cells) ? value.truncated_cells.map(String) : []
  if (cut.length === 0) return { value: value.row }
  return {
    value: value.row,
    unread: {
      column: cut.join(', ').slice(0, 200),
      reason: 'The hub’s server cut the texts of this row short.',
      remedy: 'Fetch the data set itself, e.g. its Parquet files.',
    },
  }
}

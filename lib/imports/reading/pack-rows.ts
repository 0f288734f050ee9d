import type { SourceRow } from '@/lib/ingest/record'

/** Rows on their way from thread to thread: those of a table name their fields once. */
export type PackedRows =
  | { readonly rows: readonly SourceRow[] }
  /** Of each row its line, then its cells. */
  | { readonly fields: readonly string[]; readonly cells: readonly unknown[] }

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a row holds nothing but its line and these fields in their order. */
function isOf(fields: readonly string[], row: SourceRow): row is SourceRow & { readonly value: Fields } {
  const { value } = row
  if (!isFields(value)) return false
  let parts = 0
  for (const _ in row) parts++
  let at = 0
  for (const field in value) if (field !== fields[at++]) return false
  return parts === 2 && at === fields.length
}

/** Copying rows as they are between threads reads and writes the names of all fields for every row. */
export function packRows(rows: readonly SourceRow[]): PackedRows {
  const first = rows[0]?.value
  const fields = isFields(first) ? Object.keys(first) : []
  // A field of this name is none once it is set like others.
  if (fields.length === 0 || fields.includes('__proto__')) return { rows }
  const cells: unknown[] = []
  for (const row of rows) {
    if (!isOf(fields, row)) return { rows }
    cells.push(row.line)
    for (const field of fields) cells.push(row.value[field])
  }
  return { fields, cells }
}

export function unpackRows(packed: PackedRows): readonly SourceRow[] {
  if ('rows' in packed) return packed.rows
  const { fields, cells } = packed
  const rows: SourceRow[] = []
  for (let at = 0; at < cells.length; ) {
    const line = cells[at++] as number
    const value: Record<string, unknown> = {}
    for (const field of fields) value[field] = cells[at++]
    rows.push({ line, value })
  }
  return rows
}

import { csvLine } from '@/lib/csv'

/** One cell of the table beside a chart: what it says, and the number or word behind it. */
export type TwinCell = { readonly text: string; readonly value: string | number | null; readonly href?: string | null }

/** Everything a chart shows, as a table: drawn on request, read without scripts, downloaded as CSV. */
export type Twin = {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly TwinCell[])[]
}

/** RFC 4180, with full precision: the table rounds, the file does not. */
export function toCsv({ columns, rows }: Twin): string {
  const lines = [columns.map((column) => column.id), ...rows.map((row) => row.map((cell) => cell.value))]
  return lines.map(csvLine).join('')
}

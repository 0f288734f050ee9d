/** One cell of the table beside a chart: what it says, and the number or word behind it. */
export type TwinCell = { readonly text: string; readonly value: string | number | null; readonly href?: string | null }

/** Everything a chart shows, as a table: drawn on request, read without scripts, downloaded as CSV. */
export type Twin = {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly TwinCell[])[]
}

/** A leading =, +, − or @ would run as a formula in a spreadsheet. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = inert(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180, with full precision: the table rounds, the file does not. */
export function toCsv({ columns, rows }: Twin): string {
  const lines = [columns.map((column) => column.id), ...rows.map((row) => row.map((cell) => cell.value))]
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
}

import { csvLine } from '@/lib/csv'
import { listVoteShapes } from '@/lib/db/rater'
import { AppError } from '@/lib/errors'
import { ESCAPE_VERSION, ESCAPED, escapeCell } from '@/lib/ingest/formats/platforms/wide-columns'
import type { ExportSource } from './export-source'
import { type WideColumn, wideColumns, wideRow } from './wide-row'

const MAX_COLUMNS = 10_000

/** One JSON object a pair; what is missing is left out. */
export async function* exportJsonLines(source: ExportSource): AsyncGenerator<string> {
  const cellsOf = wideRow(source)
  for await (const pair of source.pairs()) yield `${JSON.stringify(Object.fromEntries(cellsOf(pair)))}\n`
}

type WideTable = {
  readonly columns: readonly WideColumn[]
  /** One value for each column. */
  readonly rows: () => AsyncGenerator<readonly (string | number | null)[]>
}

/** The same rows where each must have all columns. Throws an AppError when tables with so many are not read back. */
export async function openTable(source: ExportSource): Promise<WideTable> {
  const columns = wideColumns(source, await listVoteShapes(source.dataset.id))
  if (columns.length >= MAX_COLUMNS)
    throw new AppError(
      'invalid',
      `A table with a column for each of ${source.raters.length} raters is too wide: take JSON lines.`,
    )
  const at = new Map(columns.map(({ name }, index) => [name, index]))
  const cellsOf = wideRow(source)
  async function* rows(): AsyncGenerator<readonly (string | number | null)[]> {
    for await (const pair of source.pairs()) {
      const values = new Array<string | number | null>(columns.length).fill(null)
      for (const [column, value] of cellsOf(pair)) {
        const index = at.get(column)
        if (index !== undefined) values[index] = value
      }
      yield values
    }
  }
  return { columns, rows }
}

/** Texts are escaped against spreadsheets, and a column says so: the import takes exactly that off again. */
export async function* exportCsv(source: ExportSource): AsyncGenerator<string> {
  const { columns, rows } = await openTable(source)
  yield csvLine([...columns.map(({ name }) => name), ESCAPED])
  for await (const values of rows())
    yield csvLine([...values.map((value) => (typeof value === 'string' ? escapeCell(value) : value)), ESCAPE_VERSION])
}

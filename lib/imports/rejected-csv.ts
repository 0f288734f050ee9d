import { csvLine } from '@/lib/csv'
import { eachRejectedRow } from '@/lib/db/dataset-import'

/** Everything an import left out, as CSV: file, line, column, value, reason and remedy. */
export async function* rejectedCsv(datasetId: number): AsyncGenerator<string> {
  yield csvLine(['scope', 'file', 'line', 'column', 'value', 'reason', 'remedy', 'conflict'])
  for await (const row of eachRejectedRow(datasetId))
    yield csvLine([
      row.scope,
      row.file,
      row.line,
      row.column,
      row.value,
      row.reason,
      row.remedy,
      row.conflict ? 'yes' : '',
    ])
}

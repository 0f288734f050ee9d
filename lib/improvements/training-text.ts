import { csvLine } from '@/lib/csv'
import { writeParquet } from '@/lib/files/writers/write-parquet'
import type { TrainingFormat } from '@/lib/improve/training/formats/format'
import type { TrainingRow } from '@/lib/improve/training/training-row'
import { ESCAPE_VERSION, ESCAPED, escapeCell } from '@/lib/ingest/formats/platforms/wide-columns'

type Rows = AsyncIterable<TrainingRow>
type Part = string | Uint8Array
type Lines = Extract<TrainingFormat, { readonly extension: 'jsonl' | 'json' }>
type Table = Extract<TrainingFormat, { readonly extension: 'csv' | 'parquet' }>

/** One file of a format, a row at a time: text, or bytes where the format is not text. */
export function trainingText(format: TrainingFormat, rows: Rows): AsyncGenerator<Part> {
  switch (format.extension) {
    case 'jsonl':
      return jsonLines(format, rows)
    case 'json':
      return jsonArray(format, rows)
    case 'csv':
      return csv(format, rows)
    case 'parquet':
      return writeParquet(format.columns, cellsOf(format, rows))
  }
}

async function* jsonLines({ lines }: Lines, rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) for (const line of lines(row)) yield `${line}\n`
}

async function* jsonArray({ lines }: Lines, rows: Rows): AsyncGenerator<string> {
  let before = '[\n'
  for await (const row of rows)
    for (const line of lines(row)) {
      yield before + line
      before = ',\n'
    }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function* cellsOf({ cells }: Table, rows: Rows): AsyncGenerator<readonly (string | number | null)[]> {
  for await (const row of rows) yield cells(row)
}

/** Texts are escaped against spreadsheets, and a column says so: the import takes exactly that off again. */
async function* csv({ columns, cells }: Table, rows: Rows): AsyncGenerator<string> {
  yield csvLine([...columns.map(({ name }) => name), ESCAPED])
  for await (const row of rows)
    yield csvLine([
      ...cells(row).map((value) => (typeof value === 'string' ? escapeCell(value) : value)),
      ESCAPE_VERSION,
    ])
}

import { EmptyFileError, FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { countOf } from '@/lib/words/format'
import { cellText } from './cell-text'
import type { TableLayout } from './detect-table'
import { findHeader, isBlankRow, noteBefore } from './find-header'
import type { Workbook } from './open-workbook'
import type { CsvRecord } from './split-csv'
import { createRowMaker } from './split-table'

/** Rows are few beside these: what goes beyond is made to fill a memory. */
const MOST_ROWS = 1_048_576
const MOST_CELLS = 50_000_000
const HEAD_ROWS = 200
const BATCH = 100
/** Sheets beside the one that is read whose rows are counted, in workbooks of this size. */
const MOST_COUNTED = 20
const COUNTED_BYTES = 16 * 1024 * 1024

/** The records of a sheet, blank ones among them; a record’s line is its row. */
async function* recordsOf({ bytes }: Workbook, file: string, sheet: string): AsyncGenerator<CsvRecord> {
  const refuse = (line: number | null, reason: string): never => {
    throw new FileError({ file, line, column: null, reason, remedy: 'Save the sheet as CSV UTF-8 and send that.' })
  }
  let cellCount = 0
  let before = 0
  const { streamXlsxRows } = await import('hucre/xlsx')
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const line = index + 1
      cellCount += values.length + 1
      if (line > MOST_ROWS || !(line > before)) refuse(null, `A row of the sheet “${sheet}” is numbered ${line}.`)
      if (cellCount > MOST_CELLS) refuse(line, `The sheet “${sheet}” holds more than ${MOST_CELLS} cells up to here.`)
      before = line
      yield { line, cells: values.map(cellText) }
    }
  } catch (error) {
    if (error instanceof FileError) throw error
    const message = error instanceof Error ? error.message : String(error)
    refuse(null, `The sheet “${sheet}” cannot be read: ${message.slice(0, 200)}.`)
  }
}

async function headOf(workbook: Workbook, file: string, sheet: string): Promise<readonly CsvRecord[]> {
  const head: CsvRecord[] = []
  for await (const record of recordsOf(workbook, file, sheet)) {
    if (!isBlankRow(record.cells)) head.push(record)
    if (head.length === HEAD_ROWS) break
  }
  const width = Math.max(0, ...head.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1))
  return head.map(({ line, cells }) => ({ line, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }))
}

/** A heading and a row under it, of several columns each: no page of words. */
const isTable = (head: readonly CsvRecord[]): boolean =>
  head.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1).length > 1

async function chooseSheet(workbook: Workbook, file: string, wanted: string | null) {
  if (wanted !== null && !workbook.sheets.includes(wanted))
    throw new FileError({
      file,
      line: null,
      column: null,
      reason: `It has no sheet “${wanted}”; it has ${workbook.sheets.map((name) => `“${name}”`).join(', ')}.`,
      remedy: 'Choose one of them.',
    })
  let first: { readonly sheet: string; readonly head: readonly CsvRecord[] } | null = null
  for (const sheet of wanted === null ? workbook.sheets : [wanted]) {
    const head = await headOf(workbook, file, sheet)
    if (isTable(head)) return { sheet, head }
    if (first === null && head.length > 0) first = { sheet, head }
  }
  return first
}

/** How a workbook is read: from the first sheet that holds a table, unless another is `wanted`; the others are named. */
export async function workbookShape(
  workbook: Workbook,
  file: string,
  wanted: string | null,
): Promise<{ readonly table: TableLayout; readonly notes: readonly string[]; readonly leftOut: readonly string[] }> {
  const chosen = await chooseSheet(workbook, file, wanted)
  if (chosen === null) {
    const reason = wanted === null ? 'No sheet of the workbook holds rows.' : `The sheet “${wanted}” holds no rows.`
    const Fault = wanted === null ? EmptyFileError : FileError
    throw new Fault({ file, line: null, column: null, reason, remedy: 'Send a workbook with at least one row.' })
  }
  const { sheet, head } = chosen
  const at = findHeader(head)
  const leftOut: string[] = []
  const full: string[] = []
  for (const other of workbook.sheets) {
    const rows = other === sheet ? null : await countRows(workbook, file, other, leftOut.length)
    // A heading alone is no table.
    if (other === sheet || rows === null || rows > 1) full.push(other)
    if (other === sheet || rows === 0) continue
    leftOut.push(`The sheet “${other}”${rows === null ? '' : ` (${countOf(rows, 'row')})`} is not read: “${sheet}” is.`)
  }
  const table = { delimiter: '', quoted: true, headerLine: head[at]?.line ?? 1, sheet, sheets: full }
  return { table, notes: noteBefore(head.slice(0, at)), leftOut }
}

/** Rows that hold something; `null`: nobody counts the rows of so many or so large sheets. */
async function countRows(workbook: Workbook, file: string, sheet: string, before: number): Promise<number | null> {
  if (before >= MOST_COUNTED || workbook.bytes.length > COUNTED_BYTES) return null
  let count = 0
  for await (const { cells } of recordsOf(workbook, file, sheet)) if (!isBlankRow(cells)) count++
  return count
}

/** The rows of a sheet, in batches, as those of a CSV file would be read; a row’s line is its number in the sheet. */
export async function* readWorkbook(
  workbook: Workbook,
  file: string,
  table: TableLayout | null,
  onHeader: (fields: readonly string[]) => void,
): AsyncGenerator<readonly SourceRow[]> {
  const take = createRowMaker(file, table?.headerLine ?? 1, onHeader, { ragged: true })
  let batch: CsvRecord[] = []
  for await (const record of recordsOf(workbook, file, table?.sheet ?? '')) {
    batch.push(record)
    if (batch.length < BATCH) continue
    yield take(batch)
    batch = []
  }
  yield take(batch)
}

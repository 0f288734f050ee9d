import { FileError } from '@/lib/files/file-error'
import { findHeader, isBlankRow, noteBefore } from './find-header'
import { type CsvRecord, createCsvSplitter } from './split-csv'

/** How a table is written. */
export type TableLayout = {
  /** Between the columns; none in a workbook. */
  readonly delimiter: string
  /** False: a quote at the beginning of a cell is a character like any other. */
  readonly quoted: boolean
  /** The line of the headings; what stands before it is no row. */
  readonly headerLine: number
  /** Of a workbook: the sheet that is read. */
  readonly sheet: string | null
  /** All sheets of a workbook that hold rows. */
  readonly sheets: readonly string[]
}

export const PLAIN_TABLE: TableLayout = { delimiter: ',', quoted: true, headerLine: 1, sheet: null, sheets: [] }

const DELIMITERS = [',', '\t', ';', '|'] as const
/** Excel’s own line for a list separator, which is no row. */
const SEPARATOR = /^\s*"?sep=(\\t|[^\s"\w]|\t)"?[,;|\t ]*(\r\n|\r|\n)/i

type Head = { readonly records: readonly CsvRecord[]; readonly fault: boolean; readonly open: boolean }

/** The complete records of a text’s beginning, up to the first that is not well formed. */
function readHead(text: string, whole: boolean, delimiter: string, quoted: boolean): Head {
  const splitter = createCsvSplitter('', delimiter, quoted)
  const records: CsvRecord[] = []
  try {
    let at = 0
    while (at < text.length) {
      const next = text.indexOf('\n', at) + 1 || text.length
      records.push(...splitter.push(text.slice(at, next)))
      at = next
    }
    const last = splitter.end()
    // What the head cuts off is no record.
    if (whole) records.push(...last)
    return { records, fault: false, open: false }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return { records, fault: true, open: /not closed/.test(error.message) }
  }
}

const isEven = (records: readonly CsvRecord[]): boolean => {
  const width = records[0]?.cells.length ?? 0
  return width > 1 && records.length > 1 && records.every(({ cells }) => cells.length === width)
}

/** A cell as somebody who quotes writes it. */
const QUOTED = /^"(?:[^"]|"")*"$/

/**
 * Whether cells that begin with a quote are quoted. They are not where every line has all its cells as it stands, reading
 * quotes fails or swallows lines, and no cell shows that somebody quoted.
 */
function isQuoted(text: string, whole: boolean, delimiter: string, head: Head): boolean {
  if (!text.includes('"')) return true
  const plain = readHead(text, whole, delimiter, false).records.filter(({ cells }) => !isBlankRow(cells))
  const table = plain.slice(findHeader(plain))
  if (!isEven(table)) return true
  const swallows = delimiter === '\t' && head.records.length < plain.length
  const fails = head.fault && (whole || !head.open)
  if (!fails && !swallows) return true
  const cells = table.flatMap((record) => record.cells).filter((cell) => cell.startsWith('"'))
  const wrapped = cells.filter((cell) => QUOTED.test(cell))
  const headed = table[0]?.cells.some((cell) => cell.startsWith('"')) ?? false
  if (headed) return true
  // Between tabs, quotes are mostly not meant as such: one cell that looks quoted may be a text that does.
  if (delimiter === '\t')
    return wrapped.some((cell) => cell.slice(1, -1).includes('""')) && wrapped.length * 2 > cells.length
  // In commas one stray quote is a fault to be named.
  return wrapped.length > 0 || cells.length < 2
}

function readBy(text: string, whole: boolean, delimiter: string, from: number) {
  const asQuoted = readHead(text, whole, delimiter, true)
  const quoted = isQuoted(text, whole, delimiter, asQuoted)
  const all = quoted ? asQuoted.records : readHead(text, whole, delimiter, false).records
  const records = all.filter(({ line, cells }) => line >= from && !isBlankRow(cells))
  const at = findHeader(records)
  const header = records[at]
  const columns = header?.cells.length ?? 0
  const body = records.slice(at + 1)
  const fitting = body.filter(({ cells }) => cells.length === columns).length
  const fits = columns > 1 && fitting >= body.length * 0.9
  return { delimiter, quoted, header, columns, fits, before: records.slice(0, at), all }
}

/** How the table that a text begins with is written. `whole`: the text is all of it. */
export function detectTable(
  text: string,
  whole: boolean,
): { readonly table: TableLayout; readonly notes: readonly string[] } {
  const separator = SEPARATOR.exec(text)
  const named = separator?.[1]?.replace('\\t', '\t')
  const from = separator ? (separator[0].match(/\r\n|\r|\n/g) ?? []).length + 1 : 1
  const readings = (named === undefined ? DELIMITERS : [named]).map((each) => readBy(text, whole, each, from))
  // The header with the most columns; one that its rows do not fit comes after one that they do.
  const rank = ({ fits, columns }: (typeof readings)[number]): number => (fits ? 1e6 : 0) + columns
  const best = readings.reduce((first, second) => (rank(second) > rank(first) ? second : first))
  const { delimiter, quoted, header, before, all } = best
  const notes = [...noteBefore(before)]
  const blank = all.some(({ line, cells }) => line > (header?.line ?? 0) && isBlankRow(cells))
  if (blank) notes.push('Rows of delimiters only are no rows.')
  if (!quoted) notes.push('Quotes are part of the texts: this file does not quote its cells.')
  return { table: { delimiter, quoted, headerLine: header?.line ?? from, sheet: null, sheets: [] }, notes }
}

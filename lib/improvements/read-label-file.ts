import { isUtf8 } from 'node:buffer'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { type CsvRecord, createCsvSplitter } from '@/lib/files/tables/split-csv'

/** A line with a choice in it; what it says is not looked at yet. */
export type FilledLine = {
  readonly line: number
  readonly draw: string
  readonly pair: string
  readonly choice: string
}

const DELIMITERS = [',', ';', '\t'] as const
const NEEDED = ['draw', 'pair', 'choice'] as const

/** Only names of columns, numbers and choices are read, which any encoding of ASCII letters writes alike. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b)
    throw new AppError('invalid', 'This is a workbook or an archive. Save the sheet as CSV and send that.')
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
}

function recordsOf(text: string, delimiter: string): readonly CsvRecord[] {
  const splitter = createCsvSplitter('The file', delimiter)
  try {
    return [...splitter.push(text), ...splitter.end()]
  } catch (error) {
    throw error instanceof FileError ? new AppError('invalid', error.message) : error
  }
}

/** The lines of a label file that came back, whatever a spreadsheet made of its separators, texts and further columns. */
export function readLabelFile(bytes: Uint8Array): readonly FilledLine[] {
  const text = decode(bytes)
  const header = text.slice(0, Math.max(0, text.search(/\r|\n/)))
  const delimiter = DELIMITERS.find((each) => NEEDED.every((name) => namesIn(header, each).includes(name)))
  if (delimiter === undefined)
    throw new AppError(
      'invalid',
      'The first line does not name the columns draw, pair and choice, as the downloaded file does. Fill in that file.',
    )
  const names = namesIn(header, delimiter)
  const [draw = -1, pair = -1, choice = -1] = NEEDED.map((name) => names.indexOf(name))
  return recordsOf(text, delimiter)
    .slice(1)
    .map(({ line, cells }) => ({
      line,
      draw: cells[draw]?.trim() ?? '',
      pair: cells[pair]?.trim() ?? '',
      choice: cells[choice]?.trim() ?? '',
    }))
    .filter((row) => row.choice !== '')
}

const namesIn = (header: string, delimiter: string): readonly string[] =>
  header.split(delimiter).map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  )

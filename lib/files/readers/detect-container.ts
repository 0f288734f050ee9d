import { EmptyFileError, FileError } from '@/lib/files/file-error'
import { detectTable, type TableLayout } from '@/lib/files/tables/detect-table'
import type { Container } from '@/lib/ingest/format'
import { decodeText } from './decode-text'
import type { JsonDocument } from './json-layout'
import { type Encoding, type Packing, sniffBinary, sniffEncoding } from './sniff-bytes'

/** Everything needed to read a file's rows, told from its first bytes. */
export type FileShape = {
  readonly container: Container
  readonly packing: Packing
  readonly encoding: Encoding
  /** Bytes of the byte order mark, to be skipped. */
  readonly mark: number
  /** Of a CSV or TSV file, or a workbook. */
  readonly table: TableLayout | null
  /** For JSON whose rows do not stand one a line or in one array. */
  readonly object: JsonDocument | null
  /** What had to be decided to read it that a person should know, one sentence each. */
  readonly notes: readonly string[]
  /** What of it is not read, one sentence each. */
  readonly leftOut: readonly string[]
}

/** How many unpacked bytes are looked at. */
export const HEAD = 64 * 1024
/** The text of the head alone: a character cut at its end is left out, a wrong byte is left for the reader to name. */
async function headText(head: Buffer, file: string, shape: Parameters<typeof decodeText>[2]): Promise<string> {
  let text = ''
  try {
    for await (const part of decodeText(once(head), file, shape)) text += part
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return text === '' ? head.toString('latin1', shape.mark) : text
  }
  return text
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A first line that is a value of its own, and a value behind it: each line is one. */
function areLines(text: string): boolean {
  const all = text.trim()
  const end = all.indexOf('\n')
  return end !== -1 && /^[[{]/.test(all.slice(end).trimStart()) && isJson(all.slice(0, end))
}

function containerOf(text: string, whole: boolean): Pick<FileShape, 'container' | 'table' | 'notes'> {
  const first = text.trimStart()[0]
  if (first === '[' || first === '{') {
    const one = first === '[' ? 'json-array' : 'json-object'
    return { container: areLines(text) ? 'json-lines' : one, table: null, notes: [] }
  }
  const { table, notes } = detectTable(text, whole)
  return { container: table.delimiter === '\t' ? 'tsv' : 'csv', table, notes }
}

export const isParquet = (head: Buffer): boolean => head.toString('latin1', 0, 4) === 'PAR1'

/**
 * Tells from the first bytes of a text how its file is built; its name plays no part. `known`: its encoding, where more
 * than these bytes was looked at to tell.
 */
export async function detectShape(
  head: Buffer,
  file: string,
  packing: Packing,
  known: Encoding | null = null,
): Promise<FileShape> {
  const refuse = (reason: string, remedy: string): never => {
    throw new FileError({ file, line: null, column: null, reason, remedy })
  }
  if (isParquet(head))
    refuse('It is a packed Parquet file.', 'Send the Parquet file itself: it is packed inside already.')
  const { encoding, mark } = known === null ? sniffEncoding(head) : { encoding: known, mark: 0 }
  const binary = sniffBinary(head, encoding)
  if (binary !== null)
    refuse(
      `It is ${binary}, not CSV or JSON.`,
      /Excel/.test(binary)
        ? 'Save it as XLSX or CSV UTF-8 and send that, packed once at most.'
        : 'Send the preferences as CSV, XLSX, JSON or JSON lines, gzip-packed or not.',
    )
  const text = await headText(head, file, { encoding, mark })
  if (text.trim() === '' && head.length < HEAD)
    throw new EmptyFileError({
      ...{ file, line: null, column: null },
      reason: 'It is empty.',
      remedy: 'Send a file with at least one row.',
    })
  return { ...containerOf(text, head.length < HEAD), packing, encoding, mark, object: null, leftOut: [] }
}

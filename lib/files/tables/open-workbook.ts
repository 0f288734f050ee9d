import type { FileHandle } from 'node:fs/promises'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { FileError } from '@/lib/files/file-error'
import { checkEntries, listEntries } from '@/lib/files/store/expand-zip'

export type Workbook = {
  readonly bytes: Uint8Array
  /** Names of its sheets in their order, those that are hidden last. */
  readonly sheets: readonly string[]
}

type SheetName = { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }

const MB = 1024 * 1024
/** A workbook is read whole, its texts as well: larger tables are for CSV. */
const MOST_BYTES = 256 * MB
const MOST_IN_SHEET = 1024 * MB
const MOST_IN_TEXTS = 256 * MB
const MOST_ELSEWHERE = 32 * MB
const MOST_TEXTS = 2_000_000
/** The longest run of characters without a tag: a cell of Excel holds 32,767. */
const MOST_IN_CELL = 16 * MB
const AS_CSV = 'Save the sheet as CSV UTF-8 and send that.'

/** How a part with rows or texts ends: its root is closed, or holds nothing. */
const CLOSED = /(<\/([\w.-]+:)?(worksheet|chartsheet|dialogsheet|sst)\s*>|\/>)\s*(<!--[^>]*-->\s*)?$/

/** Refuses a file with reason and remedy. */
export type Refuse = (reason: string, remedy: string) => never

/**
 * A workbook’s bytes, checked before anything is made of them: what it unpacks to, how many texts it holds and how long they
 * are. `null` for a zip archive that is no workbook.
 */
export async function openWorkbook(
  handle: FileHandle,
  file: string,
  maxUnpackedBytes: number,
): Promise<Workbook | null> {
  const refuse: Refuse = (reason, remedy) => {
    throw new FileError({ file, line: null, column: null, reason, remedy })
  }
  const start = Buffer.alloc(4)
  await handle.read(start, 0, 4, 0)
  if (start.toString('latin1') !== 'PK\x03\x04') return null
  const { size } = await handle.stat()
  const bytes = size > MOST_BYTES ? null : await readAll(handle, size)
  if (bytes === null) return refuse('It is a zip archive or a workbook of more than 256 MB.', AS_CSV)
  const damaged = (error: unknown): never => {
    if (error instanceof FileError) throw error
    const message = error instanceof Error ? error.message : String(error)
    return refuse(`The workbook cannot be read: ${message.slice(0, 200)}.`, 'Save it again, or as CSV UTF-8.')
  }
  const zip = await fromBufferPromise(bytes, { autoClose: false }).catch(() => null)
  if (zip === null) return null
  const entries = await listEntries(zip, refuse).catch(damaged)
  if (!entries.some(({ fileName }) => fileName === 'xl/workbook.xml')) return null
  checkEntries(entries, size, maxUnpackedBytes, refuse)
  for (const entry of entries)
    if (/\.(xml|rels)$/i.test(entry.fileName)) await checkPart(zip, entry, refuse).catch(damaged)
  const [shown, hidden]: [string[], string[]] = [[], []]
  // Nothing is read here: the sheets are asked for their names alone.
  const list = ({ name, ...sheet }: SheetName): boolean =>
    (sheet.hidden || sheet.veryHidden ? hidden : shown).push(name) === 0
  const { readXlsx } = await import('hucre/xlsx')
  await readXlsx(bytes, { sheets: list }).catch(damaged)
  return { bytes, sheets: [...shown, ...hidden] }
}

async function readAll(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes
}

/** Unpacks a part once, to see that it is as long as the archive says and holds what fits into memory. */
async function checkPart(zip: ZipFile, entry: Entry, refuse: Refuse): Promise<void> {
  const isSheet = /worksheets\/[^/]*\.xml$/i.test(entry.fileName)
  const isTexts = /sharedStrings\.xml$/i.test(entry.fileName)
  const most = isSheet ? MOST_IN_SHEET : isTexts ? MOST_IN_TEXTS : MOST_ELSEWHERE
  if (entry.uncompressedSize > most)
    refuse(`Its part ${entry.fileName.slice(0, 80)} unpacks to more than ${most / MB} MB.`, AS_CSV)
  let texts = 0
  let run = 0
  let tail = ''
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    const [first, last] = [chunk.indexOf('<'), chunk.lastIndexOf('<')]
    run = first === -1 ? run + chunk.length : chunk.length - last
    if (run > MOST_IN_CELL) refuse('A cell holds more than 16 MB.', AS_CSV)
    if (isTexts) for (let at = chunk.indexOf('<si'); at !== -1; at = chunk.indexOf('<si', at + 3)) texts++
    tail = (tail + chunk.toString('latin1', Math.max(0, chunk.length - 100))).slice(-100)
    if (texts > MOST_TEXTS) refuse(`It holds more than ${MOST_TEXTS} different texts.`, AS_CSV)
  }
  // Reading goes as far as a part does: one that ends early would lose rows without a word.
  if ((isSheet || isTexts) && !CLOSED.test(tail))
    refuse(`Its part ${entry.fileName.slice(0, 80)} ends early.`, 'Save it again, or as CSV UTF-8.')
}

import { open } from 'node:fs/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { FileError } from '@/lib/files/file-error'

export type ZipEntry = {
  /** `archive/path/in it`: a name to show, never a path on disk. */
  readonly name: string
  readonly bytes: number
  /** The file's bytes; it is opened when they are first asked for. */
  open(): AsyncIterable<Uint8Array>
}

const MOST_ENTRIES = 10_000
const MOST_RATIO = 200
const MOST_NAME = 700
/** Below this, any ratio is harmless. */
const SMALL = 64 * 1024 * 1024
/** The least that stands before the bytes of a file. */
const LOCAL_HEADER = 30
const CLUTTER = /(^|\/)(\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/

export async function isZip(path: string): Promise<boolean> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    const start = buffer.toString('latin1', 0, bytesRead)
    return start === 'PK\x03\x04' || start === 'PK\x05\x06'
  } finally {
    await handle.close()
  }
}

const has = (entries: readonly Entry[], name: string): boolean => entries.some(({ fileName }) => fileName === name)

/** Documents of offices are archives too, which hold no files of a person. */
function refuseDocument(entries: readonly Entry[], refuse: (reason: string, remedy: string) => never): void {
  const asTable = 'Save it as XLSX or CSV UTF-8 and send that.'
  if (has(entries, 'xl/workbook.bin')) refuse('It is a binary workbook (XLSB).', asTable)
  if (has(entries, '[Content_Types].xml')) refuse('It is a document of an office program, not a workbook.', asTable)
  if (has(entries, 'mimetype') && has(entries, 'content.xml')) refuse('It is an OpenDocument file.', asTable)
}

/** Whether a file is a workbook of Excel (XLSX), told by what it holds. */
export async function isWorkbook(path: string): Promise<boolean> {
  const zip = await openPromise(path, { strictFileNames: true, autoClose: false }).catch(() => null)
  if (zip === null) return false
  try {
    return has(await listEntries(zip, tooMany), 'xl/workbook.xml')
  } catch {
    return false
  } finally {
    zip.close()
  }
}

const tooMany = (reason: string): never => {
  throw new Error(reason)
}

/** Whether what the archive's directory claims is possible and wanted, before a byte of it is unpacked. */
export function checkEntries(
  entries: readonly Entry[],
  size: number,
  maxBytes: number,
  refuse: (reason: string, remedy: string) => never,
): void {
  const sum = (of: (entry: Entry) => number): number => entries.reduce((total, entry) => total + of(entry), 0)
  const unpacked = sum((entry) => entry.uncompressedSize)
  const long = entries.find(({ fileName }) => fileName.length > MOST_NAME)
  if (long) refuse(`The name ${long.fileName.slice(0, 80)}… is too long.`, 'Shorten it and pack the files again.')
  const locked = entries.find((entry) => entry.isEncrypted())
  if (locked) refuse(`Its file ${locked.fileName} is encrypted.`, 'Pack the files again without a password.')
  const overlapping = overlappingEntry(entries)
  if (overlapping || sum((entry) => entry.compressedSize) > size)
    refuse(
      `Its files overlap each other, as only a forged archive’s do${overlapping ? ` (${overlapping.fileName})` : ''}.`,
      'Pack the files again.',
    )
  const names = new Set<string>()
  for (const { fileName } of entries) {
    if (names.has(fileName)) refuse(`It holds two files called ${fileName}.`, 'Rename one of them and pack them again.')
    names.add(fileName)
  }
  if (unpacked > maxBytes) refuse(`It unpacks to more than ${maxBytes} bytes.`, 'Split it, or set MAX_UPLOAD_MB.')
  if (unpacked > SMALL && unpacked > size * MOST_RATIO)
    refuse(
      `It unpacks to ${Math.round(unpacked / size)} times its size, which no data does.`,
      'Send the files unpacked, or packed with gzip or zstd.',
    )
}

/** The first file whose bytes begin before those of the file before it end. */
function overlappingEntry(entries: readonly Entry[]): Entry | null {
  const inTurn = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const entry of inTurn) {
    if (entry.relativeOffsetOfLocalHeader < end) return entry
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize
  }
  return null
}

export async function listEntries(
  zip: ZipFile,
  refuse: (reason: string, remedy: string) => never,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= MOST_ENTRIES) refuse(`It holds more than ${MOST_ENTRIES} files.`, 'Send fewer at a time.')
    if (entry.fileName.includes('\0')) refuse('One of its names holds a NUL character.', 'Pack the files again.')
    entries.push(entry)
  }
  return entries
}

/**
 * The files of a zip archive, to be opened one after another; folders and what systems leave in them are skipped. The whole
 * directory is checked first. Throws a FileError for an archive that is damaged, forged, locked, or unpacks to too much;
 * so does reading a file that is not what the directory said.
 */
export async function expandZip<Result>(
  path: string,
  file: string,
  maxBytes: number,
  use: (entries: readonly ZipEntry[]) => Promise<Result>,
): Promise<Result> {
  function refuse(reason: string, remedy: string): never {
    throw new FileError({ file, line: null, column: null, reason, remedy })
  }
  const damaged = (error: unknown): never => {
    if (error instanceof FileError) throw error
    const message = error instanceof Error ? error.message : String(error)
    return refuse(`The zip archive cannot be read: ${message.slice(0, 200)}.`, 'Pack the files again.')
  }
  const zip = await openPromise(path, { strictFileNames: true, autoClose: false }).catch(damaged)
  try {
    const entries = await listEntries(zip, refuse).catch(damaged)
    refuseDocument(entries, refuse)
    checkEntries(entries, zip.fileSize, maxBytes, refuse)
    const wanted = entries.filter(({ fileName }) => !fileName.endsWith('/') && !CLUTTER.test(fileName))
    if (wanted.length === 0) refuse('It holds no files.', 'Pack at least one file with preferences.')
    const folder = file.replace(/\.zip$/i, '')
    return await use(
      wanted.map((entry) => ({
        name: `${folder}/${entry.fileName}`,
        bytes: entry.uncompressedSize,
        open: () => readEntry(zip, entry, refuse),
      })),
    )
  } finally {
    zip.close()
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  refuse: (reason: string, remedy: string) => never,
): AsyncGenerator<Buffer> {
  let bytes = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    // What fails before somebody reads, or after, is nobody's surprise: reading tells.
    stream.on('error', () => undefined)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      yield chunk
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const what = /too many bytes/.test(message)
      ? `holds more than the ${entry.uncompressedSize} bytes that the archive says`
      : `cannot be read after ${bytes} bytes: ${message.slice(0, 200)}`
    refuse(`Its file ${entry.fileName} ${what}.`, 'Pack the files again.')
  }
}

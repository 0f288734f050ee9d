import { open } from 'node:fs/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { FileError } from '@/lib/files/file-error'

export type ZipEntry = {
  /** `archive/path/in it`: a name to show, never a path on disk. */
  readonly name: string
  readonly bytes: number
  open(): Promise<AsyncIterable<Uint8Array>>
}

const MOST_ENTRIES = 10_000
const MOST_RATIO = 200
const MOST_NAME = 700
/** Below this, any ratio is harmless. */
const SMALL = 64 * 1024 * 1024
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

/** Whether what the archive's directory claims is possible and wanted, before a byte of it is unpacked. */
function checkEntries(
  entries: readonly Entry[],
  size: number,
  maxBytes: number,
  refuse: (reason: string, remedy: string) => never,
): void {
  const sum = (of: (entry: Entry) => number): number => entries.reduce((total, entry) => total + of(entry), 0)
  const unpacked = sum((entry) => entry.uncompressedSize)
  if (entries.some(({ fileName }) => fileName === '[Content_Types].xml'))
    refuse('It is an Excel or Word document.', 'Save it as CSV and send that.')
  const long = entries.find(({ fileName }) => fileName.length > MOST_NAME)
  if (long) refuse(`The name ${long.fileName.slice(0, 80)}… is too long.`, 'Shorten it and pack the files again.')
  const locked = entries.find((entry) => entry.isEncrypted())
  if (locked) refuse(`Its file ${locked.fileName} is encrypted.`, 'Pack the files again without a password.')
  if (sum((entry) => entry.compressedSize) > size)
    refuse('Its files overlap each other, as only a forged archive’s do.', 'Pack the files again.')
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

async function listEntries(zip: ZipFile, refuse: (reason: string, remedy: string) => never): Promise<readonly Entry[]> {
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
    checkEntries(entries, zip.fileSize, maxBytes, refuse)
    const wanted = entries.filter(({ fileName }) => !fileName.endsWith('/') && !CLUTTER.test(fileName))
    if (wanted.length === 0) refuse('It holds no files.', 'Pack at least one file with preferences.')
    const folder = file.replace(/\.zip$/i, '')
    return await use(
      wanted.map((entry) => ({
        name: `${folder}/${entry.fileName}`,
        bytes: entry.uncompressedSize,
        open: async () => reading(await zip.openReadStreamPromise(entry).catch(damaged), damaged),
      })),
    )
  } finally {
    zip.close()
  }
}

async function* reading(stream: AsyncIterable<Buffer>, damaged: (error: unknown) => never): AsyncGenerator<Buffer> {
  try {
    yield* stream
  } catch (error) {
    damaged(error)
  }
}

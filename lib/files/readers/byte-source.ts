import { FileError } from '@/lib/files/file-error'
import { decodeText } from './decode-text'
import { detectShape, type FileShape, HEAD, isParquet } from './detect-container'
import { type ByteLimits, CHUNK, LARGE_CHUNK, unpackBytes } from './read-bytes'
import { findDocument } from './read-document'
import { sniffPacking } from './sniff-bytes'
import { readStored, type StoredHandle } from './stored-file'
import { weighEncoding } from './weigh-encoding'

/** Of a file that is no text: all about how it is built stands in it. */
export const NO_TEXT: Omit<FileShape, 'container'> = {
  packing: null,
  encoding: 'utf-8',
  mark: 0,
  table: null,
  object: null,
  notes: [],
  leftOut: [],
}

export type ByteSource = {
  /** Tells from its first bytes how the file is built. What was looked at is handed out again, not read again. */
  tellShape(): Promise<FileShape>
  /** All bytes, unpacked; to be read once. */
  bytes(shape: FileShape): AsyncGenerator<Buffer>
  /** Bytes of the file on disk that were read so far; of a JSON object, in the pass for its rows. */
  bytesRead(): number
  hear(bytes: number): void
  close(): Promise<void>
}

/** The bytes of an open file, read from the disk and unpacked once. */
export function openSource(stored: StoredHandle, file: string, limits: ByteLimits): ByteSource {
  let unpacked: AsyncGenerator<Buffer> | null = null
  let looked: readonly Buffer[] = []
  let bytesRead = 0
  /** Of texts nothing but a character that a chunk cuts is kept; unpacking, and what was looked at, keep chunks. */
  let isText = false
  const isLent = (): boolean => isText
  const hear = (bytes: number): void => {
    bytesRead += bytes
  }

  function unpack(packing: FileShape['packing'], packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    unpacked = packing === null ? packed : unpackBytes(packed, packing, file, limits)
    return unpacked
  }
  async function* again(rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    yield* looked
    looked = []
    yield* rest
  }
  async function tellShape(): Promise<FileShape> {
    const packed = readStored(stored, hear, CHUNK, isLent)
    const [start = Buffer.alloc(0)] = await takeFirst(packed, 1)
    if (isParquet(start)) {
      bytesRead = 0
      return { container: 'parquet', ...NO_TEXT }
    }
    const packing = sniffPacking(start)
    const chunks = unpack(packing, follow(start, packed))
    looked = await takeFirst(chunks, HEAD)
    isText = packing === null
    const head = Buffer.concat(looked).subarray(0, HEAD)
    const shape = await detectShape(head, file, packing)
    if (shape.table !== null && shape.encoding === 'utf-8' && shape.mark === 0) return weigh(head, shape)
    if (shape.container !== 'json-object') return shape
    // Its rows may stand anywhere in it, and what reads them behind them: the whole is read first.
    const found = await findDocument(shape, decodeText(again(chunks), file, shape), file)
    bytesRead = 0
    return found
  }
  /** The same file from its beginning, apart from what is read of it for its rows: its bytes are only looked at. */
  async function* fromBeginning(packing: FileShape['packing']): AsyncGenerator<Buffer> {
    const packed = readStored(
      stored,
      () => undefined,
      LARGE_CHUNK,
      () => packing === null,
    )
    yield* packing === null ? packed : unpackBytes(packed, packing, file, limits)
  }
  /** A table without a byte order mark may be Excel’s of western Europe. */
  async function weigh(head: Buffer, shape: FileShape): Promise<FileShape> {
    // A file that is damaged is no less so when its rows are read: the fault is named there.
    const weighed = await weighEncoding(() => fromBeginning(shape.packing)).catch((error: unknown) => {
      if (error instanceof FileError) return { encoding: 'utf-8' } as const
      throw error
    })
    if (weighed.encoding === 'utf-8') return shape
    if (weighed.encoding === null)
      return refuseEncoding(weighed.like, decodeText(fromBeginning(shape.packing), file, shape))
    const western = await detectShape(head, file, shape.packing, 'windows-1252')
    return { ...western, notes: [noteWestern(weighed.beyond), ...western.notes] }
  }
  return {
    tellShape,
    bytes({ packing }) {
      isText = packing === null
      return unpacked && looked.length > 0 ? again(unpacked) : unpack(packing, readStored(stored, hear, CHUNK, isLent))
    },
    bytesRead: () => bytesRead,
    hear,
    async close() {
      await unpacked?.return(undefined)
      await stored.handle.close()
    },
  }
}

const noteWestern = (beyond: number): string =>
  `Read as windows-1252, as Excel of western Europe writes it: ${beyond} character${beyond === 1 ? '' : 's'} beyond ASCII.`

/** Names the first byte that is no UTF-8, and what the file looks like instead. */
async function refuseEncoding(like: string, texts: AsyncIterable<string>): Promise<never> {
  try {
    for await (const _ of texts);
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const { reason } = error.fault
    throw new FileError({ ...error.fault, reason: `${reason} The text looks like ${like}.` })
  }
  throw new Error('a text that is not UTF-8 was read as such')
}

async function* follow(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first
  yield* rest
}

/** Takes parts until they are long enough; those that follow stay where they are. */
export async function takeFirst<Part extends { readonly length: number }>(
  parts: AsyncGenerator<Part>,
  enough: number,
): Promise<Part[]> {
  const taken: Part[] = []
  for (let length = 0; length < enough; ) {
    const next = await parts.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  return taken
}

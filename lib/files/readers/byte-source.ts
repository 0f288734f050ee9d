import type { FileHandle } from 'node:fs/promises'
import { decodeText } from './decode-text'
import { detectShape, type FileShape, HEAD, isParquet } from './detect-container'
import { type ByteLimits, readBytes, unpackBytes } from './read-bytes'
import { readDocument } from './read-document'
import { sniffPacking } from './sniff-bytes'

const PARQUET: FileShape = {
  container: 'parquet',
  packing: null,
  encoding: 'utf-8',
  mark: 0,
  delimiter: '',
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
export function openSource(handle: FileHandle, file: string, limits: ByteLimits): ByteSource {
  let unpacked: AsyncGenerator<Buffer> | null = null
  let looked: readonly Buffer[] = []
  let bytesRead = 0
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
    const packed = readBytes(handle, hear)
    const [start = Buffer.alloc(0)] = await takeFirst(packed, 1)
    if (isParquet(start)) {
      bytesRead = 0
      return PARQUET
    }
    const packing = sniffPacking(start)
    const chunks = unpack(packing, follow(start, packed))
    looked = await takeFirst(chunks, HEAD)
    const shape = await detectShape(Buffer.concat(looked).subarray(0, HEAD), file, packing)
    if (shape.container !== 'json-object') return shape
    // Its rows may be any of its lists, and what reads them may stand behind them: the whole is read first.
    const object = await readDocument(decodeText(again(chunks), file, shape), file)
    bytesRead = 0
    return { ...shape, object }
  }
  return {
    tellShape,
    bytes: ({ packing }) =>
      unpacked && looked.length > 0 ? again(unpacked) : unpack(packing, readBytes(handle, hear)),
    bytesRead: () => bytesRead,
    hear,
    async close() {
      await unpacked?.return(undefined)
      await handle.close()
    },
  }
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

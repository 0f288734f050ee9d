import type { FileHandle } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { FileError } from '@/lib/files/file-error'
import type { Packing } from './sniff-bytes'

/** Texts of this size lie with other young objects; a larger one gets pages of its own, which the system clears. */
export const CHUNK = 64 * 1024
/** For bytes of which no text is made. */
export const LARGE_CHUNK = 256 * 1024
const MOST_RATIO = 200
/** Below this, any ratio is harmless. */
const SMALL = 32 * 1024 * 1024

export type ByteLimits = {
  /** The most a packed file may unpack to. */
  readonly maxUnpackedBytes: number
}

export const DEFAULT_LIMITS: ByteLimits = { maxUnpackedBytes: 64 * 1024 ** 3 }

const unpackers: Readonly<Record<Exclude<Packing, null>, () => Transform>> = {
  gzip: () => createGunzip({ chunkSize: CHUNK }),
  zstd: () => createZstdDecompress({ chunkSize: CHUNK }),
}

/** Unpacks bytes, as far as any data would: what claims to be more is refused before it fills the memory or the disk. */
export async function* unpackBytes(
  packed: AsyncGenerator<Buffer>,
  packing: Exclude<Packing, null>,
  file: string,
  { maxUnpackedBytes }: ByteLimits,
): AsyncGenerator<Buffer> {
  let packedSize = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of packed) {
      packedSize += chunk.length
      yield chunk
    }
  }
  const unpacker = unpackers[packing]()
  const feeding = pipeline(counted(), unpacker)
  // Its failure reaches the loop below through the unpacker, which it destroys.
  feeding.catch(() => undefined)
  let size = 0
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > SMALL && size > packedSize * MOST_RATIO)
        throw new FileError({
          file,
          line: null,
          column: null,
          reason: `It unpacks to more than ${MOST_RATIO} times its size, which no data does.`,
          remedy: 'Send the file unpacked.',
        })
      if (size > maxUnpackedBytes)
        throw new FileError({
          file,
          line: null,
          column: null,
          reason: `It unpacks to more than ${maxUnpackedBytes} bytes.`,
          remedy: 'Split the data into several files.',
        })
      yield chunk
    }
    await feeding
  } catch (error) {
    if (error instanceof FileError || !isUnpackFailure(error)) throw error
    throw new FileError({
      file,
      line: null,
      column: null,
      reason: `The ${packing} archive is damaged or cut off after ${size} unpacked bytes.`,
      remedy: 'Pack the file again, or send it unpacked.',
    })
  } finally {
    unpacker.destroy()
  }
}

const isUnpackFailure = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(Z_|ZSTD_|ERR_ZLIB)/.test(String(error.code))

/** What is read next, what is used, and what was used before, of which the last bytes may begin a character. */
const LENT = 3
/** Chunks that are read at once into lent memory: each reading wakes another thread and this one again. */
const AT_ONCE = 4
const never = (): boolean => false

/**
 * The bytes of an open file from its beginning; `onRead` hears how many came. The next are read while these are used.
 * `isLent`: whether those read from now on are used no more once two others were taken. Their memory is filled again: new
 * memory is cleared page by page, which takes as long as reading it.
 */
export async function* readBytes(
  handle: FileHandle,
  onRead: (bytes: number) => void,
  size = CHUNK,
  isLent = never,
): AsyncGenerator<Buffer> {
  const lent: Buffer[] = []
  function makeRoom(): Buffer {
    if (!isLent()) return Buffer.allocUnsafe(size)
    const room = (lent.length === LENT ? lent.shift() : undefined) ?? Buffer.allocUnsafe(size * AT_ONCE)
    lent.push(room)
    return room
  }
  function readAt(at: number) {
    const room = makeRoom()
    const reading = handle.read(room, 0, room.length, at)
    // Its failure is met when its turn comes, if it comes.
    reading.catch(() => undefined)
    return reading
  }
  let next = readAt(0)
  for (let at = 0; ; ) {
    const { buffer, bytesRead } = await next
    if (bytesRead === 0) return
    at += bytesRead
    next = readAt(at)
    onRead(bytesRead)
    for (let from = 0; from < bytesRead; from += size) yield buffer.subarray(from, Math.min(from + size, bytesRead))
  }
}

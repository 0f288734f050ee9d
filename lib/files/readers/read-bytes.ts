import { createReadStream } from 'node:fs'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { FileError } from '@/lib/files/file-error'
import type { Packing } from './sniff-bytes'

const CHUNK = 64 * 1024
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

async function* unpack(
  packed: AsyncIterable<Buffer>,
  packing: Exclude<Packing, null>,
  file: string,
  { maxUnpackedBytes }: ByteLimits,
  packedSize: () => number,
): AsyncGenerator<Buffer> {
  const unpacker = unpackers[packing]()
  const feeding = pipeline(packed, unpacker)
  // Its failure reaches the loop below through the unpacker, which it destroys.
  feeding.catch(() => undefined)
  let size = 0
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > SMALL && size > packedSize() * MOST_RATIO)
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

/** The bytes of a file on disk, unpacked; `onRead` hears how many bytes of the file itself were consumed. */
export function readBytes(
  path: string,
  file: string,
  packing: Packing,
  limits: ByteLimits,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let packed = 0
  async function* raw(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      packed += chunk.length
      onRead(chunk.length)
      yield chunk
    }
  }
  return packing === null ? raw() : unpack(raw(), packing, file, limits, () => packed)
}

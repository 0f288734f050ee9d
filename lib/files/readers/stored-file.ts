import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { readBytes } from './read-bytes'

const CHUNK = 256 * 1024

/** Where a stored file lies once it is packed. */
export const packedPath = (file: string): string => `${file}.zst`

export type StoredHandle = { readonly handle: FileHandle; readonly isPacked: boolean }

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Opens a stored file, packed or not; while it is being packed both are there, and say the same. */
export async function openStored(file: string): Promise<StoredHandle> {
  try {
    return { handle: await open(file), isPacked: false }
  } catch (error) {
    if (!isMissing(error)) throw error
    const handle = await open(packedPath(file)).catch((other: unknown) => {
      throw isMissing(other) ? error : other
    })
    return { handle, isPacked: true }
  }
}

/** The bytes of an open stored file as they were sent; `onRead` hears how many of those came. `more`: as for `readBytes`. */
export async function* readStored(
  { handle, isPacked }: StoredHandle,
  onRead: (bytes: number) => void,
  ...more: readonly [size?: number, isLent?: () => boolean]
): AsyncGenerator<Buffer> {
  if (!isPacked) {
    yield* readBytes(handle, onRead, ...more)
    return
  }
  const unpacker = createZstdDecompress({ chunkSize: CHUNK })
  const feeding = pipeline(
    readBytes(handle, () => undefined),
    unpacker,
  )
  // Its failure reaches the loop below through the unpacker, which it destroys.
  feeding.catch(() => undefined)
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      onRead(chunk.length)
      yield chunk
    }
    await feeding
  } finally {
    unpacker.destroy()
  }
}

/** All bytes of a stored file as they were sent; `null` where it is not there. */
export async function storedBytes(file: string): Promise<AsyncGenerator<Buffer> | null> {
  const stored = await openStored(file).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  return stored && readAndClose(stored)
}

async function* readAndClose(stored: StoredHandle): AsyncGenerator<Buffer> {
  try {
    yield* readStored(stored, () => undefined)
  } finally {
    await stored.handle.close()
  }
}

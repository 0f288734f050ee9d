import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { isPackable } from './sniff-bytes'
import { isMissing, packedPath } from './stored-file'

/** A smaller file is not worth it. */
const LEAST_BYTES = 1_000_000
/** What saves less stays as it was. */
const MOST_SHARE = 0.9
const HEAD = 64 * 1024
const CHUNK = 256 * 1024
/** As fast as a disk, a third of a text's size; a sum at the end tells whether it is whole. */
const PARAMS = { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 }

async function isWorthIt(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    if ((await handle.stat()).size < LEAST_BYTES) return false
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return isPackable(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/** Makes what was written and renamed in a folder outlast a power cut, where folders can be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/**
 * Packs a stored file of texts in place: whenever this ends, by a crash too, the whole file is there in one form or both.
 * `incoming`: the name of a file beside it that is swept up if this process dies. Does nothing where it is packed, or would not become smaller.
 */
export async function packStored(file: string, incoming: string, signal?: AbortSignal): Promise<void> {
  const isThere = await isWorthIt(file).catch((error: unknown) => {
    if (isMissing(error)) return false
    throw error
  })
  if (!isThere) return
  const temporary = path.join(path.dirname(file), incoming)
  const target = await open(temporary, 'wx', 0o600)
  try {
    const packer = createZstdCompress({ params: PARAMS, chunkSize: CHUNK })
    async function write(packed: AsyncIterable<Buffer>): Promise<void> {
      for await (const part of packed) await target.appendFile(part)
    }
    await pipeline(createReadStream(file, { highWaterMark: CHUNK }), packer, write, signal ? { signal } : {})
    await target.sync()
    await target.close()
    const [before, after] = [await stat(file), await stat(temporary)]
    if (after.size > before.size * MOST_SHARE) return
    await rename(temporary, packedPath(file))
    await syncFolder(path.dirname(file))
    await rm(file)
  } finally {
    await target.close().catch(() => undefined)
    await rm(temporary, { force: true })
  }
}

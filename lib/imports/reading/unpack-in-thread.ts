import { AppError } from '@/lib/errors'
import { type Unpacked, type Unpacker, UnpackerEnded } from '@/lib/files/readers/parquet/unpacker'
import { createThread } from '@/lib/threads/thread'
import { threadEntry } from '@/lib/threads/thread-entry'

/**
 * A thread that unpacks pages of Parquet, and starts with the first of them. Bytes go there and back without a copy, so that
 * even beside PostgreSQL two cores are done sooner, where rows would cost more to hand over than to read.
 */
export function createUnpackThread(): { readonly unpacker: Unpacker; readonly stop: () => Promise<void> } {
  const thread = createThread(...threadEntry('lib/imports/reading/unpack-thread.ts', '--enable-source-maps'))
  const unpacker: Unpacker = {
    isBeside: true,
    async unpack(packed) {
      // Loaded for it alone: it brings all kinds of packing along.
      if (packed.codec === 'UNCOMPRESSED')
        return (await import('@/lib/files/readers/parquet/unpack-bytes')).unpackHere.unpack(packed)
      try {
        return (await thread.call('unpack', [packed], [packed.bytes.buffer])) as Unpacked
      } catch (error) {
        // A thread that ended says nothing of the file.
        throw error instanceof AppError ? new UnpackerEnded(error.message) : error
      }
    },
  }
  return { unpacker, stop: thread.stop }
}

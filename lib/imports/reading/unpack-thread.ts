import { unpackHere } from '@/lib/files/readers/parquet/unpack-bytes'
import type { Packed } from '@/lib/files/readers/parquet/unpacker'
import { Moved, serveCalls } from '@/lib/threads/serve-calls'

serveCalls({
  async unpack(packed: Packed): Promise<Moved> {
    const { bytes } = await unpackHere.unpack(packed)
    const spare = packed.bytes.buffer
    return new Moved({ bytes, spare }, [...new Set([bytes.buffer, spare])])
  },
})

import { expect, it } from 'vitest'
import { unpackHere } from '@/lib/files/readers/parquet/unpack-bytes'
import { createUnpackThread } from './unpack-in-thread'

it('takes what is not packed as it is taken without the thread: of the size it claims', async () => {
  const { unpacker } = createUnpackThread()
  const claiming = (size: number) => ({ bytes: Uint8Array.of(1, 2, 3), codec: 'UNCOMPRESSED' as const, size })
  expect(await unpacker.unpack(claiming(3))).toEqual(unpackHere.unpack(claiming(3)))
  await expect(unpacker.unpack(claiming(4))).rejects.toThrow('does not match header 4')
})

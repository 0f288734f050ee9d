import { expect, it } from 'vitest'
import { unpackHere } from './unpack-bytes'

it.each(['LZ4', 'LZ4_RAW'] as const)(
  'unpacks nothing of %s, as the dictionary of a column without values',
  async (codec) => {
    const { bytes } = await unpackHere.unpack({ bytes: Uint8Array.of(0), codec, size: 0 })
    expect(bytes).toHaveLength(0)
  },
)

import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { decompressPage } from 'hyparquet/src/datapage.js'
import type { Compressors } from 'hyparquet/src/types.js'
import { compressors as others } from 'hyparquet-compressors'
import type { Unpacker } from './unpacker'

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

/** Unpacks to the size the page claims and not a byte further; a page that holds more is a fault. */
const upTo =
  (unpack: Unpack) =>
  (bytes: Uint8Array, size: number): Uint8Array =>
    // A copy begins at an address that numbers of any width can be read from.
    new Uint8Array(unpack(bytes, { maxOutputLength: Math.max(size, 1) }))

/** Every packing of Parquet pages. */
const compressors: Compressors = {
  ...others,
  GZIP: upTo(gunzipSync),
  BROTLI: upTo(brotliDecompressSync),
  ZSTD: upTo(zstdDecompressSync),
}

/** Throws where they unpack to another size, or their packing is unknown. */
export const unpackHere: Unpacker = {
  isBeside: false,
  unpack({ bytes: packed, codec, size }) {
    // Of nothing LZ4 makes a byte, which its decoder does not understand.
    if (size === 0 && codec.startsWith('LZ4')) return { bytes: new Uint8Array(0), spare: undefined }
    const bytes = decompressPage(packed, size, codec, compressors) as Uint8Array<ArrayBuffer>
    return { bytes, spare: bytes.buffer === packed.buffer ? undefined : packed.buffer }
  },
}

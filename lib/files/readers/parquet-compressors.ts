import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import type { Compressors } from 'hyparquet/src/types.js'
import { compressors as others } from 'hyparquet-compressors'

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

/** Unpacks to the size the page claims and not a byte further; a page that holds more is a fault. */
const upTo =
  (unpack: Unpack) =>
  (bytes: Uint8Array, size: number): Uint8Array =>
    // A copy begins at an address that numbers of any width can be read from.
    new Uint8Array(unpack(bytes, { maxOutputLength: Math.max(size, 1) }))

/** Every packing of Parquet pages. */
export const compressors: Compressors = {
  ...others,
  GZIP: upTo(gunzipSync),
  BROTLI: upTo(brotliDecompressSync),
  ZSTD: upTo(zstdDecompressSync),
}

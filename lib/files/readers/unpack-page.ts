import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from 'hyparquet/src/schema.js'
import type { ColumnDecoder, Compressors, PageHeader } from 'hyparquet/src/types.js'
import { compressors as others } from 'hyparquet-compressors'
import { ParquetFault } from './check-thrift'

const bitsFor = (most: number): number => 32 - Math.clz32(most)

/** A whole number in seven bits a byte, as the decoder reads it: 32 bits count. */
function readVarInt(bytes: Uint8Array, from: number): readonly [number, number] {
  let value = 0
  for (let at = from, shift = 0; at < bytes.length; at++, shift += 7) {
    const byte = bytes[at] ?? 0
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return [value, at + 1]
  }
  throw new ParquetFault('a page ends inside a number')
}

/** A run may not claim more repetitions than its page has values: the decoder would write them all. */
function checkRuns(bytes: Uint8Array, from: number, to: number, width: number, values: number): void {
  let seen = 0
  for (let at = from; seen < values && at < to; ) {
    const [header, next] = readVarInt(bytes, at)
    const count = header >>> 1
    at = next + ((header & 1) === 1 ? count * width : (width + 7) >> 3)
    if ((header & 1) === 0 && count > values)
      throw new ParquetFault('a run repeats more often than its page has values')
    seen += (header & 1) === 1 ? count * 8 : count
  }
}

/** Levels with their length before them; gives where they end. */
function checkLevels(bytes: Uint8Array, at: number, most: number, values: number): number {
  if (most === 0) return at
  if (at + 4 > bytes.length) throw new ParquetFault('a page ends before its values')
  const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true)
  checkRuns(bytes, at + 4, bytes.length, bitsFor(most), values)
  return at + 4 + length
}

function checkValues(bytes: Uint8Array, at: number, encoding: string, type: string, values: number): void {
  if (encoding === 'RLE' || (encoding.endsWith('DICTIONARY') && type === 'BOOLEAN'))
    checkRuns(bytes, at + 4, bytes.length, 1, values)
  else if (encoding.endsWith('DICTIONARY') && at < bytes.length)
    checkRuns(bytes, at + 1, bytes.length, bytes[at] ?? 0, values)
}

export type UnpackedPage = {
  readonly header: PageHeader
  readonly bytes: Uint8Array
  /** Reads these bytes with nothing left to unpack. */
  readonly decoder: ColumnDecoder
}

/**
 * A page unpacked, with its run lengths proved to be possible, and a header that says so: what a file claims must not make
 * the decoder run on. Sizes were checked before.
 */
export function unpackPage(header: PageHeader, packed: Uint8Array, decoder: ColumnDecoder): UnpackedPage {
  const { codec, compressors, schemaPath, type } = decoder
  const [rows, defined] = [getMaxRepetitionLevel(schemaPath), getMaxDefinitionLevel(schemaPath)]
  const size = header.uncompressed_page_size
  const { data_page_header: one, data_page_header_v2: two } = header
  if (two) {
    const levels = two.repetition_levels_byte_length + two.definition_levels_byte_length
    if (!(levels >= 0 && levels <= packed.length && two.repetition_levels_byte_length >= 0))
      throw new ParquetFault('the levels of a page are longer than the page')
    const rest = packed.subarray(levels)
    const values = two.is_compressed === false ? rest : decompressPage(rest, size - levels, codec, compressors)
    if (rows > 0) checkRuns(packed, 0, packed.length, bitsFor(rows), two.num_values)
    if (defined > 0)
      checkRuns(packed, two.repetition_levels_byte_length, packed.length, bitsFor(defined), two.num_values)
    checkValues(values, 0, two.encoding, type, two.num_values)
    // Levels are not packed. Where values were, they are handed over as they are: a page of both would be one more copy.
    return { header, bytes: packed, decoder: { ...decoder, compressors: { [codec]: () => values } } }
  }
  const bytes = decompressPage(packed, size, codec, compressors)
  if (one) {
    const at = checkLevels(bytes, checkLevels(bytes, 0, rows, one.num_values), defined, one.num_values)
    checkValues(bytes, at, one.encoding, type, one.num_values)
  }
  return { header: { ...header, ...sized(bytes) }, bytes, decoder: { ...decoder, codec: 'UNCOMPRESSED' } }
}

const sized = ({ length }: Uint8Array) => ({ compressed_page_size: length, uncompressed_page_size: length })

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

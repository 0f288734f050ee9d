import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from 'hyparquet/src/schema.js'
import type { ColumnDecoder, PageHeader } from 'hyparquet/src/types.js'
import { checkDelta } from './check-delta'
import { ParquetFault } from './check-thrift'
import type { Unpacked, Unpacker } from './unpacker'

/** Bytes that say how long the levels of a page of the first kind are. */
const LENGTH = 4

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

/** Groups of eight that a packed run may have beyond its page's values. */
const SPARE_GROUPS = 64

/** A run may not claim more repetitions than its page has values: the decoder would write or count them all. */
function checkRuns(bytes: Uint8Array, from: number, to: number, width: number, values: number): void {
  let seen = 0
  for (let at = from; seen < values && at < to; ) {
    const [header, next] = readVarInt(bytes, at)
    const count = header >>> 1
    const isPacked = (header & 1) === 1
    // Of a packed run the decoder takes a byte though it has none: who does not would look at other runs than it reads.
    at = next + (isPacked ? Math.max(count * width, 1) : (width + 7) >> 3)
    if (count > (isPacked ? values + SPARE_GROUPS : values))
      throw new ParquetFault('a run repeats more often than its page has values')
    seen += isPacked ? count * 8 : count
  }
}

/** Levels with their length before them; gives where they end. */
function checkLevels(bytes: Uint8Array, at: number, most: number, values: number): number {
  if (most === 0) return at
  if (at + LENGTH > bytes.length) throw new ParquetFault('a page ends before its values')
  const length = new DataView(bytes.buffer, bytes.byteOffset + at, LENGTH).getUint32(0, true)
  checkRuns(bytes, at + LENGTH, bytes.length, bitsFor(most), values)
  return at + LENGTH + length
}

type Runs = { readonly encoding: string; readonly num_values: number }

/** `isBare`: runs of one bit with their length before them, where the decoder expects these; else their width is. */
function checkValues(bytes: Uint8Array, at: number, { encoding, num_values: values }: Runs, isBare: boolean): void {
  if (encoding !== 'RLE' && !encoding.endsWith('DICTIONARY')) return
  if (isBare) checkRuns(bytes, at + LENGTH, bytes.length, 1, values)
  else if (at < bytes.length) checkRuns(bytes, at + 1, bytes.length, bytes[at] ?? 0, values)
}

/** How many values a page's levels, which stand there, say it has: the rest is null. `length`: their bytes, where they do not say so. */
function definedIn(bytes: Uint8Array, at: number, most: number, values: number, length?: number): number {
  if (most === 0) return values
  const levels = new Int32Array(values)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  readRleBitPackedHybrid({ view, offset: at }, bitsFor(most), levels, length)
  return levels.reduce((sum, level) => sum + (level === most ? 1 : 0), 0)
}

const isDelta = ({ encoding }: Runs): boolean => encoding.startsWith('DELTA')

export type UnpackedPage = Unpacked & {
  readonly header: PageHeader
  /** Which rows have a value, in runs. */
  readonly levels: Uint8Array
  /** What stands behind the levels. */
  readonly values: Uint8Array
  /** Reads these bytes with nothing left to unpack. */
  readonly decoder: ColumnDecoder
}

/**
 * A page unpacked, with its run lengths proved to be possible, and a header that says so: what a file claims must not make
 * the decoder run on. Sizes were checked before.
 */
export async function unpackPage(
  header: PageHeader,
  packed: Uint8Array<ArrayBuffer>,
  decoder: ColumnDecoder,
  unpacker: Unpacker,
): Promise<UnpackedPage> {
  const { codec, schemaPath, type } = decoder
  const size = header.uncompressed_page_size
  const { data_page_header: one, data_page_header_v2: two } = header
  if (two) return unpackSecond(header, two, packed, decoder, unpacker)
  const unpacked = await unpacker.unpack({ bytes: packed, codec, size })
  const { bytes } = unpacked
  let [from, at] = [0, 0]
  if (one) {
    const [rows, defined] = [getMaxRepetitionLevel(schemaPath), getMaxDefinitionLevel(schemaPath)]
    from = checkLevels(bytes, 0, rows, one.num_values)
    at = checkLevels(bytes, from, defined, one.num_values)
    checkValues(bytes, at, one, type === 'BOOLEAN')
    const count = isDelta(one) ? definedIn(bytes, from, defined, one.num_values) : 0
    if (count > 0) checkDelta(bytes, at, one.encoding, count)
  }
  return {
    ...{ ...unpacked, levels: bytes.subarray(from + LENGTH, at), values: bytes.subarray(at) },
    ...{ header: { ...header, ...sized(bytes) }, decoder: { ...decoder, codec: 'UNCOMPRESSED' } },
  }
}

function checkSecond(bytes: Uint8Array, two: NonNullable<PageHeader['data_page_header_v2']>): void {
  checkValues(bytes, 0, two, two.encoding === 'RLE')
  const count = two.num_values - (two.num_nulls ?? 0)
  if (isDelta(two) && count > 0) checkDelta(bytes, 0, two.encoding, count)
}

/** A page of the second kind: its levels stand before its values, and are not packed. */
async function unpackSecond(
  claimed: PageHeader,
  { num_nulls: _, ...claims }: NonNullable<PageHeader['data_page_header_v2']>,
  packed: Uint8Array<ArrayBuffer>,
  decoder: ColumnDecoder,
  unpacker: Unpacker,
): Promise<UnpackedPage> {
  const { codec, schemaPath } = decoder
  const [rows, defined] = [getMaxRepetitionLevel(schemaPath), getMaxDefinitionLevel(schemaPath)]
  const {
    repetition_levels_byte_length: repeated,
    definition_levels_byte_length: levelled,
    num_values: values,
  } = claims
  const levels = repeated + levelled
  if (!(levels >= 0 && levels <= packed.length && repeated >= 0))
    throw new ParquetFault('the levels of a page are longer than the page')
  if (rows > 0) checkRuns(packed, 0, packed.length, bitsFor(rows), values)
  if (defined > 0) checkRuns(packed, repeated, packed.length, bitsFor(defined), values)
  // Arrow counts those of lists of objects wrong.
  const two = { ...claims, num_nulls: values - definedIn(packed, repeated, defined, values, levelled) }
  const header = { ...claimed, data_page_header_v2: two }
  if (two.is_compressed === false || codec === 'UNCOMPRESSED') {
    const rest = packed.subarray(levels)
    checkSecond(rest, two)
    const plain = { ...decoder, codec: 'UNCOMPRESSED' } as const
    return {
      header,
      bytes: packed,
      spare: undefined,
      levels: packed.subarray(repeated, levels),
      values: rest,
      decoder: plain,
    }
  }
  // Where values were packed, they are handed over as they are: a page of both would be one more copy.
  const bytes = packed.slice(0, levels)
  const size = header.uncompressed_page_size - levels
  const unpacked = await unpacker.unpack({ bytes: packed.subarray(levels), codec, size })
  checkSecond(unpacked.bytes, two)
  return {
    ...{ bytes, spare: unpacked.spare, levels: bytes.subarray(repeated), values: unpacked.bytes },
    header: { ...header, compressed_page_size: levels },
    decoder: { ...decoder, compressors: { [codec]: () => unpacked.bytes } },
  }
}

const sized = ({ length }: Uint8Array) => ({ compressed_page_size: length, uncompressed_page_size: length })

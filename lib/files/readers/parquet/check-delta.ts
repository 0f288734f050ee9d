import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { ParquetFault } from './check-thrift'

const MOST_BYTES = 256 * 1024 * 1024

type Reader = { readonly view: DataView; offset: number }

/** Bytes of 64 bits, seven a byte. */
const MOST_DIGITS = 10
/** Numbers packed together end with a word only where they are so many, or a multiple of it. */
const PACKED = 32

function skipNumber(reader: Reader): void {
  for (let digits = 1; reader.view.getUint8(reader.offset++) >= 0x80; digits++)
    if (digits === MOST_DIGITS) throw new ParquetFault('a page holds a difference of more than 64 bits')
}

/** Blocks of no numbers, or of fewer than none, would be read without end. */
function checkSizes(reader: Reader): readonly [parts: number, each: number] {
  const [numbers, parts] = [readVarInt(reader), readVarInt(reader)]
  if (!(parts > 0 && numbers > 0 && numbers % parts === 0))
    throw new ParquetFault('a page holds differences in blocks that cannot be')
  return [parts, numbers / parts]
}

/** A number of any length would be added to each after it: they are gone through as the decoder does, and end where it ends. */
function checkBlocks({ view, offset }: Reader, count: number): void {
  const reader = { view, offset }
  const [parts, each] = checkSizes(reader)
  readVarInt(reader)
  skipNumber(reader)
  for (let left = count - 1; left > 0; ) {
    skipNumber(reader)
    const widths = reader.offset
    reader.offset += parts
    for (let part = 0; part < parts && left > 0; part++, left -= each) {
      const width = view.getUint8(widths + part)
      if (width > 64) throw new ParquetFault('a page holds a difference of more than 64 bits')
      if (width > 0 && each % PACKED !== 0) throw new ParquetFault('a page holds differences in blocks that cannot be')
      reader.offset += (each * width) / 8
    }
  }
}

function readLengths(reader: Reader, count: number): Int32Array {
  checkBlocks(reader, count)
  const lengths = new Int32Array(count)
  deltaBinaryUnpack(reader, count, lengths)
  return lengths
}

/** Differences between so many values, as a page has them from there on. Texts that begin as the one before could be any number of bytes. */
export function checkDelta(bytes: Uint8Array, at: number, encoding: string, count: number): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at }
  checkBlocks(reader, count)
  if (encoding !== 'DELTA_BYTE_ARRAY') return
  const shared = readLengths(reader, count)
  const own = readLengths(reader, count)
  const size = shared.reduce((sum, length, row) => sum + Math.max(length, 0) + Math.max(own[row] ?? 0, 0), 0)
  if (size > MOST_BYTES) throw new ParquetFault('the texts of a page take more than 256 MB')
}

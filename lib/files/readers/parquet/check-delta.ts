import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { ParquetFault } from './check-thrift'

const MOST_BYTES = 256 * 1024 * 1024

type Reader = { readonly view: DataView; offset: number }

/** Blocks of no numbers, or of fewer than none, would be read without end. */
function checkBlocks({ view, offset }: Reader): void {
  const reader = { view, offset }
  const [numbers, parts] = [readVarInt(reader), readVarInt(reader)]
  if (!(parts > 0 && numbers > 0 && numbers % parts === 0))
    throw new ParquetFault('a page holds differences in blocks that cannot be')
}

function readLengths(reader: Reader, count: number): Int32Array {
  checkBlocks(reader)
  const lengths = new Int32Array(count)
  deltaBinaryUnpack(reader, count, lengths)
  return lengths
}

/** Differences between so many values, as a page has them from there on. Texts that begin as the one before could be any number of bytes. */
export function checkDelta(bytes: Uint8Array, at: number, encoding: string, count: number): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at }
  checkBlocks(reader)
  if (encoding !== 'DELTA_BYTE_ARRAY') return
  const shared = readLengths(reader, count)
  const own = readLengths(reader, count)
  const size = shared.reduce((sum, length, row) => sum + Math.max(length, 0) + Math.max(own[row] ?? 0, 0), 0)
  if (size > MOST_BYTES) throw new ParquetFault('the texts of a page take more than 256 MB')
}

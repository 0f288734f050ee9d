import { ParquetFault } from './check-thrift'

/** Of 76 digits, more than any writer has. */
const MOST_BYTES = 32

/** Bytes as a whole number with a sign, the highest first. */
function wholeOf(bytes: Uint8Array): bigint {
  if (bytes.length > MOST_BYTES) throw new ParquetFault(`a page holds a decimal number of ${bytes.length} bytes`)
  if (bytes.length === 0) return 0n
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`))
}

/**
 * The number nearest to a decimal one, as Parquet keeps it: a whole number of units, of which 10 to the power of `scale` make
 * one. Multiplied out it would be −31.580000000000002.
 *
 * @example readDecimal(-3158n, 2) // -31.58
 */
export const readDecimal = (units: number | bigint | Uint8Array, scale: number): number =>
  Number(`${units instanceof Uint8Array ? wholeOf(units) : units}e${-scale}`)

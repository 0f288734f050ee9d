import { to } from 'pg-copy-streams'
import { onConnection } from './pool'

const HEADER_BYTES = 19
const INCOMPLETE = -1

/** Runs a query, and has its rows read as PostgreSQL sends them in binary. */
export const copyOut = <T>(query: string, read: (chunks: AsyncIterable<Buffer>) => Promise<T>): Promise<T> =>
  onConnection((client) => read(client.query(to(`copy (${query}) to stdout (format binary)`))))

/**
 * Runs a query whose columns are all integers and hands over each row's numbers in one reused array; NULL of an int2 or int4
 * arrives as `absent`, an int8 as its upper and lower half. COPY in binary reads a million rows in about a second where row
 * objects take several.
 */
export async function copyIntegers(
  query: string,
  width: number,
  absent: number,
  onRow: (row: Int32Array) => void,
): Promise<void> {
  const row = new Int32Array(width)
  await copyOut(query, async (chunks) => {
    let rest: Buffer = Buffer.alloc(0)
    let started = false
    for await (const chunk of chunks) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let at = 0
      if (!started) {
        if (rest.length < HEADER_BYTES) continue
        at = HEADER_BYTES + rest.readInt32BE(HEADER_BYTES - 4)
        started = true
      }
      for (;;) {
        const next = readRow(rest, at, row, absent)
        if (next === INCOMPLETE) break
        at = next
        onRow(row)
      }
      rest = rest.subarray(at)
    }
  })
}

/** Where the row at `at` ends, or INCOMPLETE while it is incomplete or the trailer. */
function readRow(bytes: Buffer, at: number, row: Int32Array, absent: number): number {
  if (bytes.length < at + 2) return INCOMPLETE
  const fields = bytes.readInt16BE(at)
  if (fields < 0) return INCOMPLETE
  let position = at + 2
  let entry = 0
  for (let field = 0; field < fields; field++) {
    if (bytes.length < position + 4) return INCOMPLETE
    const size = bytes.readInt32BE(position)
    position += 4
    if (size < 0) {
      row[entry++] = absent
      continue
    }
    if (bytes.length < position + size) return INCOMPLETE
    row[entry++] = size === 2 ? bytes.readInt16BE(position) : bytes.readInt32BE(position)
    if (size === 8) row[entry++] = bytes.readInt32BE(position + 4)
    position += size
  }
  return position
}

type BytesRow = { readonly integers: readonly number[]; readonly bytes: Buffer }

/**
 * Hands over the rows of a query whose columns are integers (int4), and last some bytes, each as it has arrived: no more than
 * one is in memory. COPY in binary sends them as they are: as text every byte would be two characters, which takes either side
 * several times as long.
 */
export async function copyBytes(query: string, onRow: (row: BytesRow) => void): Promise<void> {
  await copyOut(query, async (chunks) => {
    let pieces: Buffer[] = []
    let there = 0
    let needed = HEADER_BYTES
    let started = false
    for await (const chunk of chunks) {
      pieces.push(chunk)
      there += chunk.length
      // Pieces of a long row are put together once, when all of them are here.
      if (there < needed) continue
      const bytes = Buffer.concat(pieces)
      let at = started ? 0 : HEADER_BYTES + bytes.readInt32BE(HEADER_BYTES - 4)
      started = true
      for (needed = bytesOfRow(bytes, at); at + needed <= bytes.length; needed = bytesOfRow(bytes, at)) {
        if (bytes.readInt16BE(at) >= 0) onRow(rowAt(bytes, at))
        at += needed
      }
      pieces = [bytes.subarray(at)]
      there = bytes.length - at
    }
  })
}

/** How many bytes the row at a place takes, as far as is known of it: more than there are, while it is not whole. */
function bytesOfRow(bytes: Buffer, at: number): number {
  let end = at + 2
  if (bytes.length < end) return 2
  for (let field = bytes.readInt16BE(at); field > 0; field--) {
    end += 4
    if (bytes.length < end) return end - at
    end += Math.max(0, bytes.readInt32BE(end - 4))
  }
  return end - at
}

function rowAt(bytes: Buffer, place: number): BytesRow {
  const integers: number[] = []
  let at = place + 2
  for (let field = bytes.readInt16BE(place); field > 1; field--, at += 8) integers.push(bytes.readInt32BE(at + 4))
  return { integers, bytes: bytes.subarray(at + 4, at + 4 + bytes.readInt32BE(at)) }
}

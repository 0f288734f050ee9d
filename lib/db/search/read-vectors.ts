import type { PoolClient } from 'pg'
import { to } from 'pg-copy-streams'

/** Words behind this many characters are not found: PostgreSQL indexes a megabyte of a text at most. */
const MOST_CHARACTERS = 100_000
const HEADER_BYTES = 19

/** SQL: the words of a text, which is itself SQL. */
export const vectorOf = (text: string): string => `to_tsvector('simple', left(${text}, ${MOST_CHARACTERS}))`

/**
 * Hands over the rows of a query, each value as PostgreSQL sends it in binary, NULL as no bytes; they are valid until the next
 * row. Byte strings come as hexadecimal digits otherwise, twice as long, and words as a text that has to be read again.
 */
export async function eachBinaryRow(
  client: PoolClient,
  query: string,
  onRow: (values: readonly Buffer[]) => void,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0)
  let started = false
  for await (const chunk of client.query(to(`copy (${query}) to stdout (format binary)`))) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    if (!started) {
      if (rest.length < HEADER_BYTES) continue
      at = HEADER_BYTES + rest.readInt32BE(HEADER_BYTES - 4)
      started = true
    }
    for (let row = rowAt(rest, at); row; row = rowAt(rest, at)) {
      onRow(row.values)
      at = row.end
    }
    rest = rest.subarray(at)
  }
}

/** `null` while the row is incomplete, and for the trailer. */
function rowAt(bytes: Buffer, start: number): { readonly values: readonly Buffer[]; readonly end: number } | null {
  if (bytes.length < start + 2) return null
  const fields = bytes.readInt16BE(start)
  if (fields < 0) return null
  const values: Buffer[] = []
  let at = start + 2
  for (let field = 0; field < fields; field++) {
    if (bytes.length < at + 4) return null
    const size = Math.max(0, bytes.readInt32BE(at))
    at += 4
    if (bytes.length < at + size) return null
    values.push(bytes.subarray(at, at + size))
    at += size
  }
  return { values, end: at }
}

import { fitsReal } from '@/lib/ingest/kept-number'
import { storableText } from '@/lib/storable'

/** How a column's values stand in the binary form of COPY; an enum's and a JSON's are `text` and `json`. */
export type ColumnKind = 'int2' | 'int4' | 'float4' | 'boolean' | 'text' | 'json'
export type CopyValue = string | number | boolean | null

/** Bytes allocated at once. */
const PART = 512 * 1024
/** A character of a JavaScript string takes three bytes of UTF-8 at most. */
const MOST_BYTES = 3
/** A field's length, and the mark before a JSON. */
const FIELD = 8
const NULL = -1

const SIGNATURE = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
const TRAILER = Buffer.from([0xff, 0xff])

/**
 * Rows as COPY takes them in binary: lengths before bytes, so that nothing is escaped here nor looked for there, which
 * takes PostgreSQL three fifths of what rows as text take. Holds bytes only: texts can go as soon as they are written.
 */
export type RowBuffer = {
  push(row: readonly CopyValue[]): void
  size(): number
  /** All rows so far as parts of one COPY, and none are left. */
  take(): readonly Buffer[]
}

/** A buffer refuses numbers beyond its range itself, but writes others that are not whole as whole ones. */
function wholeNumber(value: Exclude<CopyValue, null>): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw new RangeError(`${value} is no whole number`)
}

export function createRowBuffer(kinds: readonly ColumnKind[]): RowBuffer {
  let parts: Buffer[] = []
  let part = Buffer.alloc(0)
  let at = 0
  let before = 0

  function need(bytes: number): void {
    if (at + bytes <= part.length) return
    if (at > 0) parts.push(part.subarray(0, at))
    before += at
    part = Buffer.allocUnsafeSlow(Math.max(PART, bytes))
    at = 0
  }
  function writeText(text: string): void {
    need(text.length * MOST_BYTES + FIELD)
    const start = at + 4
    let end = start + part.write(text, start)
    // PostgreSQL text cannot hold NUL.
    if (part.subarray(start, end).includes(0)) end = start + part.write(storableText(text), start)
    part.writeInt32BE(end - start, at)
    at = end
  }
  function writeField(kind: ColumnKind, value: Exclude<CopyValue, null>): void {
    if (kind === 'text') writeText(String(value))
    else if (kind === 'int4') {
      part.writeInt32BE(4, at)
      at = part.writeInt32BE(wholeNumber(value), at + 4)
    } else if (kind === 'int2') {
      part.writeInt32BE(2, at)
      at = part.writeInt16BE(wholeNumber(value), at + 4)
    } else if (kind === 'float4') {
      if (!fitsReal(Number(value))) throw new RangeError(`${value} is no number that a column of 32 bits can hold`)
      part.writeInt32BE(4, at)
      at = part.writeFloatBE(Number(value), at + 4)
    } else if (kind === 'boolean') {
      part.writeInt32BE(1, at)
      at = part.writeInt8(value ? 1 : 0, at + 4)
    } else writeJson(String(value))
  }
  /** A JSONB begins with the version of its form, which counts as one of its bytes. */
  function writeJson(json: string): void {
    writeText(`\u0001${json}`)
  }

  return {
    push(row) {
      need(2 + kinds.length * FIELD)
      at = part.writeInt16BE(kinds.length, at)
      for (let column = 0; column < kinds.length; column++) {
        const value = row[column] ?? null
        const kind = kinds[column] ?? 'text'
        if (value === null) {
          need(FIELD)
          at = part.writeInt32BE(NULL, at)
        } else {
          need(FIELD)
          writeField(kind, value)
        }
      }
    },
    size: () => before + at,
    take() {
      const all = before + at === 0 ? [] : [SIGNATURE, ...parts, part.subarray(0, at), TRAILER]
      parts = []
      part = Buffer.alloc(0)
      at = 0
      before = 0
      return all
    },
  }
}

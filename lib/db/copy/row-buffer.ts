import { fitsReal } from '@/lib/ingest/kept-number'
import { storableText } from '@/lib/storable'
import { createParts, type Parts } from './parts'

/** How a column's values stand in the binary form of COPY; an enum's and a JSON's are `text` and `json`. */
export type ColumnKind = 'int2' | 'int4' | 'float4' | 'boolean' | 'text' | 'json' | 'bytea'
export type CopyValue = string | number | boolean | Uint8Array | null

/** A character of a JavaScript string takes three bytes of UTF-8 at most. */
const MOST_BYTES = 3
/** A field's length, and the mark before a JSON. */
const FIELD = 8
const NULL = -1
const JSON_VERSION = 1
/** Characters up to which a text is written here: handing over a short one takes longer. */
const SHORT = 24
const LAST_ASCII = 0x7f

const SIGNATURE = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
const TRAILER = Buffer.from([0xff, 0xff])
const NOTHING = Buffer.alloc(0)

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

/** What is written wraps around beyond a column's range, and loses what is not whole. */
function kept(value: Exclude<CopyValue, null>, as: number): number {
  if (value !== as) throw new RangeError(`${value} is no whole number that its column can hold`)
  return as
}

export function createRowBuffer(kinds: readonly ColumnKind[], memory: Parts = createParts()): RowBuffer {
  let parts: Buffer[] = []
  let part: Buffer = NOTHING
  let view = new DataView(part.buffer)
  let at = 0
  let before = 0

  function need(bytes: number): void {
    if (at + bytes > part.length) beginPart(bytes)
  }
  /** Apart: as a part of what writes fields it would have all of that compiled again when it is met. */
  function beginPart(bytes: number): void {
    if (at > 0) parts.push(part.subarray(0, at))
    before += at
    part = memory.make(bytes)
    view = new DataView(part.buffer, part.byteOffset, part.byteLength)
    at = 0
  }
  /** Where a short text of ASCII ends; −1 for another, and for one with a NUL. */
  function writeShort(text: string, start: number): number {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code === 0 || code > LAST_ASCII) return -1
      part[start + index] = code
    }
    return start + text.length
  }
  /** A JSONB begins with the version of its form, which counts as one of its bytes. */
  function writeText(text: string, isJson = false): void {
    need(text.length * MOST_BYTES + FIELD)
    const start = isJson ? at + 5 : at + 4
    if (isJson) part[at + 4] = JSON_VERSION
    let end = text.length <= SHORT ? writeShort(text, start) : -1
    // PostgreSQL text cannot hold NUL.
    if (end === -1) end = start + part.write(text.includes('\0') ? storableText(text) : text, start)
    view.setInt32(at, end - at - 4)
    at = end
  }
  function writeField(kind: ColumnKind, value: Exclude<CopyValue, null>): void {
    if (kind === 'text') writeText(String(value))
    else if (value instanceof Uint8Array) writeBytes(value)
    else if (kind === 'int4') {
      view.setInt32(at, 4)
      view.setInt32(at + 4, kept(value, Number(value) | 0))
      at += 8
    } else if (kind === 'int2') {
      view.setInt32(at, 2)
      view.setInt16(at + 4, kept(value, (Number(value) << 16) >> 16))
      at += 6
    } else if (kind === 'float4') {
      if (!fitsReal(Number(value))) throw new RangeError(`${value} is no number that a column of 32 bits can hold`)
      view.setInt32(at, 4)
      view.setFloat32(at + 4, Number(value))
      at += 8
    } else if (kind === 'boolean') {
      view.setInt32(at, 1)
      view.setInt8(at + 4, value ? 1 : 0)
      at += 5
    } else writeText(String(value), true)
  }
  function writeBytes(bytes: Uint8Array): void {
    need(bytes.length + FIELD)
    view.setInt32(at, bytes.length)
    part.set(bytes, at + 4)
    at += 4 + bytes.length
  }

  return {
    push(row) {
      need(2 + kinds.length * FIELD)
      view.setInt16(at, kinds.length)
      at += 2
      for (let column = 0; column < kinds.length; column++) {
        const value = row[column] ?? null
        need(FIELD)
        if (value === null) {
          view.setInt32(at, NULL)
          at += 4
        } else writeField(kinds[column] ?? 'text', value)
      }
    },
    size: () => before + at,
    take() {
      const all = before + at === 0 ? [] : [SIGNATURE, ...parts, part.subarray(0, at), TRAILER]
      parts = []
      part = NOTHING
      at = 0
      before = 0
      return all
    },
  }
}

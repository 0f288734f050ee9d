/** Something a Parquet file says that cannot be; the reader makes a FileError of it. */
export class ParquetFault extends Error {
  readonly remedy: string

  constructor(reason: string, remedy = 'Write the file again, or send it as CSV or JSON lines.') {
    super(reason)
    this.remedy = remedy
  }
}

const DEPTH = 32

/** Thrown while more bytes could complete what is looked at. */
export class Incomplete extends Error {
  constructor() {
    super('its description is cut off')
  }
}

/**
 * Goes through a Thrift structure in compact protocol without making anything of it, and gives where it ends: a list may
 * not claim more elements than bytes are left, nor structures nest without end, before a decoder believes them.
 */
export function checkThrift(bytes: Uint8Array, start: number): number {
  let at = start
  function byte(): number {
    const value = bytes[at++]
    if (value === undefined) throw new Incomplete()
    return value
  }
  function varint(): number {
    let value = 0
    for (let factor = 1; factor < 2 ** 63; factor *= 128) {
      const next = byte()
      value += (next & 0x7f) * factor
      if (next < 0x80) return value
    }
    throw new ParquetFault('its description holds an endless number')
  }
  function skip(count: number): void {
    if (count > bytes.length - at) throw new Incomplete()
    at += count
  }
  function many(count: number, visit: () => void): void {
    // Every element takes a byte at least.
    if (count > bytes.length - at) throw new ParquetFault('its description claims a list that does not fit into it')
    for (let element = 0; element < count; element++) visit()
  }
  function value(type: number, depth: number, inList: boolean): void {
    if (depth > DEPTH) throw new ParquetFault('its description nests too deep')
    switch (type) {
      case 1:
      case 2:
        // A flag is part of its field's head, and a byte of its own in a list.
        if (inList) skip(1)
        break
      case 3:
        skip(1)
        break
      case 4:
      case 5:
      case 6:
        varint()
        break
      case 7:
        skip(8)
        break
      case 8:
        skip(varint())
        break
      case 9:
      case 10: {
        const head = byte()
        const count = head >>> 4 === 15 ? varint() : head >>> 4
        many(count, () => value(head & 15, depth + 1, true))
        break
      }
      case 12:
        struct(depth + 1)
        break
      default:
        throw new ParquetFault('its description holds a value of an unknown type')
    }
  }
  function struct(depth: number): void {
    for (;;) {
      const head = byte()
      if (head === 0) return
      if (head >>> 4 === 0) varint()
      value(head & 15, depth, false)
    }
  }
  struct(0)
  return at
}

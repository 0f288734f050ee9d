import { copyOut } from '@/lib/db/copy-out'

/**
 * Rows of a query as PostgreSQL sent them, in one piece, how many bytes that is, and where each row begins: nothing of them is an
 * object or a string.
 */
export type CopiedRows = { readonly bytes: Buffer; readonly length: number; readonly places: readonly number[] }

/** Memory for rows that whoever read them has given back, so that it is filled again: as much as some hundred texts take. */
const spare: Buffer[] = []
const [FIRST, LARGEST, MOST_SPARE] = [2 ** 20, 2 ** 22, 4]

const [SIGNATURE_BYTES, COUNT_BYTES, SIZE_BYTES] = [15, 2, 4]

/** Runs a query, at once, and gives its rows in binary. */
export const copyRows = (query: string): Promise<CopiedRows> =>
  copyOut(query, async (pieces) => {
    let bytes = spare.pop() ?? Buffer.allocUnsafeSlow(FIRST)
    let length = 0
    for await (const piece of pieces) {
      if (bytes.length < length + piece.length) bytes = moved(bytes, 2 * (length + piece.length))
      length += piece.copy(bytes, length)
    }
    return { bytes, length, places: findRows(bytes) }
  })

function moved(bytes: Buffer, length: number): Buffer {
  const longer = Buffer.allocUnsafeSlow(length)
  bytes.copy(longer)
  return longer
}

/** Gives their memory to the next rows: these are not to be looked at any more. */
export function giveBack({ bytes }: CopiedRows): void {
  if (bytes.length <= LARGEST && spare.length < MOST_SPARE) spare.push(bytes)
}

function findRows(bytes: Buffer): readonly number[] {
  const places: number[] = []
  let at = SIGNATURE_BYTES + SIZE_BYTES + bytes.readInt32BE(SIGNATURE_BYTES)
  // A row of fewer than no fields ends them.
  for (let fields = bytes.readInt16BE(at); fields >= 0; fields = bytes.readInt16BE(at)) {
    places.push(at)
    at = fieldAt(bytes, at, fields)
  }
  return places
}

/** Where a field of a row stands, its size first: −1 is NULL. */
function fieldAt(bytes: Buffer, place: number, field: number): number {
  let at = place + COUNT_BYTES
  for (let before = 0; before < field; before++) at += SIZE_BYTES + Math.max(0, bytes.readInt32BE(at))
  return at
}

/** A field of type int4 that is not NULL. */
export function integerIn(bytes: Buffer, place: number, field: number): number {
  return bytes.readInt32BE(fieldAt(bytes, place, field) + SIZE_BYTES)
}

export function textIn(bytes: Buffer, place: number, field: number): string | null {
  const at = fieldAt(bytes, place, field)
  const size = bytes.readInt32BE(at)
  return size < 0 ? null : bytes.toString('utf8', at + SIZE_BYTES, at + SIZE_BYTES + size)
}

const encoder = new TextEncoder()
let bytes = new Uint8Array(2 ** 12)

/** Of a byte: whether it is a letter or digit, or joins two of them into one word. */
const [LETTER, JOINER] = [1, 2] as const
const KINDS = new Uint8Array(256)
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  KINDS[letter.charCodeAt(0)] = LETTER
for (const joiner of "'-") KINDS[joiner.charCodeAt(0)] = JOINER

/** Letters, digits and joiners are as they are, or lower-case, with this bit. */
const LOWER = 0x20

/** A bit for each of so many kinds of words. */
const MARK_BITS = 12
export const createMarks = (): Int32Array => new Int32Array(2 ** MARK_BITS / 32)

/**
 * How many words a text of plain ASCII has, the same as `tokenize` finds; `null` for any other. `marks`: where equal words set
 * the same bit, and most others another one. O(characters).
 *
 * @example countAscii("Don't panic: state-of-the-art -- 3.5!") // 5
 */
export function countAscii(text: string, marks: Int32Array | null = null): number | null {
  const { length } = text
  if (bytes.length < length + 2) bytes = new Uint8Array(2 * length)
  const { read, written } = encoder.encodeInto(text, bytes)
  if (read !== length || written !== length) return null
  // What ends the last word.
  bytes.fill(0, length, length + 2)
  const units = bytes
  let count = 0
  for (let at = 0; at < length; at++) {
    if (KINDS[units[at] as number] !== LETTER) continue
    let hash = 0
    let kind: number = LETTER
    while (kind === LETTER || (kind === JOINER && KINDS[units[at + 1] as number] === LETTER)) {
      hash = Math.imul(hash ^ ((units[at++] as number) | LOWER), 0x01000193)
      kind = KINDS[units[at] as number] as number
    }
    count++
    if (marks) {
      const mark = (hash ^ (hash >>> 15)) & (2 ** MARK_BITS - 1)
      marks[mark >> 5] = (marks[mark >> 5] as number) | (1 << (mark & 31))
    }
  }
  return count
}

/** How many bits are set in one of two marks alone: so many words, or more, are in one text alone. */
export function countUnlike(one: Int32Array, other: Int32Array): number {
  let count = 0
  for (let at = 0; at < one.length; at++)
    for (let bits = (one[at] as number) ^ (other[at] as number); bits !== 0; bits &= bits - 1) count++
  return count
}

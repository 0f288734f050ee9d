import { countSegments, segmentRun, UNSPACED } from './segment-run'

/** Characters of a text that are analysed; only its length is counted beyond them, so one huge field cannot stall a worker. */
export const ANALYSED_CHARACTERS = 200_000

const INNER = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`

/** A word where words are spaced: letters, digits and their marks, with inner apostrophes, hyphens and joiners. */
const SPACED = String.raw`[[\p{L}\p{N}]--${UNSPACED}]${INNER}*(?:['\u200c\u200d\-]${INNER}+)*`
/** Letters of a script without spaces, with their marks: several words. */
const RUN = String.raw`[[\p{L}\p{N}]&&${UNSPACED}][[[\p{L}\p{N}]&&${UNSPACED}]\p{M}]*`

const WORD = new RegExp(SPACED, 'gv')
const WORD_OR_RUN = new RegExp(`(?<run>${RUN})|${SPACED}`, 'gv')
const UNSPACED_LETTER = new RegExp(String.raw`[[\p{L}\p{N}]&&${UNSPACED}]`, 'v')

/** Lower-case, composed (NFC) and with straight apostrophes, so that two ways to type one word are one word. */
export function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'")
}

/** The words of a normalised text, in order, and where each starts, in UTF-16 units. */
export function matchWords(normal: string): readonly { readonly word: string; readonly index: number }[] {
  return [...normal.matchAll(WORD_OR_RUN)].flatMap(({ 0: found, index, groups }) =>
    groups?.run === undefined
      ? [{ word: found, index }]
      : segmentRun(found).map(({ start, end }) => ({ word: found.slice(start, end), index: index + start })),
  )
}

/**
 * The words of a text, lower-case, in order: letters and digits with their marks, with inner apostrophes, hyphens and
 * joiners; Chinese, Japanese, Thai, Lao, Khmer and Burmese as Unicode's dictionaries cut them.
 *
 * @example tokenize('Don’t panic, it is 3.5 state-of-the-art cafés!')
 * // ["don't", 'panic', 'it', 'is', '3', '5', 'state-of-the-art', 'cafés']
 */
export function tokenize(text: string): readonly string[] {
  const normal = normalize(text)
  return UNSPACED_LETTER.test(normal) ? matchWords(normal).map(({ word }) => word) : (normal.match(WORD) ?? [])
}

const CHUNK = 100_000
const BETWEEN_WORDS = /[\s。、，！？]/u

/** How many words a text of any size has, without keeping them. */
export function countWords(text: string): number {
  let count = 0
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start)
    const part = text.slice(start, end)
    count += countAscii(part) ?? countIn(normalize(part))
    start = end
  }
  return count
}

const encoder = new TextEncoder()
let bytes = new Uint8Array(2 ** 12)

/** Of a byte: whether it is a letter or digit, or joins two of them into one word. */
const [LETTER, JOINER] = [1, 2] as const
const KINDS = new Uint8Array(2 ** 8)
for (const letter of encoder.encode('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'))
  KINDS[letter] = LETTER
for (const joiner of encoder.encode("'-")) KINDS[joiner] = JOINER
/** Letters, digits and joiners are as they are, or lower-case, with this bit. */
const LOWER = 0x20

/**
 * How many words a text of plain ASCII has, the same as `tokenize` finds; `null` for any other. `marks`: a power of two of
 * numbers, where equal words set the same bit, and most others another one. O(characters).
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
      const place = ((hash ^ (hash >>> 15)) >>> 5) & (marks.length - 1)
      marks[place] = (marks[place] as number) | (1 << (hash & 31))
    }
  }
  return count
}

function countIn(normal: string): number {
  if (!UNSPACED_LETTER.test(normal)) return normal.match(WORD)?.length ?? 0
  let count = 0
  for (const { 0: found, groups } of normal.matchAll(WORD_OR_RUN))
    count += groups?.run === undefined ? 1 : countSegments(found)
  return count
}

/** Just before a space or a comma where there is one, so that no word is cut. */
function chunkEnd(text: string, start: number): number {
  const most = start + CHUNK
  if (most >= text.length) return text.length
  for (let end = most; end > start; end--) if (BETWEEN_WORDS.test(text.charAt(end))) return end
  return most
}

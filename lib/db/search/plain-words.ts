import { type ByteStrings, HASH_SEED, hashBytes, hashStep, LOWER } from './byte-strings'

// What a byte is to PostgreSQL's parser. Up to SAFE it ends a word whatever follows.
const [BLANK, SAFE, CAREFUL, TAG, LETTER, DIGIT, HARD] = [0, 1, 2, 3, 4, 5, 6] as const
const KINDS = new Uint8Array(256).fill(HARD)
for (const [kind, marks] of [
  [BLANK, ' \t\n\r'],
  [SAFE, '!"#$%\'()*,;=>?[\\]^`{|}'],
  [CAREFUL, '.:'],
  [TAG, '<'],
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [DIGIT, '0123456789'],
] as const)
  for (const mark of Buffer.from(marks)) KINDS[mark] = kind

/** A longer part may have more words than a tsvector tells. */
const MOST_BYTES = 255
/** A text that may be longer than what is searched of it. */
export const MOST_TEXT_BYTES = 100_000

/** Two texts: if PostgreSQL reads the first as the second, words of letters and digits are to it what they are here. */
export const PLAIN = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ, 0123456789.',
  "'abcdefghijklmnopqrstuvwxyz':1 '0123456789':2",
] as const

/** A part that PostgreSQL has to read, among numbers of words; the same again gives its number. */
export const partAt = (number: number): number => -2 - number

type Found = {
  readonly words: ByteStrings
  /** What stands between blanks and is not plain, with the blank before it. */
  readonly parts: ByteStrings
  /** Numbers of words, and parts as `partAt`: room for as many as the text has bytes. */
  readonly into: Int32Array
}

/**
 * Reads the words of a text in UTF-8 as PostgreSQL's parser does, as far as they are plain: letters or digits of ASCII between
 * blanks and marks that mean nothing more to it. Gives where they end in `into`; −1 for a text that PostgreSQL has to read as
 * a whole: a tag may hold blanks. O(bytes).
 */
export function readPlain(text: Uint8Array, { words, parts, into }: Found, start: number): number {
  const { length } = text
  if (length > MOST_TEXT_BYTES) return -1
  let count = start
  for (let at = 0; at < length; ) {
    let kind = kindAt(text, at)
    if (kind === BLANK) {
      at++
      continue
    }
    const from = at
    const before = count
    while (kind !== BLANK && kind !== HARD) {
      if (kind >= LETTER) {
        const own = kind
        const begin = at
        let hash = HASH_SEED
        for (; kind === own; kind = kindAt(text, ++at)) hash = hashStep(hash, (text[at] as number) | LOWER)
        if (kind >= LETTER) kind = HARD
        else if (at - begin > MOST_BYTES) return -1
        else into[count++] = words.place(text, begin, at, hash, LOWER)
      } else {
        const next = kindAt(text, at + 1)
        if (kind === TAG && next !== BLANK) return -1
        if (kind === CAREFUL && next > SAFE) {
          kind = HARD
        } else {
          at++
          kind = next
        }
      }
    }
    if (kind === BLANK) continue
    count = before
    for (; kind !== BLANK; kind = kindAt(text, ++at)) if (kind === TAG) return -1
    if (at - from > MOST_BYTES) return -1
    const begin = Math.max(0, from - 1)
    if (!isDash(text, from, at)) into[count++] = partAt(parts.place(text, begin, at, hashBytes(text, begin, at)))
  }
  return count
}

/** The end is as good as a blank. */
const kindAt = (text: Uint8Array, at: number): number =>
  at < text.length ? (KINDS[text[at] as number] as number) : BLANK

const DASH = 45

/** Whether it is a dash between blanks, which is no word. */
const isDash = (text: Uint8Array, from: number, to: number): boolean => to - from === 1 && text[from] === DASH

import type { Vocabulary, Word } from './vocabulary'

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const GOLDEN_RATIO = 0x9e3779b1

/** What a UTF-16 unit is: part of a word, a joiner inside one, the first half of a pair, or anything else. */
const OTHER = 0
const WORD = 1
const JOINER = 2
const PAIR = 3

const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if ((unit & 0xfc00) === 0xd800) return PAIR
  const character = String.fromCharCode(unit)
  if (character === "'" || character === '-') return JOINER
  return LETTER_OR_DIGIT.test(character) ? WORD : OTHER
})

/**
 * The words of a normalised text as entries of a vocabulary: what `tokenize` finds, several times as fast, because a
 * known word is found by its letters without cutting it out of the text. O(characters).
 */
export function readWords(text: string, vocabulary: Vocabulary): readonly Word[] {
  const words: Word[] = []
  let start = -1
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const inside = start >= 0
    const width = unitsInWord(text, at, inside)
    if (width > 0) {
      if (!inside) {
        start = at
        hash = 0
      }
      hash = Math.imul(hash ^ text.charCodeAt(at), GOLDEN_RATIO)
      hash ^= hash >>> 15
      at += width - 1
    } else if (inside) {
      words.push(vocabulary.intern(text, start, at, hash))
      start = -1
    }
  }
  if (start >= 0) words.push(vocabulary.intern(text, start, text.length, hash))
  return words
}

/** How many units from `at` on belong to a word; 0 for none. A joiner belongs to it with a letter on both sides. */
function unitsInWord(text: string, at: number, inside: boolean): number {
  const kind = kinds[text.charCodeAt(at)]
  if (kind === WORD) return 1
  if (kind === PAIR) return LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? 2 : 0
  return kind === JOINER && inside && at + 1 < text.length && unitsInWord(text, at + 1, false) > 0 ? 1 : 0
}

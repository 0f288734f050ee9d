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
    const unit = text.charCodeAt(at)
    const kind = kinds[unit]
    if (
      kind === WORD ||
      (kind === PAIR && isLetterPair(text, at)) ||
      (kind === JOINER && start >= 0 && joins(text, at))
    ) {
      if (start < 0) {
        start = at
        hash = 0
      }
      hash = Math.imul(hash ^ unit, GOLDEN_RATIO)
      hash ^= hash >>> 15
      if (kind === PAIR) at++
    } else if (start >= 0) {
      words.push(vocabulary.intern(text, start, at, hash))
      start = -1
    }
  }
  if (start >= 0) words.push(vocabulary.intern(text, start, text.length, hash))
  return words
}

function isLetterPair(text: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(text.slice(at, at + 2))
}

/** A joiner belongs to a word with a letter on its other side too. */
function joins(text: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(text.slice(at + 1, at + 3))
}

import { segmentRun } from './segment-run'
import {
  isJoiner,
  isLetter,
  isSymbolPair,
  kindOf,
  kinds,
  LAST_LETTER,
  LAST_SYMBOL,
  MARK,
  OTHER,
  PAIR,
  RUN,
  RUN_MARK,
  UNSAFE,
  writtenKinds,
} from './text-units'
import { normalize } from './tokenize'
import { intern, internShort, MOST_SYMBOLS, type Vocabulary } from './vocabulary'

/**
 * The words of a text as ids of a vocabulary, the same for equal words: what `tokenize` finds, many times as fast.
 *
 * Most texts are normalised unit by unit on the way; only one with characters that change together goes through
 * `normalize` first. Most words are looked up by two numbers that spell them, without cutting them out of the text.
 * O(characters).
 */
export const readWords = (text: string, vocabulary: Vocabulary): Int32Array => findWords(text, vocabulary).slice()

/** The same, until the words of another text are found. */
export function findWords(text: string, vocabulary: Vocabulary): Int32Array {
  const count =
    scanAscii(text, vocabulary) ?? scan(text, writtenKinds, vocabulary) ?? scan(normalize(text), kinds, vocabulary) ?? 0
  return found.subarray(0, count)
}

/** The ids of the text at hand, with room for a word a unit. */
let found = new Int32Array(2 ** 12)

/** Six bits a symbol, five of them a number. */
const LOW = 2 ** 30 - 1

const encoder = new TextEncoder()
/** An ASCII text as bytes, which are read three times as fast as the units of a string. */
let bytes = new Uint8Array(2 ** 12)

function makeRoom(length: number): void {
  if (found.length < length) found = new Int32Array(2 * length)
}

/** How many words it found; null where a text is not plain ASCII. */
function scanAscii(text: string, vocabulary: Vocabulary): number | null {
  const { length } = text
  if (bytes.length < length + 2) bytes = new Uint8Array(2 * length)
  const { read, written } = encoder.encodeInto(text, bytes)
  if (read !== length || written !== length) return null
  // What ends the last word.
  bytes.fill(0, length, length + 2)
  makeRoom(length)
  const [units, ids] = [bytes, found]
  let count = 0
  for (let at = 0; at < length; ) {
    let kind = writtenKinds[units[at++] ?? 0] ?? OTHER
    if (kind === OTHER || kind > LAST_LETTER) continue
    const start = at - 1
    let high = 0
    let low = 0
    while (kind !== OTHER) {
      high = (high << 6) | (low >>> 24)
      low = ((low << 6) | kind) & LOW
      kind = writtenKinds[units[at] ?? 0] ?? OTHER
      // A joiner belongs to the word where a letter follows.
      if (kind > LAST_LETTER && !isLetter(writtenKinds[units[at + 1] ?? 0] ?? OTHER)) break
      at++
    }
    if (kind === OTHER) at--
    const isShort = at - start <= MOST_SYMBOLS
    ids[count++] = isShort ? internShort(vocabulary, high, low) : intern(vocabulary, text, start, at)
  }
  return count
}

/** How many words it found; null where a text has to be normalised as a whole, which only `writtenKinds` can say. */
function scan(text: string, kindOfUnit: Uint8Array, vocabulary: Vocabulary): number | null {
  const isWritten = kindOfUnit === writtenKinds
  const { length } = text
  makeRoom(length)
  const ids = found
  let count = 0
  let start = -1
  let isShort = true
  let high = 0
  let low = 0
  for (let at = 0; at < length; at++) {
    const kind = kindOfUnit[text.charCodeAt(at)] ?? OTHER
    const isWord = kind > OTHER && (kind <= LAST_LETTER || goesOn(text, at, kindOfUnit, start >= 0))
    if (isWord) {
      if (start < 0) {
        start = at
        isShort = true
        high = 0
        low = 0
      }
      high = (high << 6) | (low >>> 24)
      low = ((low << 6) | kind) & LOW
      if (kind > LAST_SYMBOL) {
        isShort = false
        if (kind === PAIR) at++
      }
      continue
    }
    if (start >= 0) {
      const isPacked = isShort && at - start <= MOST_SYMBOLS
      ids[count++] = isPacked ? internShort(vocabulary, high, low) : intern(vocabulary, text, start, at)
      start = -1
    }
    if (kind <= LAST_SYMBOL) continue
    if (kind === UNSAFE || (kind === PAIR && isWritten && !isSymbolPair(text, at))) return null
    if (kindAt(text, at, kindOfUnit) === RUN) {
      const to = endOfRun(text, at, kindOfUnit)
      for (const segment of segmentRun(text.slice(at, to)))
        ids[count++] = intern(vocabulary, text, at + segment.start, at + segment.end)
      at = to - 1
    } else if (kind === PAIR && isWritten) at++
  }
  if (start < 0) return count
  const isPacked = isShort && length - start <= MOST_SYMBOLS
  ids[count++] = isPacked ? internShort(vocabulary, high, low) : intern(vocabulary, text, start, length)
  return count
}

/** Never `PAIR`: pairs are looked into. */
function kindAt(text: string, at: number, kindOfUnit: Uint8Array): number {
  const kind = kindOfUnit[text.charCodeAt(at)] ?? OTHER
  return kind === PAIR ? kindOf(text.slice(at, at + 2)) : kind
}

/** Whether a character that is no plain letter belongs to a word: a joiner does with a letter or mark on its other side. */
function goesOn(text: string, at: number, kindOfUnit: Uint8Array, inWord: boolean): boolean {
  // A pair that is a letter may have another form.
  if (kindOfUnit === writtenKinds && kindOfUnit[text.charCodeAt(at)] === PAIR) return false
  const kind = kindAt(text, at, kindOfUnit)
  if (isLetter(kind)) return true
  if (!inWord) return false
  if (!isJoiner(kind)) return kind === MARK
  const next = kindAt(text, at + 1, kindOfUnit)
  return isLetter(next) || next === MARK
}

function endOfRun(text: string, from: number, kindOfUnit: Uint8Array): number {
  let to = from
  for (let kind = RUN; kind === RUN || kind === RUN_MARK || kind === MARK; kind = kindAt(text, to, kindOfUnit)) {
    to += kindOfUnit[text.charCodeAt(to)] === PAIR ? 2 : 1
    // It may have another form: whoever comes to it next reads the text normalised.
    if (kindOfUnit === writtenKinds && kindOfUnit[text.charCodeAt(to)] === PAIR) break
  }
  return to
}

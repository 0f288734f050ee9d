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
  SYMBOLS,
  UNSAFE,
  writtenKinds,
} from './text-units'
import { normalize } from './tokenize'
import { intern, internShort, MOST_SYMBOLS, type Vocabulary } from './vocabulary'

/**
 * The words of a text as ids of a vocabulary, the same for equal words: what `tokenize` finds, many times as fast.
 *
 * Most texts are normalised unit by unit on the way; only one with characters that change together goes through
 * `normalize` first. Most words are looked up by three numbers that spell them, without cutting them out of the text.
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

const encoder = new TextEncoder()
/** An ASCII text as bytes, which are read three times as fast as the units of a string. */
let bytes = new Uint8Array(2 ** 12)
let view = new DataView(bytes.buffer)
/** Where its words begin and end, in turn. */
let edges = new Int32Array(2 ** 12)

/** A short word of any other text as bytes. */
const symbols = new Uint8Array(MOST_SYMBOLS)
const symbolView = new DataView(symbols.buffer)
/** The byte of each symbol, by its kind. */
const byteOf = Uint8Array.from(` ${SYMBOLS}`, (symbol) => symbol.charCodeAt(0))

function makeRoom(length: number): void {
  if (found.length < length) found = new Int32Array(2 * length)
}

/** How many words it found; null where a text is not plain ASCII. */
function scanAscii(text: string, vocabulary: Vocabulary): number | null {
  const { length } = text
  if (bytes.length < length + MOST_SYMBOLS) {
    bytes = new Uint8Array(2 * length + MOST_SYMBOLS)
    view = new DataView(bytes.buffer)
    edges = new Int32Array(bytes.length)
  }
  const { read, written } = encoder.encodeInto(text, bytes)
  if (read !== length || written !== length) return null
  const words = findEdges(length) / 2
  makeRoom(words)
  const [places, ids] = [edges, found]
  for (let word = 0; word < words; word++) {
    const start = places[2 * word] ?? 0
    const end = places[2 * word + 1] ?? 0
    const isShort = end - start <= MOST_SYMBOLS
    ids[word] = isShort ? internShort(vocabulary, view, start, end - start) : intern(vocabulary, text, start, end)
  }
  return words
}

/** Of a byte: whether it is a letter or digit, or joins two of them into one word. */
const [LETTER, JOINER] = [1, 2]
const uses = Uint8Array.from({ length: 2 ** 8 }, (_, unit) => {
  const kind = unit < 2 ** 7 ? (writtenKinds[unit] ?? OTHER) : OTHER
  return isLetter(kind) ? LETTER : isJoiner(kind) ? JOINER : 0
})

/**
 * Finds where words begin and end among so many bytes, and how many such places there are. Without a branch: where a word ends
 * no processor foresees.
 */
function findEdges(length: number): number {
  const [units, places] = [bytes, edges]
  // What ends the last word.
  units.fill(0, length, length + 2)
  let count = 0
  let before = 0
  let use = uses[units[0] ?? 0] ?? 0
  let wasIn = 0
  for (let at = 0; at <= length; at++) {
    const after = uses[units[at + 1] ?? 0] ?? 0
    const isIn = (use | ((use >> 1) & before & after)) & LETTER
    places[count] = at
    count += isIn ^ wasIn
    wasIn = isIn
    before = use
    use = after
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
  for (let at = 0; at < length; at++) {
    const kind = kindOfUnit[text.charCodeAt(at)] ?? OTHER
    const isWord = kind > OTHER && (kind <= LAST_LETTER || goesOn(text, at, kindOfUnit, start >= 0))
    if (isWord) {
      if (start < 0) {
        start = at
        isShort = true
      }
      symbols[at - start] = byteOf[kind] ?? 0
      if (kind > LAST_SYMBOL) {
        isShort = false
        if (kind === PAIR) at++
      }
      continue
    }
    if (start >= 0) {
      ids[count++] = idOf(vocabulary, text, start, at, isShort)
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
  ids[count++] = idOf(vocabulary, text, start, length, isShort)
  return count
}

/** The id of a word of symbols alone, whose bytes are at hand as far as there is room for them, or of any other. */
function idOf(vocabulary: Vocabulary, text: string, start: number, end: number, isOfSymbols: boolean): number {
  if (!isOfSymbols || end - start > MOST_SYMBOLS) return intern(vocabulary, text, start, end)
  return internShort(vocabulary, symbolView, 0, end - start)
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

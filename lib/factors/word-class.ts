import lexicon from 'wink-lexicon/src/lexicon.js'
import { functionWordClass, type WordClass } from './function-words'

/** What a word usually is, and whether it may be a noun as well as a verb ("run", "walks"). */
export type WordReading = { readonly usual: WordClass; readonly nounOrVerb: boolean }

const NOUN: WordReading = { usual: 'noun', nounOrVerb: false }
const VERB: WordReading = { usual: 'verb', nounOrVerb: false }
const ADVERB: WordReading = { usual: 'adverb', nounOrVerb: false }
const NUMBER: WordReading = { usual: 'other', nounOrVerb: false }

/** Penn Treebank tags by their first two letters; anything else counts for neither side. */
const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  NN: 'noun',
  JJ: 'adjective',
  IN: 'preposition',
  PR: 'pronoun',
  WP: 'pronoun',
  VB: 'verb',
  MD: 'verb',
  RB: 'adverb',
  WR: 'adverb',
  UH: 'interjection',
}

/** The usual class of a lower-case English word: closed list, then lexicon, then its ending. */
export function readWord(word: string): WordReading {
  const closed = functionWordClass(word)
  if (closed) return { usual: closed, nounOrVerb: false }
  return fromLexicon(word) ?? fromEnding(word)
}

function fromLexicon(word: string): WordReading | undefined {
  const tags = lexicon[word]
  if (!tags) return undefined
  const usual = CLASS_OF_TAG[(tags[0] ?? '').slice(0, 2)] ?? 'other'
  const isNoun = tags.some((tag) => tag.startsWith('NN'))
  const isVerb = tags.some((tag) => tag === 'VB' || tag === 'VBP' || tag === 'VBZ')
  return { usual, nounOrVerb: isNoun && isVerb }
}

function fromEnding(word: string): WordReading {
  if (/^\p{N}/u.test(word)) return NUMBER
  if (word.endsWith("'s")) return NOUN
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (last !== word) return readWord(last)
  if (word.endsWith('ly')) return ADVERB
  if (word.endsWith('ed') || word.endsWith('ing')) return VERB
  if (word.endsWith('s')) return fromLexicon(word.slice(0, -1)) ?? NOUN
  return NOUN
}

/** +1 where a class makes a text independent of its setting, −1 where it points into it. */
const SIDE: Readonly<Record<WordClass, number>> = {
  noun: 1,
  adjective: 1,
  preposition: 1,
  article: 1,
  pronoun: -1,
  verb: -1,
  adverb: -1,
  interjection: -1,
  other: 0,
}

/** Before a word that may be noun or verb, these make it a verb … */
const BEFORE_VERB = new Set(
  (
    "to i we you he she it they who there can could will would shall should may might must cannot do does did don't " +
    "doesn't didn't won't can't couldn't wouldn't shouldn't i'll we'll you'll he'll she'll it'll they'll let's not"
  ).split(' '),
)
/** … and these a noun. */
const BEFORE_NOUN = new Set(
  (
    'a an the this that these those my your his her its our their no some any each every another such own of in on at by ' +
    'for with from into about'
  ).split(' '),
)

export function sideOf(usual: WordClass): number {
  return SIDE[usual]
}

export function makesVerb(word: string): boolean {
  return BEFORE_VERB.has(word)
}

export function makesNoun(word: string): boolean {
  return BEFORE_NOUN.has(word)
}

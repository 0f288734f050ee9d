import type { WordClass } from './function-words'
import type { Word } from './vocabulary'

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

/** Words below which a share of word classes says nothing. */
const LEAST_WORDS = 5

/**
 * How formal a text is: the share of words that carry meaning by themselves against words that need the setting.
 *
 * F = (noun + adjective + preposition + article − pronoun − verb − adverb − interjection + 100) / 2, each in per cent of all
 * words (Heylighen & Dewaele 1999). 0 to 100; speech about 40, newspapers about 65. Classes come from a lexicon, the ending
 * and the word before. NaN below five words.
 *
 * @example 'The city of the dead' // 100: article, noun, preposition, article, noun
 */
export function formality(words: readonly Word[]): number {
  if (words.length < LEAST_WORDS) return Number.NaN
  let sum = 0
  for (const [at, word] of words.entries()) sum += SIDE[classInContext(word, words[at - 1], words[at + 1])]
  return 50 + (50 * sum) / words.length
}

function classInContext(word: Word, before: Word | undefined, after: Word | undefined): WordClass {
  if (word.text === 'to') return after && isInfinitive(after) ? 'other' : 'preposition'
  if (!word.reading.nounOrVerb || !before) return word.reading.usual
  if (BEFORE_VERB.has(before.text)) return 'verb'
  return BEFORE_NOUN.has(before.text) ? 'noun' : word.reading.usual
}

function isInfinitive(word: Word): boolean {
  return word.reading.usual === 'verb' || word.reading.nounOrVerb
}

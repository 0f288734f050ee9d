import { INFINITIVE, MAKES_NOUN, MAKES_VERB, NOUN_OR_VERB, sideIn, TO } from './word-facts'

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
export function formality(ids: Int32Array, facts: Int32Array): number {
  if (ids.length < LEAST_WORDS) return Number.NaN
  let sum = 0
  let before = 0
  let after = facts[ids[0] ?? 0] ?? 0
  for (let at = 0; at < ids.length; at++) {
    const word = after
    after = at + 1 < ids.length ? (facts[ids[at + 1] ?? 0] ?? 0) : 0
    sum += sideInContext(word, before, after)
    before = word
  }
  return 50 + (50 * sum) / ids.length
}

/** The side of a word between two others; 0 stands for none. */
function sideInContext(word: number, before: number, after: number): number {
  if (word & TO) return after & INFINITIVE ? 0 : 1
  if (!(word & NOUN_OR_VERB)) return sideIn(word)
  if (before & MAKES_VERB) return -1
  return before & MAKES_NOUN ? 1 : sideIn(word)
}

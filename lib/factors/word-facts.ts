import { functionWordClass, isEnglishOnly } from './function-words'
import { hedgesBegun, hedgesEnded, isFirstPerson, isHedge } from './stance-words'
import { countSyllables } from './syllables'
import { makesNoun, makesVerb, readWord, sideOf } from './word-class'

/** What a word is wherever it stands, in one number of these bits and the parts below. */
export const CONTENT = 1 << 0
export const NUMERIC = 1 << 1
/** The script of its first letter; a number has none. */
export const LATIN = 1 << 2
export const OTHER_SCRIPT = 1 << 3
export const FIRST_PERSON = 1 << 4
export const HEDGE = 1 << 5
/** No other Latin script language has it. */
export const ENGLISH_ONLY = 1 << 6
export const NOUN_OR_VERB = 1 << 7
/** What it makes of a word after it that may be noun or verb. */
export const MAKES_VERB = 1 << 8
export const MAKES_NOUN = 1 << 9
export const TO = 1 << 10
/** After "to" it is a verb. */
export const INFINITIVE = 1 << 11

const BEGUN = 12
const ENDED = 14
const SIDE = 16
const SYLLABLES = 18

/** Everything about a word that its letters tell. */
export function describeWord(spelling: string): number {
  const { usual, nounOrVerb } = readWord(spelling)
  return (
    (functionWordClass(spelling) === undefined ? CONTENT : 0) |
    (/\p{N}/u.test(spelling) ? NUMERIC : 0) |
    scriptOf(spelling) |
    (isFirstPerson(spelling) ? FIRST_PERSON : 0) |
    (isHedge(spelling) ? HEDGE : 0) |
    (isEnglishOnly(spelling) ? ENGLISH_ONLY : 0) |
    (nounOrVerb ? NOUN_OR_VERB : 0) |
    (makesVerb(spelling) ? MAKES_VERB : 0) |
    (makesNoun(spelling) ? MAKES_NOUN : 0) |
    (spelling === 'to' ? TO : 0) |
    (usual === 'verb' || nounOrVerb ? INFINITIVE : 0) |
    (hedgesBegun(spelling) << BEGUN) |
    (hedgesEnded(spelling) << ENDED) |
    ((sideOf(usual) + 1) << SIDE) |
    (countSyllables(spelling) << SYLLABLES)
  )
}

function scriptOf(spelling: string): number {
  if (/^\p{Script=Latin}/u.test(spelling)) return LATIN
  return /^\p{L}/u.test(spelling) ? OTHER_SCRIPT : 0
}

export function syllablesIn(facts: number): number {
  return facts >>> SYLLABLES
}

/** +1 where its usual class makes a text independent of its setting, −1 where it points into it. */
export function sideIn(facts: number): number {
  return ((facts >> SIDE) & 3) - 1
}

/** Whether a word and the one before it are a hedge together: "I think", "kind of". */
export function areHedge(before: number, facts: number): boolean {
  return ((before >> BEGUN) & (facts >> ENDED) & 3) !== 0
}

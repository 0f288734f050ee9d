import { isAsciiLetter, isLetter, kindOf, kinds, OTHER, PAIR, RUN } from './text-units'

export type SentenceCounts = { readonly sentences: number; readonly questions: number }

const END = '.!?…。．｡！？؟۔।॥။។៕։።፧\n'
/** Marks that end nothing but sentences need no space after them: of Chinese and Japanese, India, Burma, Cambodia … */
const PLAIN_END = '。．｡！？।॥။។៕።፧\n'
const QUESTION = '?？؟፧'
/** After these a full stop ends nothing: titles and initials. */
const ABBREVIATION = /(?:^|[^\p{L}\p{M}])(?:\p{L}\p{M}*|mr|mrs|ms|dr|prof|st|vs|jr|sr|etc)$/iu

/** A word this long is none of them. */
const LONG = 5

/** For each unit that may end a sentence what it is; 0 for all others. */
const MAY_END = 1
const ALWAYS_ENDS = 2
const ASKS = 4
const ends = new Uint8Array(0x10000)
for (const character of END) {
  const isAlways = PLAIN_END.includes(character) ? ALWAYS_ENDS : 0
  ends[character.charCodeAt(0)] = MAY_END | isAlways | (QUESTION.includes(character) ? ASKS : 0)
}

/**
 * Counts the sentences of a text and the questions among them, in one pass.
 *
 * A sentence ends at . ! ? … (or what other scripts write for them: 。 । ။ ؟ …) before anything but a letter or digit, and at a
 * line break (a heading or list item is a sentence of its own); after a title or an initial a full stop ends nothing. A
 * stretch without a letter or digit is no sentence. Thai writes no full stop: a line of it is one sentence.
 *
 * @example countSentences('Is it 3.5? Dr. Who said so.\n- Yes!') // { sentences: 3, questions: 1 }
 */
export function countSentences(text: string): SentenceCounts {
  let sentences = 0
  let questions = 0
  let hasLetter = false
  for (let at = 0; at < text.length; at++) {
    const end = ends[text.charCodeAt(at)] ?? 0
    if (end === 0) hasLetter ||= isLetterOrDigit(text, at)
    else if (hasLetter && isEnd(text, at, end)) {
      sentences++
      if (end & ASKS) questions++
      hasLetter = false
    }
  }
  return { sentences: sentences + Number(hasLetter), questions }
}

/** Whether a letter or digit, or a pair that is one, stands there. */
function isLetterOrDigit(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at)] ?? OTHER
  const known = kind === PAIR ? kindOf(text.slice(at, at + 2)) : kind
  return isLetter(known) || known === RUN
}

function isEnd(text: string, at: number, end: number): boolean {
  if (end & ALWAYS_ENDS) return true
  // The first half of a pair alone is no letter.
  const next = kinds[text.charCodeAt(at + 1)] ?? OTHER
  if (isLetter(next) || next === RUN) return false
  return text.charAt(at) !== '.' || !endsAbbreviation(text, at)
}

function endsAbbreviation(text: string, at: number): boolean {
  let letters = 0
  while (letters < LONG && isAsciiLetter(text.charCodeAt(at - 1 - letters))) letters++
  return letters < LONG && ABBREVIATION.test(text.slice(Math.max(0, at - 6), at))
}

export type SentenceCounts = { readonly sentences: number; readonly questions: number }

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const END = /[.!?…。．｡！？؟۔।॥။។៕։።፧\n]/g
/** Marks that end nothing but sentences need no space after them: of Chinese and Japanese, India, Burma, Cambodia … */
const PLAIN_END = '。．｡！？।॥။។៕።፧\n'
const QUESTION = '?？؟፧'
/** After these a full stop ends nothing: titles and initials. */
const ABBREVIATION = /(?:^|[^\p{L}\p{M}])(?:\p{L}\p{M}*|mr|mrs|ms|dr|prof|st|vs|jr|sr|etc)$/iu

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
  let start = 0
  const close = (end: number) => {
    if (LETTER_OR_DIGIT.test(text.slice(start, end))) {
      sentences++
      if (QUESTION.includes(text.charAt(end) || '.')) questions++
    }
    start = end + 1
  }
  for (const { index } of text.matchAll(END)) if (isEnd(text, index)) close(index)
  close(text.length)
  return { sentences, questions }
}

function isEnd(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (PLAIN_END.includes(character)) return true
  if (LETTER_OR_DIGIT.test(text.charAt(at + 1))) return false
  return character !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at))
}

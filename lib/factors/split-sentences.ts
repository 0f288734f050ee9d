export type SentenceCounts = { readonly sentences: number; readonly questions: number }

const LINE_END = 10
const HAS_WORD = /[\p{L}\p{N}]/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const QUESTION = '?？؟'
const TERMINAL = `.!…。！؟${QUESTION}`
/** Ends in a full stop and goes on: a title, an initial. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{L}|mr|mrs|ms|dr|prof|st|vs|jr|sr|etc)$/iu

/**
 * Counts the sentences of a text and the questions among them, in one pass.
 *
 * A sentence ends at . ! ? … (or their CJK and Arabic forms) before anything but a letter or digit, and at a line break
 * (a heading or list item is a sentence of its own); after a title or an initial a full stop ends nothing. A stretch without
 * a letter or digit is no sentence.
 *
 * @example countSentences('Is it 3.5? Dr. Who said so.\n- Yes!') // { sentences: 3, questions: 1 }
 */
export function countSentences(text: string): SentenceCounts {
  let sentences = 0
  let questions = 0
  let start = 0
  const close = (end: number, question: boolean) => {
    if (HAS_WORD.test(text.slice(start, end))) {
      sentences++
      if (question) questions++
    }
    start = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === LINE_END) close(at, false)
    else if (endsSentence(text, at)) close(at, QUESTION.includes(text.charAt(at)))
  }
  close(text.length, false)
  return { sentences, questions }
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (!TERMINAL.includes(character)) return false
  if (character.charCodeAt(0) > 0x3000) return true
  if (WORD_CHARACTER.test(text.charAt(at + 1))) return false
  return character !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at))
}

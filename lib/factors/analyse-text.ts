import { detectLanguage } from './detect-language'
import { formality } from './formality'
import { countMarks, type MarkdownMarks } from './markdown-marks'
import { indexNgrams, type NgramIndex } from './ngram-index'
import { once } from './once'
import { readWords } from './read-words'
import { countSentences, type SentenceCounts } from './split-sentences'
import { normalize } from './tokenize'
import type { Vocabulary, Word } from './vocabulary'

/** One text, seen by every factor: its words at once, everything else when first asked for. */
export type AnalysedText = {
  readonly text: string
  /** The words of the first 200,000 characters. */
  readonly words: readonly Word[]
  /** Runs of one, two and three words. */
  readonly types: () => NgramIndex
  readonly pairs: () => NgramIndex
  readonly triples: () => NgramIndex
  readonly sentences: () => SentenceCounts
  readonly marks: () => MarkdownMarks
  /** ISO 639-1 code, or null where it cannot be told. */
  readonly language: () => string | null
  /** Whether the rules for English apply: not where the text is reliably in another language. */
  readonly english: () => boolean
  /** Heylighen–Dewaele F, 0 to 100; NaN where it is not defined. */
  readonly formality: () => number
}

/** Characters of a text that are analysed; only its length is counted beyond them, so one huge field cannot stall a worker. */
export const ANALYSED_CHARACTERS = 200_000

export function analyseText(text: string, vocabulary: Vocabulary): AnalysedText {
  const analysed = text.slice(0, ANALYSED_CHARACTERS)
  const words = readWords(normalize(analysed), vocabulary)
  const language = once(() => detectLanguage(analysed, words))
  const english = () => (language() ?? 'en') === 'en'
  return {
    text,
    words,
    types: once(() => indexNgrams(words, 1)),
    pairs: once(() => indexNgrams(words, 2)),
    triples: once(() => indexNgrams(words, 3)),
    sentences: once(() => countSentences(analysed)),
    marks: once(() => countMarks(analysed)),
    language,
    english,
    formality: once(() => (english() ? formality(words) : Number.NaN)),
  }
}

import { detectLanguage } from './detect-language'
import { formality } from './formality'
import { countMarks, type MarkdownMarks } from './markdown-marks'
import { once } from './once'
import { indexPhrases, type PhraseIndex } from './phrase-index'
import { countSentences, type SentenceCounts } from './split-sentences'
import { ANALYSED_CHARACTERS, tokenize } from './tokenize'
import type { Vocabulary, Word } from './vocabulary'

/** One text, seen by every factor: its words at once, everything else when first asked for. */
export type AnalysedText = {
  readonly text: string
  /** The words of the first 200,000 characters. */
  readonly words: readonly Word[]
  readonly types: () => ReadonlySet<Word>
  readonly phrases: () => PhraseIndex
  readonly sentences: () => SentenceCounts
  readonly marks: () => MarkdownMarks
  /** ISO 639-1 code, or null where it cannot be told. */
  readonly language: () => string | null
  /** Whether the rules for English apply: not where the text is reliably in another language. */
  readonly english: () => boolean
  /** Heylighen–Dewaele F, 0 to 100; NaN where it is not defined. */
  readonly formality: () => number
}

export function analyseText(text: string, vocabulary: Vocabulary): AnalysedText {
  const analysed = text.slice(0, ANALYSED_CHARACTERS)
  const words = tokenize(analysed).map(vocabulary.intern)
  const language = once(() => detectLanguage(analysed))
  const english = () => (language() ?? 'en') === 'en'
  return {
    text,
    words,
    types: once(() => new Set(words)),
    phrases: once(() => indexPhrases(words)),
    sentences: once(() => countSentences(analysed)),
    marks: once(() => countMarks(analysed)),
    language,
    english,
    formality: once(() => (english() ? formality(words) : Number.NaN)),
  }
}

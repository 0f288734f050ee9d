import { detectLanguages, mayBeEnglish } from './detect-languages'
import { formality } from './formality'
import { countMarks, type MarkdownMarks } from './markdown-marks'
import { indexNgrams, type NgramIndex } from './ngram-index'
import { readWords } from './read-words'
import { countSentences, type SentenceCounts } from './split-sentences'
import { ANALYSED_CHARACTERS, normalize } from './tokenize'
import type { Vocabulary, Word } from './vocabulary'

/** One text, seen by every factor: its words at once, everything else when first asked for. */
export type AnalysedText = {
  readonly text: string
  /** The words of the first 200,000 characters. */
  readonly words: readonly Word[]
  /** Its different content words, in order. */
  readonly contentTypes: () => readonly Word[]
  /** Runs of one, two and three words. */
  readonly types: () => NgramIndex
  readonly pairs: () => NgramIndex
  readonly triples: () => NgramIndex
  readonly sentences: () => SentenceCounts
  readonly marks: () => MarkdownMarks
  /** The languages it may be in, ISO 639-1, the likeliest first; none where it cannot be told. */
  readonly languages: () => readonly string[]
  /** Whether the rules for English apply. */
  readonly english: () => boolean
  /** Heylighen–Dewaele F, 0 to 100; NaN where it is not defined. */
  readonly formality: () => number
}

export function analyseText(text: string, vocabulary: Vocabulary): AnalysedText {
  const analysed = text.slice(0, ANALYSED_CHARACTERS)
  const words = readWords(normalize(analysed), vocabulary)
  const types = once(() => indexNgrams(words, 1))
  const languages = once(() => detectLanguages(analysed, words))
  const english = once(() => mayBeEnglish(analysed, languages()))
  return {
    text,
    words,
    contentTypes: once(() => words.filter((word, at) => word.content && types().firstPlace(words, at) === at)),
    types,
    pairs: once(() => indexNgrams(words, 2)),
    triples: once(() => indexNgrams(words, 3)),
    sentences: once(() => countSentences(analysed)),
    marks: once(() => countMarks(analysed)),
    languages,
    english,
    formality: once(() => (english() ? formality(words) : Number.NaN)),
  }
}

/** Computes a value when first asked for it, and never again. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** What every measure sees: the response and what it answers, each analysed once. */
export type Reading = {
  readonly prompt: AnalysedText
  /** Null without a source, and for a source without words. */
  readonly source: AnalysedText | null
  readonly response: AnalysedText
}

/** One number for one response; NaN where the factor does not apply. */
export type Measure = (reading: Reading) => number

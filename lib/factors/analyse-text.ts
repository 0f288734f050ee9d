import { detectLanguages, inOtherScript } from './detect-languages'
import { formality } from './formality'
import { countMarks, type MarkdownMarks } from './markdown-marks'
import { indexNgrams, type NgramIndex } from './ngram-index'
import { readWords } from './read-words'
import { countSentences, type SentenceCounts } from './split-sentences'
import { ANALYSED_CHARACTERS, normalize } from './tokenize'
import { ENGLISH, isValidIn, UNKNOWN_LANGUAGE } from './valid-languages'
import type { Vocabulary, Word } from './vocabulary'

/** One text, seen by every factor: its words at once, everything else when first asked for. */
export type AnalysedText = {
  readonly text: string
  /** Its first 200,000 characters. */
  readonly analysed: string
  /** Their words. */
  readonly words: readonly Word[]
  /** Runs of one, two and three words. */
  readonly types: () => NgramIndex
  readonly pairs: () => NgramIndex
  readonly triples: () => NgramIndex
  readonly sentences: () => SentenceCounts
  readonly marks: () => MarkdownMarks
  /** The languages it may be in, ISO 639-1, the likeliest first; none where it cannot be told. */
  readonly languages: () => readonly string[]
  /** The same, with a word for a script of which no language can be told. */
  readonly spoken: () => readonly string[]
  /** Whether the rules for English apply, for all that it says itself. */
  readonly english: () => boolean
  /** Heylighen–Dewaele F, 0 to 100; NaN where it is not defined. */
  readonly formality: () => number
}

export function analyseText(text: string, vocabulary: Vocabulary): AnalysedText {
  const analysed = text.slice(0, ANALYSED_CHARACTERS)
  const words = readWords(normalize(analysed), vocabulary)
  const types = once(() => indexNgrams(words, 1))
  const languages = once(() => detectLanguages(analysed, words))
  const spoken = once(() => (languages().length === 0 && inOtherScript(words) ? [UNKNOWN_LANGUAGE] : languages()))
  const english = once(() => isValidIn(ENGLISH, spoken()))
  return {
    text,
    analysed,
    words,
    types,
    pairs: once(() => indexNgrams(words, 2)),
    triples: once(() => indexNgrams(words, 3)),
    sentences: once(() => countSentences(analysed)),
    marks: once(() => countMarks(analysed)),
    languages,
    spoken,
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

/**
 * The languages a response may be in, the likeliest first: its own; where it is too short to tell and not in another script,
 * those of the prompt, then of the source. None where nothing tells: it then counts as English.
 */
export function spokenIn({ prompt, source, response }: Reading): readonly string[] {
  for (const text of [response, prompt, source]) {
    const spoken = text?.spoken() ?? []
    if (spoken.length > 0) return spoken
  }
  return []
}

/** One number for one response; NaN where the factor does not apply. */
export type Measure = (reading: Reading) => number

import { detectLanguages, inOtherScript } from './detect-languages'
import { formality } from './formality'
import { countMarks, type MarkdownMarks } from './markdown-marks'
import { indexNgrams, type NgramIndex, placesIn } from './ngram-index'
import { findWords } from './read-words'
import { countSentences, type SentenceCounts } from './split-sentences'
import { integers, type TextMemory } from './text-memory'
import { ANALYSED_CHARACTERS } from './tokenize'
import { firstPlaces } from './type-marks'
import { ENGLISH, isValidIn, UNKNOWN_LANGUAGE } from './valid-languages'
import type { Vocabulary } from './vocabulary'
import { tallyWords, type WordTally } from './word-tally'
import { type WordWeights, weighWords } from './word-weights'

/** One text, seen by every factor: its words at once, everything else when first asked for. */
export type AnalysedText = {
  readonly text: string
  /** Its first 200,000 characters. */
  readonly analysed: string
  /** Their words, ids of the vocabulary. */
  readonly ids: Int32Array
  readonly vocabulary: Vocabulary
  readonly memory: TextMemory
  /** What was asked for already. */
  readonly known: {
    weights?: WordWeights
    pairs?: NgramIndex
    asked?: Int32Array
    given?: Int32Array
    tally?: WordTally
    sentences?: SentenceCounts
    marks?: MarkdownMarks
    languages?: readonly string[]
    spoken?: readonly string[]
    formality?: number
  }
}

/** Of a text, its words at once; they are kept in its memory, until another text is given the same. */
export function analyseText(text: string, vocabulary: Vocabulary, memory: TextMemory): AnalysedText {
  const analysed = text.slice(0, ANALYSED_CHARACTERS)
  const found = findWords(analysed, vocabulary)
  memory.words = integers(memory.words, found.length)
  memory.words.set(found)
  return { text, analysed, ids: memory.words.subarray(0, found.length), vocabulary, memory, known: {} }
}

/** Where its different words first stand in it, in words from 0, until the next text is asked; they are marked as its role's. */
export function typesOf({ ids, vocabulary }: AnalysedText, role: 'source' | 'response'): Int32Array {
  return firstPlaces(vocabulary.marks[role], ids, vocabulary.texts.length)
}

/** How much each of the different words of a source weighs when a response takes it up. */
export function weightsOf(text: AnalysedText): WordWeights {
  text.known.weights ??= weighWords(text, typesOf(text, 'source'), isEnglish(text))
  return text.known.weights
}

/** Runs of two words. */
export function pairsOf({ ids, memory, known }: AnalysedText): NgramIndex {
  known.pairs ??= indexNgrams(ids, 2, memory)
  return known.pairs
}

/** Where each pair of words of a response first stands in the prompt, or in the source it is given; −1 where it does not. */
export function pairsIn({ ids, memory, known }: AnalysedText, role: 'asked' | 'given', text: AnalysedText): Int32Array {
  memory[role] = integers(memory[role], ids.length)
  known[role] ??= placesIn(pairsOf(text), ids, memory[role])
  return known[role]
}

export function tallyOf({ ids, vocabulary, known }: AnalysedText): WordTally {
  known.tally ??= tallyWords(ids, vocabulary.facts, vocabulary.rarities)
  return known.tally
}

export function sentencesOf({ analysed, known }: AnalysedText): SentenceCounts {
  known.sentences ??= countSentences(analysed)
  return known.sentences
}

export function marksOf({ analysed, known }: AnalysedText): MarkdownMarks {
  known.marks ??= countMarks(analysed)
  return known.marks
}

/** The languages a text may be in, ISO 639-1, the likeliest first; none where it cannot be told. */
export function languagesOf({ analysed, ids, vocabulary, known }: AnalysedText): readonly string[] {
  known.languages ??= detectLanguages(analysed, ids, vocabulary.facts)
  return known.languages
}

/** The same, with a word for a script of which no language can be told. */
function spokenOf(text: AnalysedText): readonly string[] {
  const languages = languagesOf(text)
  text.known.spoken ??=
    languages.length === 0 && inOtherScript(text.ids, text.vocabulary.facts) ? [UNKNOWN_LANGUAGE] : languages
  return text.known.spoken
}

/** Whether the rules for English apply, for all that a text says itself. */
function isEnglish(text: AnalysedText): boolean {
  return isValidIn(ENGLISH, spokenOf(text))
}

/** Heylighen–Dewaele F, 0 to 100; NaN where it is not defined. */
export function formalityOf(text: AnalysedText): number {
  text.known.formality ??= isEnglish(text) ? formality(text.ids, text.vocabulary.facts) : Number.NaN
  return text.known.formality
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
    const spoken = text ? spokenOf(text) : []
    if (spoken.length > 0) return spoken
  }
  return []
}

/** One number for one response; NaN where the factor does not apply. */
export type Measure = (reading: Reading) => number

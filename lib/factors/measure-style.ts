import type { AnalysedText, Measure } from './analyse-text'
import { countNoFirstPerson, countNoHedge } from './misread-words'
import type { styleFactors } from './style-factors'
import type { Word } from './vocabulary'

const LEAST_READABILITY = -100

export const measureStyle: Readonly<Record<(typeof styleFactors)[number]['id'], Measure>> = {
  formality: ({ response }) => response.formality(),
  'formality-alignment': ({ prompt, source, response }) => {
    const asked = prompt.words.length === 0 && source ? source : prompt
    return 100 - Math.abs(response.formality() - asked.formality())
  },
  readability: ({ response }) => readingEase(response),
  'word-rarity': ({ response }) =>
    mean(response.words.filter((word) => word.content && !word.numeric).map((word) => word.rarity)),
  repetition: ({ response }) => repeatedShare(response),
  'question-rate': ({ response }) => response.sentences().questions / response.sentences().sentences,
  'hedge-rate': ({ response }) => perHundred(response, isHedge, countNoHedge),
  'first-person-rate': ({ response }) => perHundred(response, isFirstPerson, countNoFirstPerson),
}

/** seq-rep-3 of Welleck et al. 2020: 1 − distinct / all; a text of one or two words repeats nothing. */
function repeatedShare({ words, triples }: AnalysedText): number {
  if (words.length === 0) return Number.NaN
  return words.length < 3 ? 0 : 1 - triples().distinct / (words.length - 2)
}

/** Flesch 1948. */
function readingEase({ words, sentences }: AnalysedText): number {
  const syllables = words.reduce((sum, word) => sum + word.syllables, 0)
  const ease = 206.835 - (1.015 * words.length) / sentences().sentences - (84.6 * syllables) / words.length
  return Math.max(LEAST_READABILITY, ease)
}

function perHundred(
  text: AnalysedText,
  counts: (word: Word, before: Word | undefined) => boolean,
  misread: (text: string) => number,
): number {
  let count = 0
  for (const [at, word] of text.words.entries()) if (counts(word, text.words[at - 1])) count++
  return (100 * (count > 0 ? Math.max(0, count - misread(text.analysed)) : 0)) / text.words.length
}

function isHedge(word: Word, before: Word | undefined): boolean {
  return word.hedge || (before !== undefined && word.hedgesAfter?.has(before.text) === true)
}

function isFirstPerson(word: Word): boolean {
  return word.firstPerson
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

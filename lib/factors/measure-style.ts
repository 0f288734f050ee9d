import { type AnalysedText, formalityOf, type Measure, sentencesOf, tallyOf } from './analyse-text'
import { countNoFirstPerson, countNoHedge } from './misread-words'
import { countDistinct } from './ngram-index'
import type { styleFactors } from './style-factors'

const LEAST_READABILITY = -100

export const measureStyle: Readonly<Record<(typeof styleFactors)[number]['id'], Measure>> = {
  formality: ({ response }) => formalityOf(response),
  'formality-alignment': ({ prompt, source, response }) => {
    const asked = prompt.ids.length === 0 && source ? source : prompt
    return 100 - Math.abs(formalityOf(response) - formalityOf(asked))
  },
  readability: ({ response }) => readingEase(response),
  'word-rarity': ({ response }) => tallyOf(response).rarity,
  repetition: ({ response }) => repeatedShare(response),
  'question-rate': ({ response }) => sentencesOf(response).questions / sentencesOf(response).sentences,
  'hedge-rate': ({ response }) => perHundred(response, tallyOf(response).hedges, countNoHedge),
  'first-person-rate': ({ response }) => perHundred(response, tallyOf(response).firstPerson, countNoFirstPerson),
}

/** seq-rep-3 of Welleck et al. 2020: 1 − distinct / all; a text of one or two words repeats nothing. */
function repeatedShare({ ids }: AnalysedText): number {
  if (ids.length === 0) return Number.NaN
  return ids.length < 3 ? 0 : 1 - countDistinct(ids, 3) / (ids.length - 2)
}

/** Flesch 1948. */
function readingEase(text: AnalysedText): number {
  const words = text.ids.length
  const ease = 206.835 - (1.015 * words) / sentencesOf(text).sentences - (84.6 * tallyOf(text).syllables) / words
  return Math.max(LEAST_READABILITY, ease)
}

function perHundred(text: AnalysedText, count: number, misread: (text: string) => number): number {
  return (100 * (count > 0 ? Math.max(0, count - misread(text.analysed)) : 0)) / text.ids.length
}

import { type AnalysedText, type Measure, pairsOf, type Reading, tallyOf, typesOf, weightsOf } from './analyse-text'
import type { contentFactors } from './content-factors'
import { extractiveDensity } from './extractive-density'
import { firstPlace } from './ngram-index'
import { hasType, markTypes, type TypeMarks } from './type-marks'

/** Content words one human-written atomic fact takes on average. */
const CONTENT_WORDS_PER_FACT = 2.53

export const measureContent: Readonly<Record<(typeof contentFactors)[number]['id'], Measure>> = {
  'novel-words': (reading) => (hasContext(reading) ? novelTypeShare(reading) : Number.NaN),
  'novel-bigrams': (reading) => (hasContext(reading) ? novelPairShare(reading) : Number.NaN),
  'source-coverage': ({ source, response }) => (source ? coverage(source, response) : Number.NaN),
  'extractive-density': ({ source, response }) => (source ? extractiveDensity(response, source) : Number.NaN),
  'estimated-facts': ({ response }) => facts(response),
  'fact-density': ({ response }) => (100 * facts(response)) / response.ids.length,
}

/** Whether there is anything the response could draw on. */
function hasContext({ prompt, source }: Reading): boolean {
  return prompt.ids.length > 0 || source !== null
}

/** The share of the different words of a response that stand in neither prompt nor source; NaN for one without words. */
function novelTypeShare({ prompt, source, response }: Reading): number {
  const { marks, texts } = response.vocabulary
  const asked = markTypes(marks.prompt, prompt.ids, texts.length)
  const given = source ? markTypes(marks.source, source.ids, texts.length) : asked
  const places = typesOf(response)
  let novel = 0
  for (let at = 0; at < places.length; at++) {
    const id = response.ids[places[at] ?? 0] ?? 0
    if (!hasType(asked, id) && !hasType(given, id)) novel++
  }
  return novel / places.length
}

/** The share of its neighbouring word pairs that stand in neither; NaN below two words. */
function novelPairShare({ prompt, source, response }: Reading): number {
  const { ids, vocabulary } = response
  if (ids.length < 2) return Number.NaN
  const asked = markTypes(vocabulary.marks.prompt, prompt.ids, vocabulary.texts.length)
  const given = source ? markTypes(vocabulary.marks.source, source.ids, vocabulary.texts.length) : null
  let novel = 0
  for (let at = 0; at + 1 < ids.length; at++) {
    if (hasPair(asked, prompt, ids, at) || (given && source && hasPair(given, source, ids, at))) continue
    novel++
  }
  return novel / (ids.length - 1)
}

/** Whether a marked text has a pair of words: mostly it lacks one of them, which is told faster. */
function hasPair(words: TypeMarks, text: AnalysedText, ids: Int32Array, at: number): boolean {
  if (!hasType(words, ids[at] ?? 0) || !hasType(words, ids[at + 1] ?? 0)) return false
  return firstPlace(pairsOf(text), ids, at) >= 0
}

function facts(text: AnalysedText): number {
  return tallyOf(text).contentWords / CONTENT_WORDS_PER_FACT
}

/** The share of the words of the source, each by its weight, that the response uses. */
function coverage(source: AnalysedText, response: AnalysedText): number {
  const { marks, texts } = response.vocabulary
  const answered = markTypes(marks.response, response.ids, texts.length)
  const { ids, weights, count, all } = weightsOf(source)
  let used = 0
  for (let at = 0; at < count; at++) if (hasType(answered, ids[at] ?? 0)) used += weights[at] ?? 0
  return used / all
}

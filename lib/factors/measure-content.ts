import { type AnalysedText, type Measure, pairsIn, type Reading, tallyOf, typesOf, weightsOf } from './analyse-text'
import type { contentFactors } from './content-factors'
import { extractiveDensity } from './extractive-density'
import { hasType, markTypes } from './type-marks'

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
  const places = typesOf(response, 'response')
  let novel = 0
  for (let at = 0; at < places.length; at++) {
    const id = response.ids[places[at] ?? 0] ?? 0
    novel += Number(!hasType(asked, id)) & Number(!hasType(given, id))
  }
  return novel / places.length
}

/** The share of its neighbouring word pairs that stand in neither; NaN below two words. */
function novelPairShare({ prompt, source, response }: Reading): number {
  if (response.ids.length < 2) return Number.NaN
  const asked = pairsIn(response, 'asked', prompt)
  const given = source ? pairsIn(response, 'given', source) : asked
  let novel = 0
  for (let at = 0; at < asked.length; at++) novel += Number((asked[at] ?? 0) < 0) & Number((given[at] ?? 0) < 0)
  return novel / asked.length
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
  // As a product, not as a branch, which no processor foresees.
  for (let at = 0; at < count; at++) used += (weights[at] ?? 0) * Number(hasType(answered, ids[at] ?? 0))
  return used / all
}

import { type AnalysedText, type Measure, pairsOf, type Reading, tallyOf, typesOf, weightsOf } from './analyse-text'
import type { contentFactors } from './content-factors'
import { extractiveDensity } from './extractive-density'
import { novelPairShare } from './novelty'
import { hasType, markTypes } from './type-marks'

/** Content words one human-written atomic fact takes on average. */
const CONTENT_WORDS_PER_FACT = 2.53

export const measureContent: Readonly<Record<(typeof contentFactors)[number]['id'], Measure>> = {
  'novel-words': (reading) => (contextOf(reading).length > 0 ? novelTypeShare(reading) : Number.NaN),
  'novel-bigrams': (reading) => {
    const known = contextOf(reading)
    return known.length > 0 ? novelPairShare(reading.response.ids, known.map(pairsOf)) : Number.NaN
  },
  'source-coverage': ({ source, response }) => (source ? coverage(source, response) : Number.NaN),
  'extractive-density': ({ source, response }) => (source ? extractiveDensity(response, source) : Number.NaN),
  'estimated-facts': ({ response }) => facts(response),
  'fact-density': ({ response }) => (100 * facts(response)) / response.ids.length,
}

/** What the response could draw on: the prompt and the source, where they have words. */
function contextOf({ prompt, source }: Reading): readonly AnalysedText[] {
  if (prompt.ids.length === 0) return source ? [source] : []
  return source ? [prompt, source] : [prompt]
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

function facts(text: AnalysedText): number {
  return tallyOf(text).contentWords / CONTENT_WORDS_PER_FACT
}

/** The share of the words of the source, each by its weight, that the response uses. */
function coverage(source: AnalysedText, response: AnalysedText): number {
  const { marks, texts } = response.vocabulary
  const answered = markTypes(marks.response, response.ids, texts.length)
  const { ids, weights, all } = weightsOf(source)
  let used = 0
  for (let at = 0; at < ids.length; at++) if (hasType(answered, ids[at] ?? 0)) used += weights[at] ?? 0
  return used / all
}

import { type AnalysedText, isEnglish, type Measure, pairsOf, type Reading, tallyOf, typesOf } from './analyse-text'
import type { contentFactors } from './content-factors'
import { extractiveDensity } from './extractive-density'
import { novelPairShare, novelTypeShare } from './novelty'
import { hasType } from './word-types'

/** Content words one human-written atomic fact takes on average. */
const CONTENT_WORDS_PER_FACT = 2.53

export const measureContent: Readonly<Record<(typeof contentFactors)[number]['id'], Measure>> = {
  'novel-words': (reading) =>
    againstContext(reading, (text, known) => novelTypeShare(text.ids, typesOf(text), known.map(typesOf))),
  'novel-bigrams': (reading) => againstContext(reading, (text, known) => novelPairShare(text.ids, known.map(pairsOf))),
  'source-coverage': ({ source, response }) => (source ? coverage(source, response) : Number.NaN),
  'extractive-density': ({ source, response }) => (source ? extractiveDensity(response, source) : Number.NaN),
  'estimated-facts': ({ response }) => facts(response),
  'fact-density': ({ response }) => (100 * facts(response)) / response.words.length,
}

/** Against what the response could draw on: the prompt and the source. */
function againstContext(
  { prompt, source, response }: Reading,
  share: (text: AnalysedText, known: readonly AnalysedText[]) => number,
): number {
  const known = (source ? [prompt, source] : [prompt]).filter((text) => text.words.length > 0)
  return known.length > 0 ? share(response, known) : Number.NaN
}

function facts(text: AnalysedText): number {
  return tallyOf(text).contentWords / CONTENT_WORDS_PER_FACT
}

/**
 * The words of the source that the response uses: in English content words, each weighing as much as it is rare; in another
 * language, whose frequencies are not known here, every different word alike.
 */
function coverage(source: AnalysedText, response: AnalysedText): number {
  const english = isEnglish(source)
  const types = typesOf(response)
  let all = 0
  let used = 0
  for (const place of typesOf(source).places) {
    const word = source.words[place]
    if (!word || (english && !word.content)) continue
    const weight = english ? word.rarity : 1
    all += weight
    if (hasType(types, word.id)) used += weight
  }
  return used / all
}

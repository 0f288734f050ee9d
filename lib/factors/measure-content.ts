import type { AnalysedText, Measure, Reading } from './analyse-text'
import type { contentFactors } from './content-factors'
import { extractiveDensity } from './extractive-density'
import { novelPairShare, novelTypeShare } from './novelty'
import type { Word } from './vocabulary'

/** Content words one human-written atomic fact takes on average. */
const CONTENT_WORDS_PER_FACT = 2.53

export const measureContent: Readonly<Record<(typeof contentFactors)[number]['id'], Measure>> = {
  'novel-words': (reading) => againstContext(reading, novelTypeShare),
  'novel-bigrams': (reading) => againstContext(reading, novelPairShare),
  'source-coverage': ({ source, response }) => (source ? coverage(source, response) : Number.NaN),
  'extractive-density': ({ source, response }) => (source ? extractiveDensity(response, source) : Number.NaN),
  'estimated-facts': ({ response }) => facts(response.words),
  'fact-density': ({ response }) => (100 * facts(response.words)) / response.words.length,
}

/** Against what the response could draw on: the prompt and the source. */
function againstContext(
  { prompt, source, response }: Reading,
  share: (text: AnalysedText, known: readonly AnalysedText[]) => number,
): number {
  const known = (source ? [prompt, source] : [prompt]).filter((text) => text.words.length > 0)
  return known.length > 0 ? share(response, known) : Number.NaN
}

function facts(words: readonly Word[]): number {
  let count = 0
  for (const word of words) if (word.content) count++
  return count / CONTENT_WORDS_PER_FACT
}

/**
 * The words of the source that the response uses: in English content words, each weighing as much as it is rare; in another
 * language, whose frequencies are not known here, every different word alike.
 */
function coverage(source: AnalysedText, response: AnalysedText): number {
  const { words } = source
  const english = source.english()
  let all = 0
  let used = 0
  for (const [at, word] of words.entries()) {
    if ((english && !word.content) || source.types().firstPlace(words, at) !== at) continue
    const weight = english ? word.rarity : 1
    all += weight
    if (response.types().firstPlace(words, at) >= 0) used += weight
  }
  return used / all
}

import type { AnalysedText } from './analyse-text'
import type { contentFactors } from './content-factors'
import { shareNovel, wordPairs } from './novelty'
import type { Measure, Reading } from './reading'
import type { Word } from './vocabulary'

/** Content words one human-written atomic fact takes on average. */
const CONTENT_WORDS_PER_FACT = 2.53

export const measureContent: Readonly<Record<(typeof contentFactors)[number]['id'], Measure>> = {
  'novel-words': (reading) => {
    const known = context(reading).map((text) => text.types())
    return known.length > 0
      ? shareNovel(reading.response.types(), (word) => known.some((types) => types.has(word)))
      : Number.NaN
  },
  'novel-bigrams': (reading) => {
    const known = context(reading).map((text) => text.phrases())
    return known.length > 0
      ? shareNovel(wordPairs(reading.response.words), ([first, second]) =>
          known.some((phrases) => phrases.has(first, second)),
        )
      : Number.NaN
  },
  'source-coverage': ({ source, response }) => (source ? coverage(source.types(), response.types()) : Number.NaN),
  'extractive-density': ({ source, response }) => {
    if (!source || response.words.length === 0) return Number.NaN
    const phrases = source.phrases()
    let squares = 0
    for (let at = 0; at < response.words.length; ) {
      const length = phrases.longestMatch(response.words, at)
      squares += length * length
      at += Math.max(1, length)
    }
    return squares / response.words.length
  },
  'estimated-facts': ({ response }) => facts(response.words),
  'fact-density': ({ response }) => (100 * facts(response.words)) / response.words.length,
}

/** What the response can draw on. */
function context({ prompt, source }: Reading): readonly AnalysedText[] {
  return (source ? [prompt, source] : [prompt]).filter((text) => text.words.length > 0)
}

function facts(words: readonly Word[]): number {
  return words.reduce((count, word) => count + Number(word.content), 0) / CONTENT_WORDS_PER_FACT
}

function coverage(source: ReadonlySet<Word>, response: ReadonlySet<Word>): number {
  let all = 0
  let used = 0
  for (const word of source) {
    if (!word.content) continue
    all += word.rarity
    if (response.has(word)) used += word.rarity
  }
  return used / all
}

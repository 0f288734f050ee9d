import { type AnalysedText, pairsIn, pairsOf } from './analyse-text'
import { type NgramIndex, nextPlace } from './ngram-index'
import { hasType, markTypes } from './type-marks'

/** Places tried for one fragment: only where a word pair stands in the source more often can a longer one be missed. */
const MOST_PLACES = 256

/**
 * The average length of the copied fragment a word belongs to: Σ length² / words (Grusky et al. 2018).
 *
 * Fragments are taken greedily from the left, each the longest run that also stands in the source. In words; 0 = nothing
 * copied, at most the number of words; NaN for a response without words. O(words × places of a word pair).
 */
export function extractiveDensity(response: AnalysedText, source: AnalysedText): number {
  const { ids, vocabulary } = response
  const words = markTypes(vocabulary.marks.source, source.ids, vocabulary.texts.length)
  const pairs = pairsOf(source)
  const places = pairsIn(response, 'given', source)
  let squares = 0
  for (let at = 0; at < ids.length; ) {
    const place = at < places.length ? (places[at] ?? 0) : -1
    const length = place < 0 ? Number(hasType(words, ids[at] ?? -1)) : longestFragment(ids, at, pairs, place)
    squares += length * length
    at += Math.max(1, length)
  }
  return squares / ids.length
}

function longestFragment(ids: Int32Array, at: number, pairs: NgramIndex, first: number): number {
  let place = first
  let longest = 1
  for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
    // A place can only win if it also agrees on the word after the longest so far.
    if (longest < 2 || pairs.ids[place + longest] === ids[at + longest])
      longest = Math.max(longest, commonLength(ids, at, pairs.ids, place))
    place = nextPlace(pairs, place)
  }
  return longest
}

function commonLength(ids: Int32Array, at: number, source: Int32Array, place: number): number {
  const most = Math.min(ids.length - at, source.length - place)
  let length = 0
  while (length < most && ids[at + length] === source[place + length]) length++
  return length
}

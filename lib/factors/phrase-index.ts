import type { Word } from './vocabulary'

/** Where each pair of neighbouring words stands in a text, first place first. */
export type PhraseIndex = {
  readonly has: (first: Word, second: Word) => boolean
  /** Length of the longest run of words from `at` on that also stands in the indexed text. */
  readonly longestMatch: (words: readonly Word[], at: number) => number
}

/** Places tried for one match. Only a pair of words that stands in the text more often than this may give a shorter match. */
const MOST_PLACES = 256
/** Word ids stay below this, so a pair of them is one exact number. */
const ID_LIMIT = 2 ** 26

/** Indexes a text once for any number of responses. O(words) to build; a lookup is O(1), a match O(its length × places). */
export function indexPhrases(text: readonly Word[]): PhraseIndex {
  const single = new Set(text)
  const firstPlace = new Map<number, number>()
  const nextPlace = new Int32Array(text.length).fill(-1)
  for (let at = text.length - 2; at >= 0; at--) {
    const key = pairKey(text[at], text[at + 1])
    nextPlace[at] = firstPlace.get(key) ?? -1
    firstPlace.set(key, at)
  }
  return {
    has: (first, second) => firstPlace.has(pairKey(first, second)),
    longestMatch: (words, at) => {
      const word = words[at]
      if (!word || !single.has(word)) return 0
      let best = 1
      let place = firstPlace.get(pairKey(word, words[at + 1])) ?? -1
      for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
        if (best === 1 || text[place + best] === words[at + best])
          best = Math.max(best, matchLength(text, place, words, at))
        place = nextPlace[place] ?? -1
      }
      return best
    },
  }
}

function pairKey(first: Word | undefined, second: Word | undefined): number {
  return first && second ? first.id * ID_LIMIT + second.id : -1
}

function matchLength(text: readonly Word[], place: number, words: readonly Word[], at: number): number {
  let length = 0
  while (at + length < words.length && text[place + length] === words[at + length]) length++
  return length
}

/** A word as a number; equal words are the same object. */
export type Interned = { readonly id: number }

/** Every run of n words of one text, found in O(n). Places count words from 0. */
export type NgramIndex = {
  /** How many different runs there are. */
  readonly distinct: number
  /** The first place in the indexed text of the run that starts at `at` in `words`; −1 where it does not occur. */
  readonly firstPlace: (words: readonly Interned[], at: number) => number
  /** The next place of the run that starts at `place`; −1 after the last. */
  readonly nextPlace: (place: number) => number
}

/** Indexes the runs of n words of a text once, for any number of look-ups. O(words). */
export function indexNgrams(text: readonly Interned[], n: number): NgramIndex {
  const runs = Math.max(0, text.length - n + 1)
  // A power of two at most half full: a hash table of places, so that no key is ever made.
  const mask = 2 ** Math.ceil(Math.log2(2 * runs + 2)) - 1
  const places = new Int32Array(mask + 1).fill(-1)
  const next = new Int32Array(runs).fill(-1)

  const placeIn = (slot: number) => places[slot] ?? -1
  const slotOf = (words: readonly Interned[], at: number): number => {
    let slot = hashRun(words, at, n) & mask
    for (let place = placeIn(slot); place >= 0 && !sameRun(text, place, words, at, n); place = placeIn(slot))
      slot = (slot + 1) & mask
    return slot
  }

  let distinct = 0
  for (let at = runs - 1; at >= 0; at--) {
    const slot = slotOf(text, at)
    const later = placeIn(slot)
    if (later < 0) distinct++
    next[at] = later
    places[slot] = at
  }
  return {
    distinct,
    firstPlace: (words, at) => (at + n <= words.length ? placeIn(slotOf(words, at)) : -1),
    nextPlace: (place) => next[place] ?? -1,
  }
}

/** Multiplicative hashing by the golden ratio, one round a word. */
function hashRun(words: readonly Interned[], at: number, n: number): number {
  let hash = 0
  for (let k = 0; k < n; k++) {
    hash = Math.imul(hash ^ (words[at + k]?.id ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function sameRun(text: readonly Interned[], place: number, words: readonly Interned[], at: number, n: number): boolean {
  for (let k = 0; k < n; k++) if (text[place + k] !== words[at + k]) return false
  return true
}

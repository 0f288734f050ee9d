import { type Choice, choiceBySign, MISSING } from '@/lib/words/rater'
import { createBackPointers, createColumn } from './column'

/** Where a row stands: the file's name as uploaded, and its line (or element number). */
export type Place = { readonly file: string; readonly line: number }

export type StoredVote = { readonly choice: Choice | null; readonly place: Place }

/**
 * Remembers who chose what on which pair and where it was read, however sparse the raters: 4 bytes a vote and 4 a pair;
 * up to 11 more for a vote that another row says than the one with its pair.
 */
export type VoteStore = {
  find(pair: number, rater: number): StoredVote | null
  add(pair: number, rater: number, choice: Choice | null, place: Place): void
}

const NONE = -1

type Places = ReturnType<typeof createPlaces>

/** Of one file the name is kept once, and lines take 4 bytes each; of several, 6. */
export function createPlaces() {
  const names: string[] = []
  const files = createColumn((length) => new Uint16Array(length))
  const lines = createColumn((length) => new Int32Array(length))
  return {
    set(index: number, { file, line }: Place): void {
      if (names.at(-1) !== file && !names.includes(file)) names.push(file)
      files.set(index, names.at(-1) === file ? names.length - 1 : names.indexOf(file))
      lines.set(index, line)
    },
    /** Whether it is the place that is kept. */
    has: (index: number, { file, line }: Place): boolean =>
      lines.get(index) === line && names[files.get(index)] === file,
    get: (index: number): Place => ({ file: names[files.get(index)] ?? '', line: lines.get(index) }),
  }
}

/** Votes up to which the chain of a pair is walked, and votes of longer ones that are looked up at once, in all. */
const SHORT = 32
const MOST_INDEXED = 500_000

/** Places of votes by rater, for the pairs with long chains that were asked about last. */
function createIndexes(most: number, placesOf: (pair: number) => Iterable<readonly [rater: number, at: number]>) {
  const indexes = new Map<number, Map<number, number>>()
  let size = 0
  return {
    of(pair: number): ReadonlyMap<number, number> {
      const known = indexes.get(pair)
      if (known) return known
      const index = new Map(placesOf(pair))
      indexes.set(pair, index)
      size += index.size
      for (const [oldest, { size: freed }] of indexes) {
        if (size <= most || oldest === pair) break
        indexes.delete(oldest)
        size -= freed
      }
      return index
    },
    add(pair: number, rater: number, at: number): void {
      const index = indexes.get(pair)
      if (!index) return
      index.set(rater, at)
      size++
    },
  }
}

/**
 * Votes of a pair form a chain: few raters a pair make it short, and no space is kept for pairs a rater never saw. Where a crowd
 * votes on a pair its chain is indexed while it is asked about, so that a row of many votes takes as long as they are many.
 * `pairPlaces`: where each pair was read.
 */
export function createVoteStore(mostIndexed = MOST_INDEXED, pairPlaces: Places = createPlaces()): VoteStore {
  const firsts = createColumn((length) => new Int32Array(length), NONE)
  const nexts = createBackPointers()
  const raters = createColumn((length) => new Uint16Array(length))
  const choices = createColumn((length) => new Int8Array(length))
  /** Of votes that another row says than the one with their pair. */
  const others = createColumn((length) => new Int8Array(length))
  const places = createPlaces()
  const indexes = createIndexes(mostIndexed, chain)
  let size = 0

  function* chain(pair: number): Generator<readonly [rater: number, at: number]> {
    for (let at = firsts.get(pair); at !== NONE; at = nexts.get(at)) yield [raters.get(at), at]
  }
  function placeOf(pair: number, rater: number): number {
    let at = firsts.get(pair)
    for (let step = 0; at !== NONE && step < SHORT; step++) {
      if (raters.get(at) === rater) return at
      at = nexts.get(at)
    }
    return at === NONE ? NONE : (indexes.of(pair).get(rater) ?? NONE)
  }
  return {
    find(pair, rater) {
      const at = placeOf(pair, rater)
      if (at === NONE) return null
      const choice = choices.get(at)
      const isElsewhere = others.get(at) === 1
      const place = isElsewhere ? places.get(at) : pairPlaces.get(pair)
      return { choice: choice === MISSING ? null : choiceBySign(choice), place }
    },
    add(pair, rater, choice, place) {
      raters.set(size, rater)
      choices.set(size, choice ?? MISSING)
      if (!pairPlaces.has(pair, place)) {
        others.set(size, 1)
        places.set(size, place)
      }
      nexts.set(size, firsts.get(pair))
      firsts.set(pair, size)
      indexes.add(pair, rater, size)
      size++
    },
  }
}

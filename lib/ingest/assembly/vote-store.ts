import { type Choice, choiceBySign, MISSING } from '@/lib/words/rater'
import { createColumn } from './column'

/** Where a row stands: the file's name as uploaded, and its line (or element number). */
export type Place = { readonly file: string; readonly line: number }

export type StoredVote = { readonly choice: Choice | null; readonly place: Place }

/** Remembers who chose what on which pair and where it was read: 15 bytes a vote, however sparse the raters. */
export type VoteStore = {
  find(pair: number, rater: number): StoredVote | null
  add(pair: number, rater: number, choice: Choice | null, place: Place): void
}

const NONE = -1

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
    get: (index: number): Place => ({ file: names[files.get(index)] ?? '', line: lines.get(index) }),
  }
}

/** Votes of a pair form a chain: few raters a pair make it short, and no space is kept for pairs a rater never saw. */
export function createVoteStore(): VoteStore {
  const firsts = createColumn((length) => new Int32Array(length), NONE)
  const nexts = createColumn((length) => new Int32Array(length), NONE)
  const raters = createColumn((length) => new Uint16Array(length))
  const choices = createColumn((length) => new Int8Array(length))
  const places = createPlaces()
  let size = 0
  return {
    find(pair, rater) {
      let at = firsts.get(pair)
      while (at !== NONE && raters.get(at) !== rater) at = nexts.get(at)
      if (at === NONE) return null
      const choice = choices.get(at)
      return { choice: choice === MISSING ? null : choiceBySign(choice), place: places.get(at) }
    },
    add(pair, rater, choice, place) {
      raters.set(size, rater)
      choices.set(size, choice ?? MISSING)
      places.set(size, place)
      nexts.set(size, firsts.get(pair))
      firsts.set(pair, size)
      size++
    },
  }
}

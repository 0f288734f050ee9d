import { createColumn } from './column'
import { createNames } from './key-table'
import { createPlaces, type Place } from './vote-store'

const NONE = -1

export type StoredRating = { readonly rater: number; readonly value: number }

/** Who gave which response what, response by response, and which responses each prompt has: numbers only. */
export type RatedStore = {
  has(response: number): boolean
  /** Adds a response to its prompt's list. */
  list(prompt: number, response: number, slices: Readonly<Record<string, string>>): void
  responsesOf(prompt: number): readonly number[]
  slicesOf(response: number): Readonly<Record<string, string>>
  find(response: number, rater: number): { readonly value: number; readonly place: Place } | null
  add(response: number, rater: number, value: number, place: Place): void
  ratingsOf(response: number): readonly StoredRating[]
  /** Where a response was first read. */
  placeOf(response: number): Place
  setPlace(response: number, place: Place): void
}

/** Chains of numbers, as votes are kept: no space for what a rater never saw. */
export function createRatedStore(): RatedStore {
  const integers = () => createColumn((length) => new Int32Array(length), NONE)
  const [heads, tails, nexts, slices] = [integers(), integers(), integers(), integers()]
  const [firsts, followers] = [integers(), integers()]
  const raters = createColumn((length) => new Uint16Array(length))
  const values = createColumn((length) => new Float64Array(length))
  const places = createPlaces()
  const responsePlaces = createPlaces()
  const sliceTexts = createNames()
  const sliceObjects: Readonly<Record<string, string>>[] = []
  let size = 0

  function* chain(start: number, next: { get(index: number): number }): Generator<number> {
    for (let at = start; at !== NONE; at = next.get(at)) yield at
  }
  return {
    has: (response) => slices.get(response) !== NONE,
    list(prompt, response, named) {
      const known = sliceTexts.size()
      const text = sliceTexts.place(JSON.stringify(named))
      if (text === known) sliceObjects.push(named)
      slices.set(response, text)
      const tail = tails.get(prompt)
      if (tail === NONE) heads.set(prompt, response)
      else nexts.set(tail, response)
      tails.set(prompt, response)
    },
    responsesOf: (prompt) => [...chain(heads.get(prompt), nexts)],
    slicesOf: (response) => sliceObjects[slices.get(response)] ?? {},
    find(response, rater) {
      for (const at of chain(firsts.get(response), followers))
        if (raters.get(at) === rater) return { value: values.get(at), place: places.get(at) }
      return null
    },
    add(response, rater, value, place) {
      raters.set(size, rater)
      values.set(size, value)
      places.set(size, place)
      followers.set(size, firsts.get(response))
      firsts.set(response, size)
      size++
    },
    ratingsOf: (response) =>
      [...chain(firsts.get(response), followers)].map((at) => ({ rater: raters.get(at), value: values.get(at) })),
    placeOf: (response) => responsePlaces.get(response),
    setPlace: (response, place) => responsePlaces.set(response, place),
  }
}

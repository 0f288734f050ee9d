/** Which words one text has: at their ids stands the present stamp. Marking another text takes its place. */
export type TypeMarks = { stamps: Int32Array; stamp: number; ids: Int32Array | null }

export function createTypeMarks(): TypeMarks {
  return { stamps: new Int32Array(2 ** 12), stamp: 0, ids: null }
}

/** Marks the words of a text, given as ids below `size`, unless they are marked. O(words). */
export function markTypes(marks: TypeMarks, ids: Int32Array, size: number): TypeMarks {
  if (marks.ids === ids) return marks
  const { stamps, stamp } = renew(marks, size)
  for (let at = 0; at < ids.length; at++) stamps[ids[at] ?? 0] = stamp
  marks.ids = ids
  return marks
}

/** Whether the marked text has a word. */
export function hasType({ stamps, stamp }: TypeMarks, id: number): boolean {
  return stamps[id] === stamp
}

let places = new Int32Array(2 ** 10)

/**
 * Marks the words of a text, and gives where each different one first stands in it, in words from 0. What it returns holds until
 * the next call. O(words).
 */
export function firstPlaces(marks: TypeMarks, ids: Int32Array, size: number): Int32Array {
  const { stamps, stamp } = renew(marks, size)
  if (places.length < ids.length) places = new Int32Array(2 * ids.length)
  let count = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    // Without a branch: which words come again no processor foresees.
    places[count] = at
    count += Number(stamps[id] !== stamp)
    stamps[id] = stamp
  }
  marks.ids = ids
  return places.subarray(0, count)
}

const LAST_STAMP = 2 ** 31 - 1

/** A stamp that nothing has, and room for every id. */
function renew(marks: TypeMarks, size: number): TypeMarks {
  if (marks.stamps.length < size) marks.stamps = new Int32Array(2 * size)
  if (marks.stamp === LAST_STAMP) {
    marks.stamps.fill(0)
    marks.stamp = 0
  }
  marks.ids = null
  marks.stamp++
  return marks
}

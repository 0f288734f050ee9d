/** The different words of a text, in the order in which they first stand in it. */
export type WordTypes = {
  /** Where each first stands, in words from 0. */
  readonly places: Int32Array
  /** A hash table of their ids plus one, at most half full. */
  readonly slots: Int32Array
}

/** Collects the different words of a text, given as the ids of its words. O(words). */
export function collectTypes(ids: Int32Array): WordTypes {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 2)))
  const places = new Int32Array(ids.length)
  let count = 0
  for (let at = 0; at < ids.length; at++) {
    const entry = (ids[at] ?? 0) + 1
    const slot = slotOf(slots, entry)
    if (slots[slot] === entry) continue
    slots[slot] = entry
    places[count++] = at
  }
  return { places: places.subarray(0, count), slots }
}

/** Whether a word, given as its id, is one of them. */
export function hasType({ slots }: WordTypes, id: number): boolean {
  return slots[slotOf(slots, id + 1)] !== 0
}

/** Where an entry stands in a table, or would stand. */
function slotOf(slots: Int32Array, entry: number): number {
  const mask = slots.length - 1
  let slot = (Math.imul(entry, 0x9e3779b1) >>> 12) & mask
  for (let found = slots[slot]; found !== 0 && found !== entry; found = slots[slot]) slot = (slot + 1) & mask
  return slot
}

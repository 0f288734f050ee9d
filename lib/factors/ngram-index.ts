/** Every run of n words of one text, given as ids, found in O(n). Places count words from 0. */
export type NgramIndex = {
  readonly n: number
  /** The words of the text; equal words have the same id. */
  readonly ids: Int32Array
  /** How many different runs there are. */
  readonly distinct: number
  /** The hash table: the first place of each run, −1 where a slot is free. No key is ever made. */
  readonly slots: Int32Array
  /** For each place the next one of the same run; −1 after the last. */
  readonly next: Int32Array
}

/** Indexes the runs of n words of a text once, for any number of look-ups. O(words). */
export function indexNgrams(ids: Int32Array, n: number): NgramIndex {
  const runs = Math.max(0, ids.length - n + 1)
  const slots = new Int32Array(slotsFor(runs)).fill(-1)
  const next = new Int32Array(runs)
  let distinct = 0
  for (let at = runs - 1; at >= 0; at--) {
    const slot = slotOf(slots, ids, n, ids, at)
    const later = slots[slot] ?? -1
    if (later < 0) distinct++
    next[at] = later
    slots[slot] = at
  }
  return { n, ids, distinct, slots, next }
}

/** The first place in the indexed text of the run that starts at `at` in `ids`; −1 where it does not occur. */
export function firstPlace({ n, ids: text, slots }: NgramIndex, ids: Int32Array, at: number): number {
  return at + n <= ids.length ? (slots[slotOf(slots, text, n, ids, at)] ?? -1) : -1
}

/** The next place of the run that starts at `place`; −1 after the last. */
export function nextPlace({ next }: NgramIndex, place: number): number {
  return next[place] ?? -1
}

/** How many different runs of n words a text has. O(words). */
export function countDistinct(ids: Int32Array, n: number): number {
  const runs = Math.max(0, ids.length - n + 1)
  const slots = new Int32Array(slotsFor(runs)).fill(-1)
  let distinct = 0
  for (let at = 0; at < runs; at++) {
    const slot = slotOf(slots, ids, n, ids, at)
    if ((slots[slot] ?? -1) >= 0) continue
    slots[slot] = at
    distinct++
  }
  return distinct
}

/** A power of two that is at most half full. */
function slotsFor(runs: number): number {
  return 2 ** Math.ceil(Math.log2(2 * runs + 2))
}

/** Where the run that starts at `at` in `ids` stands in the table of a text, or would stand. */
function slotOf(slots: Int32Array, text: Int32Array, n: number, ids: Int32Array, at: number): number {
  const mask = slots.length - 1
  let slot = hashRun(ids, at, n) & mask
  for (let place = slots[slot] ?? -1; place >= 0; place = slots[slot] ?? -1) {
    if (isSameRun(text, place, ids, at, n)) break
    slot = (slot + 1) & mask
  }
  return slot
}

/** Multiplicative hashing by the golden ratio, one round a word. */
function hashRun(ids: Int32Array, at: number, n: number): number {
  let hash = 0
  for (let k = 0; k < n; k++) {
    hash = Math.imul(hash ^ (ids[at + k] ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function isSameRun(text: Int32Array, place: number, ids: Int32Array, at: number, n: number): boolean {
  for (let k = 0; k < n; k++) if (text[place + k] !== ids[at + k]) return false
  return true
}

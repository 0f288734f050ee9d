import { createTextMemory, integers, type TextMemory } from './text-memory'

/** Every run of n words of one text, given as ids, found in O(n). Places count words from 0. */
export type NgramIndex = {
  readonly n: number
  /** The words of the text; equal words have the same id. */
  readonly ids: Int32Array
  /** How many different runs there are. */
  readonly distinct: number
  /** The hash table: for each run its hash and its first place plus one. No key is ever made. */
  readonly slots: Int32Array
  /** For each place the next one of the same run; −1 after the last. */
  readonly next: Int32Array
  /** A bit for each hash: of nearly every run that the text lacks it tells so, without a look into the table. */
  readonly bits: Int32Array
}

/** Indexes the runs of n words of a text once, for any number of look-ups, in memory of its own or the given one. O(words). */
export function indexNgrams(ids: Int32Array, n: number, memory: TextMemory = createTextMemory()): NgramIndex {
  const runs = Math.max(0, ids.length - n + 1)
  const size = numbersFor(runs)
  memory.slots = integers(memory.slots, size)
  memory.next = integers(memory.next, runs)
  const slots = memory.slots.subarray(0, size).fill(0)
  const next = memory.next.subarray(0, runs)
  memory.bits = integers(memory.bits, bitNumbersFor(size))
  const bits = memory.bits.subarray(0, bitNumbersFor(size)).fill(0)
  let distinct = 0
  for (let at = runs - 1; at >= 0; at--) {
    const hash = hashRun(ids, at, n)
    const slot = slotOf(slots, slots.length, hash, ids, n, ids, at)
    const later = slots[slot + 1] ?? 0
    if (later === 0) distinct++
    next[at] = later - 1
    slots[slot] = hash
    slots[slot + 1] = at + 1
    const word = (hash >>> 5) & (bits.length - 1)
    bits[word] = (bits[word] ?? 0) | (1 << hash)
  }
  return { n, ids, distinct, slots, next, bits }
}

/** The first place in the indexed text of the run that starts at `at` in `ids`; −1 where it does not occur. */
export function firstPlace({ n, ids: text, slots }: NgramIndex, ids: Int32Array, at: number): number {
  if (at + n > ids.length) return -1
  return (slots[slotOf(slots, slots.length, hashRun(ids, at, n), text, n, ids, at) + 1] ?? 0) - 1
}

/** The first places of all runs of `ids`, −1 where one does not occur, in memory with room for as many. O(words). */
export function placesIn({ n, ids: text, slots, bits }: NgramIndex, ids: Int32Array, memory: Int32Array): Int32Array {
  const runs = Math.max(0, ids.length - n + 1)
  const places = memory.subarray(0, runs)
  for (let at = 0; at < runs; at++) {
    const hash = hashRun(ids, at, n)
    const mayBe = ((bits[(hash >>> 5) & (bits.length - 1)] ?? 0) >>> hash) & 1
    places[at] = mayBe ? (slots[slotOf(slots, slots.length, hash, text, n, ids, at) + 1] ?? 0) - 1 : -1
  }
  return places
}

/** The next place of the run that starts at `place`; −1 after the last. */
export function nextPlace({ next }: NgramIndex, place: number): number {
  return next[place] ?? -1
}

let counted = new Int32Array(2 ** 10)

/** How many different runs of n words a text has. O(words). */
export function countDistinct(ids: Int32Array, n: number): number {
  const runs = Math.max(0, ids.length - n + 1)
  const size = numbersFor(runs)
  if (counted.length < size) counted = new Int32Array(size)
  const slots = counted.fill(0, 0, size)
  let distinct = 0
  for (let at = 0; at < runs; at++) {
    const hash = hashRun(ids, at, n)
    const slot = slotOf(slots, size, hash, ids, n, ids, at)
    if (slots[slot + 1] !== 0) continue
    slots[slot] = hash
    slots[slot + 1] = at + 1
    distinct++
  }
  return distinct
}

/** A power of two: two numbers a slot, at most half of the slots taken. */
function numbersFor(runs: number): number {
  return 2 ** (33 - Math.clz32(2 * runs + 1))
}

/** A power of two: sixteen bits a run and more. */
function bitNumbersFor(size: number): number {
  return Math.max(1, size >> 3)
}

/** Where the run that starts at `at` in `ids` stands in the table of a text, or would stand. */
function slotOf(
  slots: Int32Array,
  size: number,
  hash: number,
  text: Int32Array,
  n: number,
  ids: Int32Array,
  at: number,
): number {
  const mask = size - 2
  let slot = (2 * hash) & mask
  for (let entry = slots[slot + 1] ?? 0; entry !== 0; entry = slots[slot + 1] ?? 0) {
    if (slots[slot] === hash && isSameRun(text, entry - 1, ids, at, n)) break
    slot = (slot + 2) & mask
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

import { dictionary } from '@/node_modules/eld/src/dictionary.js'
import { separators } from '@/node_modules/eld/src/regexPatterns.js'

/** Slots for runs of at most six bytes: two numbers of three bytes each are a key without a string; 0 is free. */
export type RunSlots = { readonly first: Int32Array; readonly last: Int32Array }

export function createRunSlots(size: number): RunSlots {
  return { first: new Int32Array(size), last: new Int32Array(size) }
}

/** Where a run stands among the slots, or would stand. */
export function slotOfRun({ first, last }: RunSlots, head: number, tail: number): number {
  const mask = first.length - 1
  const hash = Math.imul(Math.imul(head, 0x9e3779b1) ^ tail, 0x85ebca6b)
  let slot = (hash ^ (hash >>> 15)) & mask
  while (first[slot] !== 0 && (first[slot] !== head || last[slot] !== tail)) slot = (slot + 1) & mask
  return slot
}

/** Bytes of a run as one number, at most three. */
export function keyOf(run: string, from: number, to: number): number {
  let key = 0
  for (let at = from; at < Math.min(to, run.length); at++) key = (key << 8) | run.charCodeAt(at)
  return key
}

/** Bytes that are looked at: a text is cut at the first space after so many, and anywhere after a few more. */
const CUT_AT_SPACE = 350
const CUT = 380
/** Bytes of one word that are looked at, in runs of four that overlap by one. */
const LONGEST_WORD = 70
const RUN = 4
const STRIDE = 3
const SPACE = 32
/** A key from here on has its three bytes. */
const FULL = 2 ** 16

/** The byte that Nito-ELD has for each byte of UTF-8: it writes them as characters, some alike. */
const byteOf = Uint8Array.from(dictionary, (character) => character.charCodeAt(0))

/** The different runs of one text; a run begins with a space where its word does, and ends with one likewise. */
export type ByteRuns = {
  /** Which slots are taken, as many as `taken`. */
  readonly slots: RunSlots
  readonly places: Int32Array
  taken: number
  /** What is left of words that were cut: longer than any known run. */
  readonly rests: Set<string>
}

export function createByteRuns(): ByteRuns {
  return { slots: createRunSlots(1024), places: new Int32Array(512), taken: 0, rests: new Set() }
}

const word = new Uint8Array(CUT + 8)

/** Collects the different runs of a text, exactly as Nito-ELD does. O(characters). */
export function collectRuns(runs: ByteRuns, sample: string): void {
  for (let at = 0; at < runs.taken; at++) runs.slots.first[runs.places[at] ?? 0] = 0
  runs.taken = 0
  if (runs.rests.size > 0) runs.rests.clear()

  const text = sample.replace(separators, ' ').trim().toLowerCase()
  let length = 0
  let count = 0
  for (let at = 0; at < text.length && count <= CUT; at++) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) {
      if (length > 0) collectWord(runs, length)
      length = 0
      if (count > CUT_AT_SPACE) break
      count++
      continue
    }
    const before = length
    if (unit < 0x80) word[length++] = unit
    else if (unit < 0x800) word[length++] = byteOf[0xc0 | (unit >> 6)] ?? 0
    else {
      word[length++] = byteOf[0xe0 | (unit >> 12)] ?? 0
      word[length++] = byteOf[0x80 | ((unit >> 6) & 0x3f)] ?? 0
    }
    if (unit >= 0x80) word[length++] = byteOf[0x80 | (unit & 0x3f)] ?? 0
    count += length - before
  }
  if (length > 0) collectWord(runs, length)
}

function collectWord(runs: ByteRuns, length: number): void {
  const looked = Math.min(length, LONGEST_WORD)
  let at = 0
  for (; at + RUN < looked; at += STRIDE) add(runs, at, at + RUN, at === 0, false)
  const from = Math.max(0, looked - RUN)
  if (length - from <= RUN) add(runs, from, length, at === 0, true)
  else runs.rests.add(String.fromCharCode(...word.subarray(from, length)))
}

/** Adds the bytes from `from` to `to` of the word as a run, unless it is there. */
function add(runs: ByteRuns, from: number, to: number, isFirst: boolean, isLast: boolean): void {
  let head = isFirst ? SPACE : 0
  let tail = 0
  for (let at = from; at < to; at++) {
    const byte = word[at] ?? 0
    if (head < FULL) head = (head << 8) | byte
    else tail = (tail << 8) | byte
  }
  if (isLast) {
    if (head < FULL) head = (head << 8) | SPACE
    else tail = (tail << 8) | SPACE
  }
  const slot = slotOfRun(runs.slots, head, tail)
  if (runs.slots.first[slot] !== 0) return
  runs.slots.first[slot] = head
  runs.slots.last[slot] = tail
  runs.places[runs.taken++] = slot
}

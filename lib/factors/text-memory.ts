/**
 * Memory for what is kept of a text that others are compared to. The next one takes it over when that text is done with: of
 * arrays made anew for each text there would soon be more than of everything else, and all of it would be looked through.
 */
export type TextMemory = {
  words: Int32Array
  slots: Int32Array
  next: Int32Array
  bits: Int32Array
  asked: Int32Array
  given: Int32Array
  weighed: Int32Array
  weights: Float64Array
}

export function createTextMemory(): TextMemory {
  const none = new Int32Array(0)
  const weights = new Float64Array(0)
  return { words: none, slots: none, next: none, bits: none, asked: none, given: none, weighed: none, weights }
}

const roomFor = (length: number): number => 2 ** Math.ceil(Math.log2(length))

/** The given array where it has room for so many numbers, else a longer one. */
export const integers = (given: Int32Array, length: number): Int32Array =>
  given.length < length ? new Int32Array(roomFor(length)) : given
export const floats = (given: Float64Array, length: number): Float64Array =>
  given.length < length ? new Float64Array(roomFor(length)) : given

/** FNV-1a, 32 bits: what it begins with, and what the next byte makes of it. */
export const HASH_SEED = 0x811c9dc5 | 0
export const hashStep = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)

/** The hash of bytes in a place. */
export function hashBytes(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let hash = HASH_SEED
  for (let at = start; at < end; at++) hash = hashStep(hash, bytes[at] as number)
  return hash
}

/** Letters and digits of ASCII differ from their lower case in this bit alone, if at all. */
export const LOWER = 0x20

export type ByteStrings = ReturnType<typeof createByteStrings>

/** Numbers strings of bytes from 0 in the order they come; nothing is made of one that is known. */
export function createByteStrings() {
  let bytes = Buffer.allocUnsafe(1 << 16)
  let ends = new Int32Array(1 << 12)
  let hashes = new Int32Array(1 << 12)
  let slots = new Int32Array(1 << 13).fill(-1)
  let size = 0

  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number))

  function isAt(number: number, from: Uint8Array, start: number, end: number, bit: number): boolean {
    let at = startOf(number)
    if ((ends[number] as number) - at !== end - start) return false
    for (let place = start; place < end; place++) if (bytes[at++] !== ((from[place] as number) | bit)) return false
    return true
  }
  function append(from: Uint8Array, start: number, end: number, bit: number): void {
    let at = startOf(size)
    if (at + end - start > bytes.length) {
      const grown = Buffer.allocUnsafe(2 * (at + end - start))
      bytes.copy(grown, 0, 0, at)
      bytes = grown
    }
    for (let place = start; place < end; place++) bytes[at++] = (from[place] as number) | bit
    if (size === ends.length) {
      ends = enlarge(ends, 2 * size)
      hashes = enlarge(hashes, 2 * size)
    }
    ends[size] = at
  }
  function grow(): void {
    const mask = 2 * slots.length - 1
    slots = new Int32Array(mask + 1).fill(-1)
    for (let number = 0; number < size; number++) {
      let slot = spread(hashes[number] as number) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = number
    }
  }
  return {
    size: () => size,
    /** The number of a string. `hash`: its own; `bit`: set in each byte. */
    place(from: Uint8Array, start: number, end: number, hash: number, bit = 0): number {
      const mask = slots.length - 1
      let slot = spread(hash) & mask
      for (let number = slots[slot] as number; number !== -1; number = slots[slot] as number) {
        if (hashes[number] === hash && isAt(number, from, start, end, bit)) return number
        slot = (slot + 1) & mask
      }
      append(from, start, end, bit)
      hashes[size] = hash
      slots[slot] = size++
      if (2 * size > slots.length) grow()
      return size - 1
    },
    hashAt: (number: number): number => hashes[number] as number,
    /** Valid until the next string comes. */
    at: (number: number): Buffer => bytes.subarray(startOf(number), ends[number]),
  }
}

/** Bits that a table of slots does not look at have their say. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

/** The same numbers in a longer list. */
export function enlarge(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length)
  grown.set(values)
  return grown
}

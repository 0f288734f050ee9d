import type { HashKey } from '@/lib/ingest/text-hash'

/** Numbers keys from 0 in the order they come: 16 bytes a key and 5 to 11 for finding it. */
export type KeyTable = {
  size(): number
  /** The number of a key, −1 when it was never placed. */
  find(key: HashKey): number
  /** The number of a key; a new key gets the next one, which is `size()` before the call. */
  place(key: HashKey): number
  /** Writes the key of a number into `key`, and hands it back. */
  keyAt(index: number, key: HashKey): HashKey
}

/** Keys a chunk: a table grows by one of them, and never copies what it holds. */
const CHUNK_BITS = 14
const IN_CHUNK = (1 << CHUNK_BITS) - 1
const FREE = -1

/**
 * Open addressing with linear probing, at most three quarters full. A slot holds a number, and above its bits those of the
 * key that say nothing of the slot: another key is told by them nearly always, without a look at keys that lie far off.
 */
export function createKeyTable(): KeyTable {
  const chunks: Int32Array[] = []
  let slots = new Int32Array(1024).fill(FREE)
  let size = 0

  function isAt(index: number, key: HashKey): boolean {
    const chunk = chunks[index >>> CHUNK_BITS]
    const at = (index & IN_CHUNK) << 2
    return (
      chunk !== undefined &&
      chunk[at] === key[0] &&
      chunk[at + 1] === key[1] &&
      chunk[at + 2] === key[2] &&
      chunk[at + 3] === key[3]
    )
  }
  /** The slot that holds the key, or the free one where it belongs. */
  function slotOf(key: HashKey): number {
    const mask = slots.length - 1
    const first = key[0] ?? 0
    let slot = first & mask
    for (let held = slots[slot] ?? FREE; held !== FREE; held = slots[slot] ?? FREE) {
      if (((held ^ first) & ~mask) === 0 && isAt(held & mask, key)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }
  /** The number that a slot holds: never all ones, for a quarter of the slots are free. */
  function numberIn(slot: number): number {
    const held = slots[slot] ?? FREE
    return held === FREE ? FREE : held & (slots.length - 1)
  }
  function append(key: HashKey): void {
    const place = size >>> CHUNK_BITS
    const chunk = chunks[place] ?? new Int32Array(4 << CHUNK_BITS)
    chunks[place] = chunk
    const at = (size & IN_CHUNK) << 2
    // By hand: setting four numbers at once takes longer.
    for (let word = 0; word < 4; word++) chunk[at + word] = key[word] ?? 0
    size++
  }
  function grow(): void {
    const mask = slots.length * 2 - 1
    slots = new Int32Array(mask + 1).fill(FREE)
    for (let index = 0; index < size; index++) {
      const first = chunks[index >>> CHUNK_BITS]?.[(index & IN_CHUNK) << 2] ?? 0
      let slot = first & mask
      while (slots[slot] !== FREE) slot = (slot + 1) & mask
      slots[slot] = (first & ~mask) | index
    }
  }

  return {
    size: () => size,
    find: (key) => numberIn(slotOf(key)),
    place(key) {
      const slot = slotOf(key)
      const found = numberIn(slot)
      if (found !== FREE) return found
      slots[slot] = ((key[0] ?? 0) & -slots.length) | size
      append(key)
      if (size * 4 > slots.length * 3) grow()
      return size - 1
    },
    keyAt(index, key) {
      const at = (index & IN_CHUNK) << 2
      const chunk = chunks[index >>> CHUNK_BITS]
      for (let word = 0; word < 4; word++) key[word] = chunk?.[at + word] ?? 0
      return key
    },
  }
}

/** Numbers names from 0 in the order they come. */
type Names = { size(): number; find(name: string): number; place(name: string): number }

export function createNames(): Names {
  const numbers = new Map<string, number>()
  return {
    size: () => numbers.size,
    find: (name) => numbers.get(name) ?? -1,
    place(name) {
      const found = numbers.get(name)
      if (found !== undefined) return found
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
  }
}

import type { HashKey } from '@/lib/ingest/text-hash'
import { createColumn } from './column'

/** Numbers keys from 0 in the order they come: 16 bytes a key and about 8 for finding it. */
export type KeyTable = {
  size(): number
  /** The number of a key, −1 when it was never placed. */
  find(key: HashKey): number
  /** The number of a key; a new key gets the next one, which is `size()` before the call. */
  place(key: HashKey): number
  /** Writes the key of a number into `key`, and hands it back. */
  keyAt(index: number, key: HashKey): HashKey
}

const WORDS = 4

/** Open addressing with linear probing, at most half full. */
export function createKeyTable(): KeyTable {
  const keys = createColumn((length) => new Int32Array(length))
  let slots = new Int32Array(1024).fill(-1)
  let size = 0

  const isAt = (index: number, key: HashKey): boolean => {
    for (let word = 0; word < WORDS; word++) if (keys.get(index * WORDS + word) !== key[word]) return false
    return true
  }
  /** The slot that holds the key, or the free one where it belongs. */
  function slotOf(key: HashKey): number {
    const mask = slots.length - 1
    let slot = (key[0] ?? 0) & mask
    for (let index = slots[slot] ?? -1; index !== -1 && !isAt(index, key); index = slots[slot] ?? -1)
      slot = (slot + 1) & mask
    return slot
  }
  function grow(): void {
    const mask = slots.length * 2 - 1
    slots = new Int32Array(mask + 1).fill(-1)
    for (let index = 0; index < size; index++) {
      let slot = keys.get(index * WORDS) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = index
    }
  }

  return {
    size: () => size,
    find: (key) => slots[slotOf(key)] ?? -1,
    place(key) {
      const slot = slotOf(key)
      const found = slots[slot] ?? -1
      if (found !== -1) return found
      for (let word = 0; word < WORDS; word++) keys.set(size * WORDS + word, key[word] ?? 0)
      slots[slot] = size++
      if (size * 2 > slots.length) grow()
      return size - 1
    },
    keyAt(index, key) {
      for (let word = 0; word < WORDS; word++) key[word] = keys.get(index * WORDS + word)
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

const CHUNK_BITS = 16
const CHUNK = 1 << CHUNK_BITS

type Numbers = Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array | Float64Array

/** A list of numbers that grows without ever being copied; reading where nothing was set gives the empty value. */
export type Column = { get(index: number): number; set(index: number, value: number): void }

export function createColumn(make: (length: number) => Numbers, empty = 0): Column {
  const chunks: (Numbers | undefined)[] = []
  /** Apart: columns of other kinds than the first would have all that sets numbers compiled again. */
  function addChunk(place: number): Numbers {
    const chunk = make(CHUNK).fill(empty)
    chunks[place] = chunk
    return chunk
  }
  return {
    get: (index) => chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? empty,
    set(index, value) {
      const place = index >>> CHUNK_BITS
      const chunk = chunks[place]
      if (chunk !== undefined) chunk[index & (CHUNK - 1)] = value
      // What was never set reads as empty: a column of nothing else takes no space.
      else if (value !== empty) addChunk(place)[index & (CHUNK - 1)] = value
    },
  }
}

const FAR = 255

/**
 * For each index an earlier one, or −1: one byte where it is less than 255 before, and five where it is further away. Each
 * is set once at most.
 */
export function createBackPointers(): Column {
  const near = createColumn((length) => new Uint8Array(length))
  const far = createColumn((length) => new Int32Array(length))
  return {
    get(index) {
      const back = near.get(index)
      if (back === FAR) return far.get(index)
      return back === 0 ? -1 : index - back
    },
    set(index, value) {
      if (value === -1) return
      const back = index - value
      if (back > 0 && back < FAR) near.set(index, back)
      else {
        near.set(index, FAR)
        far.set(index, value)
      }
    },
  }
}

/** Counts from 0: one byte each up to 254, and five beyond. */
export function createCounts() {
  const chunks: (Uint8Array | undefined)[] = []
  const far = createColumn((length) => new Int32Array(length))
  return {
    get(index: number): number {
      const count = chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0
      return count === FAR ? far.get(index) : count
    },
    increase(index: number): void {
      const place = index >>> CHUNK_BITS
      const chunk = chunks[place] ?? new Uint8Array(CHUNK)
      chunks[place] = chunk
      const at = index & (CHUNK - 1)
      const count = chunk[at] ?? 0
      if (count < FAR) chunk[at] = count + 1
      if (count >= FAR - 1) far.set(index, count < FAR ? FAR : far.get(index) + 1)
    },
  }
}

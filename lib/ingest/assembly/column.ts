const CHUNK_BITS = 16
const CHUNK = 1 << CHUNK_BITS

type Numbers = Int8Array | Uint16Array | Int32Array | Float32Array | Float64Array

/** A list of numbers that grows without ever being copied; reading where nothing was set gives the empty value. */
export type Column = { get(index: number): number; set(index: number, value: number): void }

export function createColumn(make: (length: number) => Numbers, empty = 0): Column {
  const chunks: (Numbers | undefined)[] = []
  return {
    get: (index) => chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? empty,
    set(index, value) {
      const place = index >>> CHUNK_BITS
      let chunk = chunks[place]
      if (chunk === undefined) {
        // What was never set reads as empty: a column of nothing else takes no space.
        if (value === empty) return
        chunk = make(CHUNK).fill(empty)
        chunks[place] = chunk
      }
      chunk[index & (CHUNK - 1)] = value
    },
  }
}

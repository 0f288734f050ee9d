/** Texts of a block: the place of one in it fits 16 bits. */
export const BLOCK_TEXTS = 32_768
/** Words share rows by their hash, so that rare ones do not cost a row each: about so many texts a row, 2¹² rows at most. */
const [TEXTS_A_ROW, MOST_BITS] = [8, 12]
/** A position in a text, as PostgreSQL keeps it: the upper two bits are a weight. */
const POSITION = 0x3fff

/** Words as the bytes of their UTF-8, a character each: looked up as fast as any string, and written as they are. */
export const wordKey = (word: string): string => Buffer.from(word).toString('latin1')

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Rows are numbered like the nodes of a tree, so that a word's row is known for a block of any size: 1, 2–3, 4–7 … */
const rowOf = (key: string, bits: number): number => (1 << bits) | (hashOf(key) & ((1 << bits) - 1))

/** The rows in which a word can be, whatever the size of the block. */
export const rowsOfWord = (key: string): readonly number[] =>
  Array.from({ length: MOST_BITS + 1 }, (_, bits) => rowOf(key, bits))

/** So many numbers of up to 32 bits, in groups of seven bits, take at most this. */
const MOST_BYTES = 5

function larger<Numbers extends Uint16Array | Int32Array>(values: Numbers, size: number): Numbers {
  if (size <= values.length) return values
  const grown = new (values.constructor as new (length: number) => Numbers)(Math.max(2 * values.length, size))
  grown.set(values)
  return grown
}

/** Bytes that grow. Whoever writes several numbers asks for room once. */
type Bytes = { bytes: Buffer; at: number }

function room(into: Bytes, size: number): void {
  if (into.at + size <= into.bytes.length) return
  const grown = Buffer.allocUnsafe(Math.max(2 * into.bytes.length, into.at + size))
  into.bytes.copy(grown, 0, 0, into.at)
  into.bytes = grown
}

/** Writes a number in groups of seven bits; gives the place behind it. */
function writeNumber(bytes: Uint8Array, start: number, value: number): number {
  let at = start
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128
  bytes[at++] = rest
  return at
}

function take(from: Bytes): Buffer {
  const all = Buffer.from(from.bytes.subarray(0, from.at))
  from.at = 0
  return all
}

const emptyBytes = (): Bytes => ({ bytes: Buffer.allocUnsafe(1 << 16), at: 0 })

export type PostingRow = { readonly row: number; readonly words: Buffer; readonly places: Buffer }

/**
 * Gathers which words stand where in a block's texts. Postings come in the order of texts and are brought into the order of
 * words by counting, in flat arrays: millions of them take tens of megabytes.
 */
export function createPostings() {
  const ids = new Map<string, number>()
  const keys: string[] = []
  let postings = 0
  let word = new Int32Array(1 << 12)
  let text = new Uint16Array(1 << 12)
  /** Where the positions of a posting begin, and one more. */
  let from = new Int32Array(1 << 12)
  let size = 0
  let positions = new Uint16Array(1 << 12)

  /** Postings by word, each word's in the order of texts, and where a word's begin. */
  function byWord(): { readonly order: Int32Array; readonly starts: Int32Array } {
    const starts = new Int32Array(keys.length + 1)
    for (let at = 0; at < postings; at++)
      starts[(word[at] as number) + 1] = (starts[(word[at] as number) + 1] as number) + 1
    for (let id = 0; id < keys.length; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number)
    const next = starts.slice()
    const order = new Int32Array(postings)
    for (let at = 0; at < postings; at++) {
      const place = next[word[at] as number] as number
      order[place] = at
      next[word[at] as number] = place + 1
    }
    return { order, starts }
  }

  function writePlaces(places: Bytes, begin: number, end: number): void {
    room(places, (end - begin + 1) * MOST_BYTES)
    const first = positions[begin] as number
    let at = writeNumber(places.bytes, places.at, 2 * first + (end - begin > 1 ? 1 : 0))
    if (end - begin > 1) {
      at = writeNumber(places.bytes, at, end - begin - 1)
      for (let next = begin + 1; next < end; next++)
        at = writeNumber(places.bytes, at, (positions[next] as number) - (positions[next - 1] as number))
    }
    places.at = at
  }

  /** One row for all words of a hash. */
  function* rows(texts: number): Generator<PostingRow> {
    const bits = Math.max(0, Math.min(MOST_BITS, Math.ceil(Math.log2(texts / TEXTS_A_ROW))))
    const { order, starts } = byWord()
    const placed = keys.map((key, id) => ({ id, row: rowOf(key, bits) })).sort((one, other) => one.row - other.row)
    const [words, list, places] = [emptyBytes(), emptyBytes(), emptyBytes()]
    for (const [number, { id, row }] of placed.entries()) {
      const [start, end, key] = [starts[id] as number, starts[id + 1] as number, keys[id] ?? '']
      const placesBefore = places.at
      list.at = 0
      room(list, (end - start) * MOST_BYTES)
      for (let at = start, last = 0; at < end; at++) {
        const posting = order[at] as number
        list.at = writeNumber(list.bytes, list.at, (text[posting] as number) - last)
        last = text[posting] as number
        writePlaces(places, from[posting] as number, from[posting + 1] as number)
      }
      room(words, key.length + 4 * MOST_BYTES + list.at)
      words.at = writeNumber(words.bytes, words.at, key.length)
      words.at += words.bytes.write(key, words.at, 'latin1')
      for (const value of [end - start, list.at, places.at - placesBefore])
        words.at = writeNumber(words.bytes, words.at, value)
      words.at += list.bytes.copy(words.bytes, words.at, 0, list.at)
      if (placed[number + 1]?.row !== row) yield { row, words: take(words), places: take(places) }
    }
  }
  return {
    /** `vector`: a tsvector as PostgreSQL sends it in binary. Texts come in order. */
    add(place: number, vector: Buffer): void {
      const count = vector.readInt32BE(0)
      word = larger(word, postings + count)
      text = larger(text, postings + count)
      from = larger(from, postings + count + 1)
      positions = larger(positions, size + (vector.length >> 1))
      let at = 4
      for (const last = postings + count; postings < last; postings++) {
        const end = vector.indexOf(0, at)
        const key = vector.toString('latin1', at, end)
        let id = ids.get(key)
        if (id === undefined) {
          id = keys.length
          ids.set(key, id)
          keys.push(key)
        }
        word[postings] = id
        text[postings] = place
        from[postings] = size
        const stop = end + 3 + 2 * (((vector[end + 1] as number) << 8) | (vector[end + 2] as number))
        for (at = end + 3; at < stop; at += 2)
          positions[size++] = (((vector[at] as number) << 8) | (vector[at + 1] as number)) & POSITION
      }
      from[postings] = size
    },
    rows,
  }
}

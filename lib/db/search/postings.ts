import { NO_WORD, type WordStream } from './block-words'
import { type ByteStrings, hashBytes } from './byte-strings'

/** Texts of a block: the place of one in it fits 16 bits. */
export const BLOCK_TEXTS = 32_768
/** Words share rows by their hash, so that rare ones do not cost a row each: about so many texts a row, 2¹² rows at most. */
const [TEXTS_A_ROW, MOST_BITS] = [8, 12]
/** PostgreSQL tells so many positions of a word in a text, the last of them for all beyond it. */
const [MOST_POSITIONS, LAST_POSITION] = [255, 0x3fff]

/** Words as the bytes of their UTF-8, a character each: looked up as fast as any string, and written as they are. */
export const wordKey = (word: string): string => Buffer.from(word).toString('latin1')

/** Rows are numbered like the nodes of a tree, so that a word's row is known for a block of any size: 1, 2–3, 4–7 … */
const rowOf = (hash: number, bits: number): number => (1 << bits) | (hash & ((1 << bits) - 1))

/** The rows in which a word can be, whatever the size of the block. */
export function rowsOfWord(key: string): readonly number[] {
  const hash = hashBytes(Buffer.from(key, 'latin1'))
  return Array.from({ length: MOST_BITS + 1 }, (_, bits) => rowOf(hash, bits))
}

/** So many numbers of up to 32 bits, in groups of seven bits, take at most this. */
const MOST_BYTES = 5

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

const emptyBytes = (): Bytes => ({ bytes: Buffer.allocUnsafe(1 << 16), at: 0 })

/** The bytes are valid until the next row. */
export type PostingRow = { readonly row: number; readonly words: Buffer; readonly places: Buffer }

/**
 * Which words stand where in a block's texts, a row for all words of a hash. Words come in the order of texts and are brought
 * together by counting, in flat arrays: millions of them take tens of megabytes.
 */
export function* postingRows({ words, ends, known }: WordStream): Generator<PostingRow> {
  const bits = Math.max(0, Math.min(MOST_BITS, Math.ceil(Math.log2(ends.length / TEXTS_A_ROW))))
  const { starts, texts, positions } = byWord(words, ends, known.size())
  const [row, list, places] = [emptyBytes(), emptyBytes(), emptyBytes()]
  for (const [number, members] of byRow(known, bits).entries()) {
    row.at = 0
    places.at = 0
    for (const word of members) {
      const [start, end, placesBefore] = [starts[word] as number, starts[word + 1] as number, places.at]
      // One that was met in a part alone, which PostgreSQL read otherwise.
      if (start === end) continue
      list.at = 0
      room(list, (end - start) * MOST_BYTES)
      room(places, (end - start) * 2 * MOST_BYTES)
      let count = 0
      let last = 0
      for (let at = start; at < end; count++) {
        const text = texts[at] as number
        list.at = writeNumber(list.bytes, list.at, text - last)
        last = text
        const from = at
        while (at < end && texts[at] === text) at++
        writePlaces(places, positions, from, at)
      }
      const key = known.at(word)
      room(row, key.length + 4 * MOST_BYTES + list.at)
      row.at = writeNumber(row.bytes, row.at, key.length)
      row.at += key.copy(row.bytes, row.at)
      for (const value of [count, list.at, places.at - placesBefore]) row.at = writeNumber(row.bytes, row.at, value)
      row.at += list.bytes.copy(row.bytes, row.at, 0, list.at)
    }
    if (row.at === 0) continue
    yield {
      row: (1 << bits) | number,
      words: row.bytes.subarray(0, row.at),
      places: places.bytes.subarray(0, places.at),
    }
  }
}

/** The words of each row. */
function byRow(known: ByteStrings, bits: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: 1 << bits }, (): number[] => [])
  for (let word = 0; word < known.size(); word++) rows[rowOf(known.hashAt(word), bits) - rows.length]?.push(word)
  return rows
}

/** In which texts and at which positions words stand, word by word, each word's in order, and where a word's begin. */
function byWord(words: Int32Array, ends: Int32Array, known: number) {
  const starts = new Int32Array(known + 2)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number
    if (word !== NO_WORD) starts[word + 2] = (starts[word + 2] as number) + 1
  }
  for (let word = 0; word < known; word++)
    starts[word + 2] = (starts[word + 2] as number) + (starts[word + 1] as number)
  const [texts, positions] = [new Uint16Array(words.length), new Uint16Array(words.length)]
  for (let text = 0, at = 0; text < ends.length; text++) {
    const end = ends[text] as number
    for (let position = 1; at < end; position++) {
      const word = words[at++] as number
      if (word === NO_WORD) continue
      // The next word's beginning grows until it is this one's end.
      const place = starts[word + 1] as number
      starts[word + 1] = place + 1
      texts[place] = text
      positions[place] = Math.min(position, LAST_POSITION)
    }
  }
  return { starts, texts, positions }
}

/** A place is doubled, and odd where more follow: how many, and how far each is from the one before. */
function writePlaces(places: Bytes, positions: Uint16Array, from: number, end: number): void {
  let to = Math.min(end, from + MOST_POSITIONS)
  while (to - from > 1 && positions[to - 2] === LAST_POSITION) to--
  const { bytes } = places
  let at = writeNumber(bytes, places.at, 2 * (positions[from] as number) + (to - from > 1 ? 1 : 0))
  if (to - from > 1) {
    at = writeNumber(bytes, at, to - from - 1)
    for (let next = from + 1; next < to; next++)
      at = writeNumber(bytes, at, (positions[next] as number) - (positions[next - 1] as number))
  }
  places.at = at
}

import { type ByteStrings, createByteStrings, enlarge, hashBytes } from './byte-strings'
import { MOST_TEXT_BYTES, partAt, readPlain } from './plain-words'

/** Where PostgreSQL has left a word out. */
export const NO_WORD = -1

/** Words of a block's texts, one after another: text i has those from `ends[i − 1]` to `ends[i]`. */
export type WordStream = { readonly words: Int32Array; readonly ends: Int32Array; readonly known: ByteStrings }

/** Words that most texts have at most. Memory that grows is garbage by the tens of megabytes. */
const USUAL_WORDS = 64

/** Numbers in lists that follow each other. `length`: how many are expected. */
function createLists(length: number) {
  let values = new Int32Array(length)
  let size = 0
  return {
    size: () => size,
    values: () => values,
    /** Room for so many more; they count once `add` says so. */
    room(more: number): Int32Array {
      if (size + more > values.length) values = enlarge(values, 2 * (size + more))
      return values
    },
    add(more: number): void {
      size += more
    },
  }
}

/**
 * Gathers the words of a block's texts. What is plain is read here; parts and texts that are not, by PostgreSQL, each part
 * once a block: its reading of everything else (addresses, numbers, compounds, other scripts) is its own.
 */
export function createBlockWords(texts: number) {
  const known = createByteStrings()
  const parts = createByteStrings()
  const lists = createLists(texts * USUAL_WORDS)
  const [starts, ends] = [new Int32Array(texts), new Int32Array(texts)]
  const partLists = createLists(1 << 12)
  const partEnds = [0]

  /** Adds the words of a tsvector, as PostgreSQL sends it in binary, by their positions. */
  function addVector(vector: Buffer, into: typeof lists): void {
    const count = vector.readInt32BE(0)
    let last = 0
    eachPosition(vector, count, (position) => {
      last = Math.max(last, position)
    })
    // Words beyond the last position that PostgreSQL tells share it.
    const values = into.room(last + count)
    const start = into.size()
    values.fill(NO_WORD, start, start + last)
    let more = last
    eachPosition(vector, count, (position, from, to) => {
      const at = start + position - 1
      const word = known.place(vector, from, to, hashBytes(vector, from, to))
      if (values[at] === NO_WORD) values[at] = word
      else values[start + more++] = word
    })
    into.add(more)
  }
  return {
    /** Takes a text's words, or says that PostgreSQL has to read it as a whole. */
    read(text: number, bytes: Buffer): boolean {
      // Such a text is not read here, and needs no room.
      if (bytes.length > MOST_TEXT_BYTES) return false
      const start = lists.size()
      const end = readPlain(bytes, { words: known, parts, into: lists.room(bytes.length) }, start)
      if (end === -1) return false
      lists.add(end - start)
      starts[text] = start
      ends[text] = end
      return true
    },
    /** Takes the words of a text as PostgreSQL read it. */
    add(text: number, vector: Buffer): void {
      starts[text] = lists.size()
      addVector(vector, lists)
      ends[text] = lists.size()
    },
    /** The parts that PostgreSQL has to read. */
    parts: (): readonly string[] => Array.from({ length: parts.size() }, (_, number) => parts.at(number).toString()),
    /** Takes the words of the next part. */
    addPart(vector: Buffer): void {
      addVector(vector, partLists)
      partEnds.push(partLists.size())
    },
    stream(): WordStream {
      return { known, ...flatten(lists.values(), { starts, ends }, partLists.values(), partEnds) }
    },
  }
}

function eachPosition(
  vector: Buffer,
  count: number,
  onPosition: (position: number, from: number, to: number) => void,
): void {
  let at = 4
  for (let word = 0; word < count; word++) {
    const end = vector.indexOf(0, at)
    const stop = end + 3 + 2 * vector.readUInt16BE(end + 1)
    // The upper two bits are a weight.
    for (let place = end + 3; place < stop; place += 2) onPosition(vector.readUInt16BE(place) & 0x3fff, at, end)
    at = stop
  }
}

/** The lists of texts in the order of texts, with the words of a part where it stands. */
function flatten(
  lists: Int32Array,
  texts: { readonly starts: Int32Array; readonly ends: Int32Array },
  parts: Int32Array,
  partEnds: readonly number[],
): Pick<WordStream, 'words' | 'ends'> {
  let size = 0
  const lengthOf = (word: number): number =>
    word >= NO_WORD ? 1 : (partEnds[partAt(word) + 1] as number) - (partEnds[partAt(word)] as number)
  for (let text = 0; text < texts.ends.length; text++)
    for (let at = texts.starts[text] as number; at < (texts.ends[text] as number); at++)
      size += lengthOf(lists[at] as number)
  const words = new Int32Array(size)
  const ends = new Int32Array(texts.ends.length)
  size = 0
  function write(from: Int32Array, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const word = from[at] as number
      if (word >= NO_WORD) words[size++] = word
      else write(parts, partEnds[partAt(word)] as number, partEnds[partAt(word) + 1] as number)
    }
  }
  for (let text = 0; text < ends.length; text++) {
    write(lists, texts.starts[text] as number, texts.ends[text] as number)
    ends[text] = size
  }
  return { words, ends }
}

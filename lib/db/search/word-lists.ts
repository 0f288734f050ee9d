/** Texts of a block with what stands where in them: of text i the positions from `ends[i − 1]` to `ends[i]`. */
export type Places = {
  readonly texts: Uint16Array
  readonly ends: Int32Array
  readonly positions: Uint16Array
  /** From the first word to the last. */
  readonly width: number
}

export type WordList = {
  readonly texts: Uint16Array
  /** Where its positions begin among those of its row, and how many bytes they take. */
  readonly placesAt: number
  readonly placeBytes: number
}

// Where the number that was read last ends. Numbers stand in groups of seven bits; most take one byte.
let end = 0

function readLong(bytes: Uint8Array, start: number): number {
  let at = start
  let byte = bytes[at++] as number
  let value = byte & 127
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[at++] as number
    value |= (byte & 127) << shift
  }
  end = at
  return value
}

/** The texts that hold a word, from its row; `null`: none does. */
export function findWord(row: Buffer, key: string): WordList | null {
  let placesAt = 0
  for (let at = 0; at < row.length; ) {
    const length = readLong(row, at)
    const start = end
    const count = readLong(row, start + length)
    const listBytes = readLong(row, end)
    const placeBytes = readLong(row, end)
    if (length === key.length && row.toString('latin1', start, start + length) === key)
      return { texts: readTexts(row, end, count), placesAt, placeBytes }
    at = end + listBytes
    placesAt += placeBytes
  }
  return null
}

function readTexts(row: Uint8Array, start: number, count: number): Uint16Array {
  const texts = new Uint16Array(count)
  let text = 0
  let from = start
  for (let at = 0; at < count; at++) {
    let step = row[from++] as number
    if (step > 127) {
      step = readLong(row, from - 1)
      from = end
    }
    text += step
    texts[at] = text
  }
  return texts
}

/** Where a word stands in each of its texts. A place is doubled, and odd where more follow. */
export function readPlaces({ texts, placesAt, placeBytes }: WordList, places: Buffer): Places {
  const ends = new Int32Array(texts.length)
  // A position takes a byte at least.
  const positions = new Uint16Array(placeBytes)
  let size = 0
  let from = placesAt
  for (let text = 0; text < texts.length; text++) {
    let first = places[from++] as number
    if (first > 127) {
      first = readLong(places, from - 1)
      from = end
    }
    let more = 0
    if ((first & 1) === 1) {
      more = readLong(places, from)
      from = end
    }
    let position = first >> 1
    positions[size++] = position
    for (; more > 0; more--) {
      let step = places[from++] as number
      if (step > 127) {
        step = readLong(places, from - 1)
        from = end
      }
      position += step
      positions[size++] = position
    }
    ends[text] = size
  }
  return { texts, ends, positions: positions.subarray(0, size), width: 0 }
}

/** Texts where the second follows the first at a distance, by its end; one pass over both. */
export function follow(first: Places, second: Places, distance: number): Places {
  const gap = distance + second.width
  const texts = new Uint16Array(second.texts.length)
  const ends = new Int32Array(second.texts.length)
  const positions = new Uint16Array(second.positions.length)
  let [found, size, one] = [0, 0, 0]
  for (let other = 0; other < second.texts.length; other++) {
    const text = second.texts[other] as number
    while (one < first.texts.length && (first.texts[one] as number) < text) one++
    if (one === first.texts.length) break
    if (first.texts[one] !== text) continue
    const before = size
    let at = one > 0 ? (first.ends[one - 1] as number) : 0
    const last = first.ends[one] as number
    const stop = second.ends[other] as number
    for (let place = other > 0 ? (second.ends[other - 1] as number) : 0; place < stop; place++) {
      const position = second.positions[place] as number
      while (at < last && (first.positions[at] as number) < position - gap) at++
      if (at < last && first.positions[at] === position - gap) positions[size++] = position
    }
    if (size === before) continue
    texts[found] = text
    ends[found++] = size
  }
  return {
    texts: texts.subarray(0, found),
    ends: ends.subarray(0, found),
    positions: positions.subarray(0, size),
    width: gap + first.width,
  }
}

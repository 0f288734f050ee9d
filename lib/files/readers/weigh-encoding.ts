import { isAscii, isUtf8 } from 'node:buffer'
import { UNDEFINED_WESTERN, unfinishedTail } from './decode-text'

/** What the bytes of a text that has no byte order mark are written in. */
export type Weighed =
  | { readonly encoding: 'utf-8' }
  /** With the number of characters beyond ASCII. */
  | { readonly encoding: 'windows-1252'; readonly beyond: number }
  /** Neither; what it looks like. */
  | { readonly encoding: null; readonly like: string }

const OTHER = 'neither UTF-8 nor windows-1252; it may be the encoding of another system or region'
const MIXED = 'UTF-8 in some places and another encoding in others'

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a
/** Capitals beyond ASCII, which do not follow a small letter. */
const isCapital = (byte: number): boolean =>
  (byte >= 0xc0 && byte <= 0xde && byte !== 0xd7) || [0x8a, 0x8c, 0x8e, 0x9f].includes(byte)
/** Signs that stand between two letters: apostrophes, dashes, an ellipsis, blanks, a middle dot. */
const JOINTS = new Set([0x85, 0x91, 0x92, 0x96, 0x97, 0xa0, 0xad, 0xb4, 0xb7])
/** Quotation marks, dashes and blanks that follow each other and letters at will. */
const BETWEEN_WORDS = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xab, 0xbb])
const isSign = (byte: number): boolean =>
  !JOINTS.has(byte) && byte < 0xc0 && ![0x83, 0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].includes(byte)

/** Counts what tells windows-1252 from other encodings of one byte or two. */
function createCensus() {
  const counts = new Uint32Array(256)
  /** Bytes beyond ASCII in runs of four and more, signs inside words, capitals inside words. */
  let inRuns = 0
  let odd = 0
  let run = 0
  let [before, last] = [0x20, 0x20]

  /** Looks at the byte before this one, whose neighbours are known now. */
  function judge(byte: number): void {
    counts[last] = (counts[last] ?? 0) + 1
    run = last < 0x80 || BETWEEN_WORDS.has(last) ? 0 : run + 1
    if (run === 4) inRuns += 4
    else if (run > 4) inRuns++
    if (last >= 0x80) {
      if (isLower(before) && isCapital(last)) odd++
      else if (isLetter(before) && isLetter(byte) && isSign(last)) odd++
    }
    ;[before, last] = [last, byte]
  }
  return {
    take(bytes: Buffer): void {
      for (const byte of bytes) judge(byte)
    },
    /** `sequences`: characters of UTF-8 that were met. */
    verdict(sequences: number): Weighed {
      judge(0x20)
      const count = (from: number, to = from): number =>
        counts.subarray(from, to + 1).reduce((sum, each) => sum + each, 0)
      const beyond = count(0x80, 0xff)
      const letters = count(0x41, 0x5a) + count(0x61, 0x7a)
      if (UNDEFINED_WESTERN.some((byte) => count(byte) > 0)) return { encoding: null, like: OTHER }
      // Texts of other languages where Windows writes other letters with the same bytes.
      const icelandic = count(0xf0) + count(0xfd, 0xfe)
      const turkish = icelandic > 0 && count(0xe7) + count(0xfc) > icelandic / 4
      const czech = count(0x9a) + count(0x9e) > 0 && count(0x9a) + count(0x9e) + count(0xec) > beyond / 20
      const hungarian = count(0xf5) > 0 && count(0xfb) > 0 && count(0xe3) + count(0xe7) === 0
      const foreign = beyond > (beyond + letters) / 2 || inRuns > beyond / 5
      if (sequences > beyond / 500)
        return { encoding: null, like: sequences > beyond / 4 || !(foreign || odd > sequences) ? MIXED : OTHER }
      const broken = odd > beyond / 20 && (odd > 1 || beyond < 4)
      if (turkish || czech || hungarian || foreign || broken) return { encoding: null, like: OTHER }
      return { encoding: 'windows-1252', beyond }
    },
  }
}

/** Whether bytes are UTF-8 to their end; `cut`: up to a character that the end cuts off. */
async function checkUtf8(chunks: AsyncIterable<Buffer>): Promise<'valid' | 'cut' | 'invalid'> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.subarray(0, bytes.length - unfinishedTail(bytes))
    if (!isUtf8(whole)) return 'invalid'
    rest = bytes.subarray(whole.length)
  }
  return rest.length === 0 ? 'valid' : 'cut'
}

/**
 * Tells UTF-8 from windows-1252, as Excel of western Europe writes its CSV, by all bytes of a text: the first letter that
 * tells may stand anywhere. Valid UTF-8 costs one fast pass; only what is none is looked at byte by byte.
 */
export async function weighEncoding(open: () => AsyncIterable<Buffer>): Promise<Weighed> {
  const checked = await checkUtf8(open())
  if (checked === 'valid') return { encoding: 'utf-8' }
  const census = createCensus()
  let sequences = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of open()) {
    census.take(chunk)
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.subarray(0, bytes.length - unfinishedTail(bytes))
    sequences += countSequences(whole)
    rest = bytes.subarray(whole.length)
  }
  // A letter at the very end is one, unless other characters are UTF-8 or it is what most of them begin with there.
  if (checked === 'cut' && (sequences > 0 || rest.length > 1 || [0xc2, 0xc3].includes(rest[0] ?? 0)))
    return { encoding: 'utf-8' }
  return census.verdict(sequences)
}

/** Valid characters of UTF-8 beyond ASCII. */
function countSequences(bytes: Buffer): number {
  if (isAscii(bytes)) return 0
  let count = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    const valid = size > 1 && at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size))
    if (valid) count++
    at += valid ? size : 1
  }
  return count
}

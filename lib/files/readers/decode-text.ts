import { isUtf8 } from 'node:buffer'
import { FileError } from '@/lib/files/file-error'
import type { Encoding } from './sniff-bytes'

const NEWLINE = 0x0a
const SAVE_AS_UTF8 =
  'Save the file in UTF-8 encoding and send it again; in Excel: Save as, “CSV UTF-8 (comma delimited)”.'

/** How many bytes at the end belong to a character that the next chunk completes. */
export function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte < 0xc0) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return needed > back ? back : 0
  }
  return 0
}

/** Offset of the first byte that is no part of a valid character. */
function firstInvalid(bytes: Buffer): number {
  let low = 0
  let high = bytes.length
  // The longest valid prefix, give or take the character that the cut splits.
  while (high - low > 8) {
    const middle = (low + high) >> 1
    const cut = bytes.subarray(low, middle)
    if (isUtf8(cut.subarray(0, cut.length - unfinishedTail(cut)))) low = middle - unfinishedTail(cut)
    else high = middle
  }
  for (let at = low; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => isUtf8(bytes.subarray(at, at + size)))
    if (length === undefined) return at
    at += length
  }
  return bytes.length
}

function countNewlines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

/** Text of UTF-8 bytes, checked: the first invalid byte is named by offset and line. */
async function* decodeUtf8(chunks: AsyncIterable<Buffer>, file: string, mark: number): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  let offset = 0
  let lines = 1
  const refuse = (bytes: Buffer, at: number): never => {
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()
    throw new FileError({
      file,
      line: lines + countNewlines(bytes.subarray(0, at)),
      column: null,
      reason: `Byte ${offset + at + 1} of the file (0x${byte}) is not valid UTF-8.`,
      remedy: SAVE_AS_UTF8,
    })
  }
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.subarray(0, bytes.length - unfinishedTail(bytes))
    if (!isUtf8(whole)) refuse(whole, firstInvalid(whole))
    const from = offset === 0 ? Math.min(mark, whole.length) : 0
    if (whole.length > from) yield whole.toString('utf8', from)
    rest = bytes.subarray(whole.length)
    offset += whole.length
    lines += countNewlines(whole)
  }
  if (rest.length > 0) refuse(rest, 0)
}

async function* decodeUtf16(
  chunks: AsyncIterable<Buffer>,
  file: string,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let lines = 1
  const decode = (bytes: Buffer | undefined): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new FileError({
        file,
        line: lines,
        column: null,
        reason: 'The text after this line is not valid UTF-16.',
        remedy: SAVE_AS_UTF8,
      })
    }
  }
  for await (const chunk of chunks) {
    const text = decode(chunk)
    lines += text.split('\n').length - 1
    if (text !== '') yield text
  }
  const last = decode(undefined)
  if (last !== '') yield last
}

/** What windows-1252 has in the places 0x80 to 0x9F, blank where it has nothing. */
const WESTERN = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
export const UNDEFINED_WESTERN: readonly number[] = [...WESTERN].flatMap((each, at) =>
  each === ' ' ? [at + 0x80] : [],
)

/** Each byte is a character: chunks may be cut anywhere. A TextDecoder of some versions of Node.js reads Latin-1 instead. */
async function* decodeWestern(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const chunk of chunks)
    yield chunk.toString('latin1').replace(/[\x80-\x9f]/g, (each) => WESTERN[each.charCodeAt(0) - 0x80] ?? each)
}

/** The characters of a file, in chunks; the byte order mark left out. */
export function decodeText(
  chunks: AsyncIterable<Buffer>,
  file: string,
  { encoding, mark }: { readonly encoding: Encoding; readonly mark: number },
): AsyncGenerator<string> {
  if (encoding === 'utf-8') return decodeUtf8(chunks, file, mark)
  return encoding === 'windows-1252' ? decodeWestern(chunks) : decodeUtf16(chunks, file, encoding)
}

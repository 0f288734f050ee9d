import { isUtf8 } from 'node:buffer'
import { FileError } from '@/lib/files/file-error'
import type { Encoding } from './sniff-bytes'

const NEWLINE = 0x0a

/** How many bytes at the end belong to a character that the next chunk completes. */
function unfinishedTail(bytes: Buffer): number {
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
      remedy: 'Save the file in UTF-8 encoding and send it again.',
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
  encoding: Exclude<Encoding, 'utf-8'>,
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
        remedy: 'Save the file in UTF-8 encoding and send it again.',
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

/** The characters of a file, in chunks; the byte order mark left out. */
export function decodeText(
  chunks: AsyncIterable<Buffer>,
  file: string,
  { encoding, mark }: { readonly encoding: Encoding; readonly mark: number },
): AsyncGenerator<string> {
  return encoding === 'utf-8' ? decodeUtf8(chunks, file, mark) : decodeUtf16(chunks, file, encoding)
}

import { open } from 'node:fs/promises'
import { FileError } from '@/lib/files/file-error'
import { decodeText } from './decode-text'
import type { FileShape } from './file-shape'
import { type ByteLimits, readBytes } from './read-bytes'
import { readDocument } from './read-document'
import { sniffBinary, sniffEncoding, sniffPacking } from './sniff-bytes'

const HEAD = 64 * 1024
const DELIMITERS = [',', '\t', ';', '|'] as const

async function readStart(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function readHead(path: string, file: string, packing: FileShape['packing'], limits: ByteLimits) {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of readBytes(path, file, packing, limits, () => undefined)) {
    parts.push(chunk)
    size += chunk.length
    if (size >= HEAD) break
  }
  return Buffer.concat(parts).subarray(0, HEAD)
}

/** The text of the head alone: a character cut at its end is left out, a wrong byte is left for the reader to name. */
async function headText(head: Buffer, file: string, shape: Parameters<typeof decodeText>[2]): Promise<string> {
  let text = ''
  try {
    for await (const part of decodeText(once(head), file, shape)) text += part
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return text === '' ? head.toString('latin1', shape.mark) : text
  }
  return text
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** The first line of the head, quoted line breaks included in it. */
function headerLine(text: string): string {
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) return text.slice(0, at)
  }
  return text
}

function findDelimiter(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '')
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Lists that tools write all their rows into; on one line they are what tells a document from a row. */
const ROWS = /"(comparisons|examples|rows|records|items|pairs|data)"\s*:\s*\[\s*\{/

/**
 * An object whose first line breaks off where it must go on fills the whole file, and so does one on a single line that
 * holds a list of rows; otherwise each line is a value.
 */
function isOneObject(text: string): boolean {
  const first = text.trim().split('\n', 1)[0]?.trimEnd() ?? ''
  if (first === text.trim()) return ROWS.test(text)
  return first !== text.trim() && /[[{,:]$/.test(first) && !isJson(first)
}

function containerOf(text: string): Pick<FileShape, 'container' | 'delimiter'> {
  const first = text.trimStart()[0]
  if (first === '[') return { container: 'json-array', delimiter: '' }
  if (first === '{') return { container: isOneObject(text) ? 'json-object' : 'json-lines', delimiter: '' }
  const delimiter = findDelimiter(headerLine(text.trimStart()))
  return { container: delimiter === '\t' ? 'tsv' : 'csv', delimiter }
}

const isParquet = (head: Buffer): boolean => head.toString('latin1', 0, 4) === 'PAR1'

/** Tells from the first bytes how a file is built; its name plays no part. */
export async function detectContainer(path: string, file: string, limits: ByteLimits): Promise<FileShape> {
  const refuse = (reason: string, remedy: string): never => {
    throw new FileError({ file, line: null, column: null, reason, remedy })
  }
  const start = await readStart(path)
  if (isParquet(start))
    return { container: 'parquet', packing: null, encoding: 'utf-8', mark: 0, delimiter: '', object: null }
  const packing = sniffPacking(start)
  const head = await readHead(path, file, packing, limits)
  if (isParquet(head))
    refuse('It is a packed Parquet file.', 'Send the Parquet file itself: it is packed inside already.')
  const { encoding, mark } = sniffEncoding(head)
  const binary = sniffBinary(head, encoding)
  if (binary !== null)
    refuse(`It is ${binary}, not CSV or JSON.`, 'Send the preferences as CSV, JSON or JSON lines, gzip-packed or not.')
  const text = await headText(head, file, { encoding, mark })
  if (text.trim() === '' && head.length < HEAD) refuse('It is empty.', 'Send a file with at least one row.')
  const built = containerOf(text)
  const texts = () =>
    decodeText(
      readBytes(path, file, packing, limits, () => undefined),
      file,
      { encoding, mark },
    )
  const object = built.container === 'json-object' ? await readDocument(texts(), file) : null
  return { ...built, packing, encoding, mark, object }
}

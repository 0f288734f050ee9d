import type { FileHandle } from 'node:fs/promises'
import { parquetHeader, readPage } from 'hyparquet/src/column.js'
import { convert } from 'hyparquet/src/convert.js'
import { isFlatColumn } from 'hyparquet/src/schema.js'
import type { ColumnDecoder, DecodedArray, PageHeader } from 'hyparquet/src/types.js'
import { checkThrift, Incomplete, ParquetFault } from './check-thrift'
import { readPlainTexts, type Values } from './plain-texts'
import { type UnpackedPage, unpackPage } from './unpack-page'
import type { Unpacker } from './unpacker'

const HEADER = 64 * 1024
/** Most bytes that are read of a page in one go with its header. */
const MOST_AT_ONCE = 2 * 1024 * 1024
const MOST_HEADER = 16 * 1024 * 1024
const MOST_PAGE = 256 * 1024 * 1024
const MOST_VALUES = 2_000_000
/** Values of a nested page, and of a row that goes on in it, times the levels of their column: each may be a list of its own. */
const MOST_NESTED = 8_000_000
/** A page that unpacks to more is not unpacked ahead: of each column two would be in memory. */
const MOST_AHEAD = 8 * 1024 * 1024

export type PageSource = {
  readonly handle: FileHandle
  /** Where the column's pages begin and end in the file. */
  readonly from: number
  readonly to: number
  readonly decoder: ColumnDecoder
  readonly unpacker: Unpacker
  readonly onRead: (bytes: number) => void
  /** Hears how many bytes the page at hand takes, before its values are made. */
  readonly onPage?: (bytes: number) => void
}

/** Bytes of a file; fewer than asked for only where the file was cut off. `spare`: memory to be filled again, if it is enough. */
export async function readSlice(
  handle: FileHandle,
  from: number,
  to: number,
  spare?: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  const length = Math.max(to - from, 0)
  const bytes = new Uint8Array(spare && spare.byteLength >= length ? spare : new ArrayBuffer(length), 0, length)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** How many values and nulls a page claims. One of two kinds would be checked as the one and decoded as the other. */
function claimsOf(header: PageHeader): readonly [values: number, nulls: number] {
  const { type, data_page_header: one, data_page_header_v2: two, dictionary_page_header: dictionary } = header
  if (type === 'INDEX_PAGE') return [0, 0]
  const own = { DATA_PAGE: one, DATA_PAGE_V2: two, DICTIONARY_PAGE: dictionary }[type]
  const kinds = [one, two, dictionary].filter((kind) => kind !== undefined)
  if (!own || kinds.length > 1) throw new ParquetFault('the header of a page contradicts its kind')
  return [own.num_values ?? 0, two?.num_nulls ?? 0]
}

/** A page's sizes are what the file claims: they are looked at before anything is made of them. */
function checkPage(header: PageHeader, left: number): void {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header
  if (!(packed >= 0 && packed <= left)) throw new ParquetFault('a page reaches beyond its column')
  if (!(unpacked >= 0 && unpacked <= MOST_PAGE))
    throw new ParquetFault('a page unpacks to more than 256 MB', 'Write it again with pages of about a megabyte.')
  const [values, nulls] = claimsOf(header)
  if (!(Number.isInteger(values) && values >= 0 && values <= MOST_VALUES))
    throw new ParquetFault('a page claims more than 2,000,000 values')
  if (!(Number.isInteger(nulls) && nulls >= 0 && nulls <= values))
    throw new ParquetFault('a page claims more nulls than values, or fewer than none')
}

/** A page's header, checked, and what follows it up to `expected` bytes; statistics in it can hold whole texts. */
async function readHeader(
  handle: FileHandle,
  at: number,
  to: number,
  expected: number,
  spare?: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let size = expected; ; size = Math.min(size * 8, MOST_HEADER)) {
    const head = await readSlice(handle, at, Math.min(at + size, to), spare)
    try {
      checkThrift(head, 0)
      return head
    } catch (error) {
      if (!(error instanceof Incomplete)) throw error
      if (head.length < size || size >= MOST_HEADER) throw new ParquetFault('the header of a page is cut off')
    }
  }
}

/**
 * The pages of a column chunk one after the other, unpacked, without those that are but an index. `null` before one that is
 * not to be unpacked until it is asked for once more.
 */
async function* unpackPages({
  handle,
  from,
  to,
  decoder,
  unpacker,
  onRead,
}: PageSource): AsyncGenerator<UnpackedPage | null> {
  // A page is mostly as long as the one before it, or a little longer.
  let expected = HEADER
  // New memory is cleared page by page.
  let spare: ArrayBuffer | undefined
  for (let at = from; at < to; ) {
    const head = await readHeader(handle, at, to, expected, spare)
    const reader = { view: new DataView(head.buffer, head.byteOffset, head.byteLength), offset: 0 }
    const header = parquetHeader(reader)
    const start = at + reader.offset
    checkPage(header, to - start)
    if (header.uncompressed_page_size > MOST_AHEAD) yield null
    const length = reader.offset + header.compressed_page_size
    const body =
      length > head.length
        ? await readSlice(handle, start, start + header.compressed_page_size)
        : head.subarray(reader.offset, length)
    spare = undefined
    expected = Math.min(Math.ceil((length * 1.1) / HEADER) * HEADER, MOST_AT_ONCE)
    if (body.length < header.compressed_page_size) throw new ParquetFault('the file is cut off inside a page')
    if (header.type !== 'INDEX_PAGE') {
      const page = await unpackPage(header, body, decoder, unpacker)
      spare = page.spare
      yield page
    }
    onRead(start + header.compressed_page_size - at)
    at = start + header.compressed_page_size
  }
}

/**
 * The values of one column chunk, page by page: only the page at hand and the dictionary are in memory, however large the
 * row group, and the next page where another core unpacks it. A list that goes on in the next page is handed out once it is
 * whole.
 */
export async function* readPages(source: PageSource): AsyncGenerator<Values> {
  const repeats = !isFlatColumn(source.decoder.schemaPath)
  let dictionary: DecodedArray | undefined
  // The last row of a page may go on in the next one.
  let open: unknown[] = []
  let openValues = 0
  for await (const unpacked of lookAhead(unpackPages(source), source.unpacker)) {
    source.onPage?.(unpacked.values.byteLength)
    const texts = readPlainTexts(unpacked)
    if (texts) {
      yield texts
      continue
    }
    const { header, bytes, decoder } = unpacked
    const [values] = claimsOf(header)
    if (repeats && (openValues + values) * decoder.schemaPath.length > MOST_NESTED)
      throw new ParquetFault('a page holds too many values of lists and objects', 'Write it again with smaller pages.')
    const page = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
    const previous = repeats && open.length > 0 ? open : undefined
    const { data } = readPage(page, header, decoder, dictionary, previous, 0)
    if (header.type === 'DICTIONARY_PAGE') dictionary = data && convert(data, decoder)
    else if (data) {
      // `previous` is filled on in place, so that `data` begins with the row left open.
      if (!repeats) yield data
      else {
        const rows = Array.from(data as ArrayLike<unknown>)
        open = rows.slice(-1)
        openValues = rows.length > 1 ? 0 : openValues + values
        if (rows.length > 1) yield rows.slice(0, -1)
      }
    }
  }
  if (open.length > 0) yield open
}

/** The same pages, the next of which is asked for before the one at hand is used, if another core is at it meanwhile. */
async function* lookAhead(
  pages: AsyncGenerator<UnpackedPage | null>,
  { isBeside }: Unpacker,
): AsyncGenerator<UnpackedPage> {
  let coming: ReturnType<typeof pages.next> | undefined
  try {
    for (;;) {
      const { value: page, done } = await (coming ?? pages.next())
      coming = undefined
      if (done) return
      if (page === null) continue
      if (isBeside) coming = pages.next()
      // Its failure is met when its turn comes, if it comes.
      coming?.catch(() => undefined)
      yield page
    }
  } finally {
    await coming?.catch(() => undefined)
    await pages.return(undefined)
  }
}

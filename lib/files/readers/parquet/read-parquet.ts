import type { FileHandle } from 'node:fs/promises'
import { type FileMetaData, parquetMetadata, parquetSchema } from 'hyparquet'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { FileError } from '@/lib/files/file-error'
import type { SourceRow, UnreadCell } from '@/lib/ingest/record'
import { checkThrift, ParquetFault } from './check-thrift'
import { type BrokenColumn, isElsewhere, openColumns, readGroup, type TakenColumn } from './parquet-columns'
import { readSlice } from './parquet-pages'
import { plainValue } from './parquet-values'
import { unpackHere } from './unpack-bytes'
import type { Unpacker } from './unpacker'

const MOST_FOOTER = 64 * 1024 * 1024
const MOST_COLUMNS = 10_000
const TAIL = 8
const OWN = { enumerable: true, configurable: true, writable: true } as const
/** The footer’s statistics are of no use here, and may hold bytes that are no text. */
const parsers = { ...DEFAULT_PARSERS, stringFromBytes: () => '' }

export type ParquetOptions = {
  readonly onRead: (bytes: number) => void
  readonly onHeader: (fields: readonly string[]) => void
  /** Hears of a column that cannot be read: the rows are without it. */
  readonly onLost: (reason: string) => void
  readonly unpacker?: Unpacker
}

/** The description of the rows, which stands at the end of the file. */
async function readFooter(handle: FileHandle): Promise<FileMetaData> {
  const { size } = await handle.stat()
  const tail = await readSlice(handle, Math.max(size - TAIL, 0), size)
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  if (size < 12 || view.getUint32(4, true) !== 0x31524150)
    throw new ParquetFault('its end is missing', 'The file was probably cut off: send the whole file.')
  const length = view.getUint32(0, true)
  if (length > size - 12) throw new ParquetFault('its footer is longer than the file')
  if (length > MOST_FOOTER) throw new ParquetFault('its footer is longer than 64 MB')
  const footer = await readSlice(handle, size - TAIL - length, size)
  checkThrift(footer, 0)
  const metadata = parquetMetadata(footer.slice().buffer, { parsers })
  if (metadata.schema.length > MOST_COLUMNS) throw new ParquetFault(`it has more than ${MOST_COLUMNS} columns`)
  return metadata
}

function rowAt(columns: readonly TakenColumn[], at: number): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {}
  for (const { name, values } of columns) {
    const value = plainValue(values.at(at))
    // A column called __proto__ is an ordinary field.
    if (name === '__proto__') Object.defineProperty(row, name, { value, ...OWN })
    else row[name] = value
  }
  return row
}

async function* readAll(
  handle: FileHandle,
  { onRead, onHeader, onLost, unpacker = unpackHere }: ParquetOptions,
): AsyncGenerator<readonly SourceRow[]> {
  const metadata = await readFooter(handle)
  const { size } = await handle.stat()
  const root = parquetSchema(metadata)
  const names = root.children.map(({ element }) => element.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new ParquetFault(`two columns are called ${twice.slice(0, 80)}`, 'Rename one of them.')
  if (names.length === 0) throw new ParquetFault('it has no columns')
  const lost = new Map<string, string>()
  let isStarted = false
  let line = 0
  for (const group of metadata.row_groups) {
    const length = Number(group.num_rows)
    if (!(length >= 0)) throw new ParquetFault('a row group has a negative number of rows')
    const wanted = root.children.filter(({ element }) => !lost.has(element.name))
    if (length > 0)
      for await (const { taken, broken, count, from } of readGroup(
        openColumns({ handle, root, group, size, unpacker, onRead }, wanted),
        length,
        line,
      )) {
        if (!isStarted) {
          for (const { name, fault } of broken) lost.set(name, fault)
          onHeader(names.filter((name) => !lost.has(name)))
          for (const [name, fault] of lost) onLost(describeLoss(name, fault))
          isStarted = true
        }
        const unreadCells = broken.filter(({ name }) => !lost.has(name)).map(unreadCell)
        const kept = lost.size === 0 ? taken : taken.filter(({ name }) => !lost.has(name))
        const rows: SourceRow[] = []
        for (let at = 0; at < count; at++) rows.push({ line: from + at + 1, value: rowAt(kept, at) })
        yield unreadCells.length === 0 ? rows : rows.map((row) => ({ ...row, unreadCells }))
      }
    line += length
  }
  if (!isStarted) onHeader(names)
}

const describeLoss = (name: string, fault: string): string =>
  `The column ${name.slice(0, 80)} cannot be read and is left out: ${fault.slice(0, 200)}.`

const unreadCell = ({ name, fault }: BrokenColumn): UnreadCell => ({
  column: name,
  reason: `The column cannot be read here: ${fault.slice(0, 200)}.`,
  remedy: 'Write the file again, or send it as CSV or JSON lines.',
})

/**
 * The rows of a Parquet file, page by page: memory does not grow with the file nor with its row groups, which pandas
 * makes of a million rows. A row's line is its number. Throws a FileError when the file is damaged.
 */
export async function* readParquet(
  handle: FileHandle,
  file: string,
  options: ParquetOptions,
): AsyncGenerator<readonly SourceRow[]> {
  try {
    yield* readAll(handle, options)
  } catch (error) {
    if (error instanceof FileError || isElsewhere(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    const remedy =
      error instanceof ParquetFault ? error.remedy : 'Write the file again, or send it as CSV or JSON lines.'
    throw new FileError({
      file,
      line: null,
      column: null,
      reason: `The Parquet file cannot be read: ${reason.slice(0, 200)}.`,
      remedy,
    })
  }
}

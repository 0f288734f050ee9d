import type { FileHandle } from 'node:fs/promises'
import { type FileMetaData, parquetMetadata, parquetSchema } from 'hyparquet'
import { assembleNested } from 'hyparquet/src/assemble.js'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { getTreePath } from 'hyparquet/src/schema.js'
import type { DecodedArray, RowGroup, SchemaTree } from 'hyparquet/src/types.js'
import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { checkThrift, ParquetFault } from './check-thrift'
import { readPages, readSlice } from './parquet-pages'
import { plainValue, stringFromBytes } from './parquet-values'
import { compressors } from './unpack-page'

const MOST_FOOTER = 64 * 1024 * 1024
const MOST_COLUMNS = 10_000
const BATCH = 1000
/** Values of all columns in memory at once. */
const MOST_HELD = 30_000_000
const TAIL = 8
const parsers = { ...DEFAULT_PARSERS, stringFromBytes }

export type ParquetOptions = {
  readonly onRead: (bytes: number) => void
  readonly onHeader: (fields: readonly string[]) => void
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

/** One column of the file's schema as the rows of a group come out of its pages. */
type Column = {
  readonly name: string
  /** Rows read and not yet handed out, one list for each of its leaves. */
  readonly leaves: readonly Leaf[]
  readonly tree: SchemaTree
}
type Leaf = { readonly path: string; readonly pages: AsyncGenerator<DecodedArray>; values: DecodedArray; at: number }

function openColumns(
  handle: FileHandle,
  root: SchemaTree,
  group: RowGroup,
  size: number,
  onRead: ParquetOptions['onRead'],
) {
  return root.children.map((tree): Column => {
    const name = tree.element.name
    const chunks = group.columns.flatMap(({ meta_data }) => (meta_data?.path_in_schema[0] === name ? [meta_data] : []))
    if (chunks.length === 0) throw new ParquetFault(`a row group lacks the column ${name.slice(0, 80)}`)
    const leaves = chunks.map((meta): Leaf => {
      const schemaPath = getTreePath(root, meta.path_in_schema)
      const element = schemaPath.at(-1)?.element
      if (!element)
        throw new ParquetFault(`a row group has an unknown column ${meta.path_in_schema.join('.').slice(0, 80)}`)
      const dictionary = Number(meta.dictionary_page_offset ?? 0n)
      const data = Number(meta.data_page_offset)
      const from = dictionary > 0 && dictionary < data ? dictionary : data
      const to = from + Number(meta.total_compressed_size)
      if (!(from >= 4 && to <= size)) throw new ParquetFault(`the column ${name.slice(0, 80)} lies outside the file`)
      const decoder = {
        pathInSchema: meta.path_in_schema,
        element,
        schemaPath,
        parsers,
        compressors,
        utf8: false,
        type: meta.type,
        codec: meta.codec,
      }
      return {
        path: meta.path_in_schema.join('.'),
        pages: readPages({ handle, from, to, decoder, onRead }),
        values: [],
        at: 0,
      }
    })
    return { name, leaves, tree }
  })
}

/** Makes sure that every leaf has a row at hand; false when the group's pages end. */
async function fill(columns: readonly Column[]): Promise<boolean> {
  for (const { leaves } of columns)
    for (const leaf of leaves)
      while (leaf.at >= leaf.values.length) {
        const next = await leaf.pages.next()
        if (next.done) return false
        leaf.values = next.value
        leaf.at = 0
      }
  return true
}

/** The next rows of one column: a flat one as it stands, a nested one put together from its leaves. */
function takeColumn({ leaves, tree }: Column, count: number): DecodedArray {
  const parts = new Map<string, DecodedArray>()
  for (const leaf of leaves) {
    parts.set(leaf.path, leaf.values.slice(leaf.at, leaf.at + count) as DecodedArray)
    leaf.at += count
  }
  if (tree.children.length > 0) assembleNested(parts, tree, parsers)
  const values = parts.get(tree.path.join('.'))
  if (!values || values.length !== count)
    throw new ParquetFault(`the column ${tree.element.name.slice(0, 80)} cannot be put together`)
  return values
}

function rowAt(columns: readonly { readonly name: string; readonly values: DecodedArray }[], at: number) {
  const row: Record<string, unknown> = {}
  for (const { name, values } of columns) row[name] = plainValue(values[at])
  return row
}

async function* readGroup(
  columns: readonly Column[],
  rows: number,
  line: number,
): AsyncGenerator<readonly SourceRow[]> {
  for (let read = 0; read < rows; ) {
    if (!(await fill(columns))) throw new ParquetFault(`its pages end after row ${line + read}`)
    const held = columns.reduce((sum, { leaves }) => sum + leaves.reduce((all, leaf) => all + leaf.values.length, 0), 0)
    if (held > MOST_HELD)
      throw new ParquetFault(
        'its pages hold too many values at once',
        'Write it again with smaller row groups, e.g. of 100,000 rows.',
      )
    const ready = Math.min(...columns.flatMap(({ leaves }) => leaves.map(({ values, at }) => values.length - at)))
    const count = Math.min(ready, rows - read, BATCH)
    const taken = columns.map((column) => ({ name: column.name, values: takeColumn(column, count) }))
    const from = line + read
    yield Array.from({ length: count }, (_, at) => ({
      line: from + at + 1,
      value: rowAt(taken, at),
    }))
    read += count
  }
  for (const { leaves } of columns)
    for (const { values, at, pages } of leaves)
      if (at < values.length || !(await pages.next()).done)
        throw new ParquetFault(`a row group holds more values than its ${rows} rows`)
}

async function* readAll(
  handle: FileHandle,
  { onRead, onHeader }: ParquetOptions,
): AsyncGenerator<readonly SourceRow[]> {
  const metadata = await readFooter(handle)
  const { size } = await handle.stat()
  const root = parquetSchema(metadata)
  const names = root.children.map(({ element }) => element.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new ParquetFault(`two columns are called ${twice.slice(0, 80)}`, 'Rename one of them.')
  if (names.includes('__proto__')) throw new ParquetFault('a column is called __proto__', 'Rename it.')
  if (names.length === 0) throw new ParquetFault('it has no columns')
  onHeader(names)
  let line = 0
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows)
    if (!(rows >= 0)) throw new ParquetFault('a row group has a negative number of rows')
    if (rows > 0) yield* readGroup(openColumns(handle, root, group, size, onRead), rows, line)
    line += rows
  }
}

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
    if (error instanceof FileError || (error instanceof Error && 'syscall' in error)) throw error
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

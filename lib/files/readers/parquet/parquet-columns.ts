import type { FileHandle } from 'node:fs/promises'
import { assembleNested } from 'hyparquet/src/assemble.js'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { getTreePath } from 'hyparquet/src/schema.js'
import type {
  ColumnDecoder,
  ColumnMetaData,
  DecodedArray,
  RowGroup,
  SchemaElement,
  SchemaTree,
} from 'hyparquet/src/types.js'
import { ParquetFault } from './check-thrift'
import { readPages } from './parquet-pages'
import { stringFromBytes } from './parquet-values'
import type { Values } from './plain-texts'
import { readDecimal } from './read-decimal'
import { type Unpacker, UnpackerEnded } from './unpacker'

/** Rows made at once: few enough to be gone before the next collection of garbage. */
const BATCH = 200
/** Values of all columns in memory at once, and bytes of their pages. */
const MOST_HELD = 30_000_000
const MOST_BYTES = 512 * 1024 * 1024
/** Columns up to which the next page of each is unpacked ahead. */
const MOST_COLUMNS_AHEAD = 40
const parsers = { ...DEFAULT_PARSERS, stringFromBytes }

/** One column of the file's schema as the rows of a group come out of its pages. */
type Column = {
  readonly name: string
  readonly tree: SchemaTree
  /** Rows read and not yet handed out, one list for each of its leaves. */
  leaves: readonly Leaf[]
  /** Why it cannot be read on. */
  fault: unknown
}
type Leaf = { readonly path: string; readonly pages: AsyncGenerator<Values>; values: Values; at: number }

export type TakenColumn = { readonly name: string; readonly values: Values }
export type BrokenColumn = { readonly name: string; readonly fault: string }

/** Some rows of a group, by column; of those that are broken, cells are null. */
type Rows = {
  readonly from: number
  readonly count: number
  readonly taken: readonly TakenColumn[]
  readonly broken: readonly BrokenColumn[]
}
type GroupSource = {
  readonly handle: FileHandle
  readonly root: SchemaTree
  readonly group: RowGroup
  /** Bytes of the file. */
  readonly size: number
  readonly unpacker: Unpacker
  readonly onRead: (bytes: number) => void
}

/** `held`: bytes of the pages at hand. */
type Group = { readonly columns: readonly Column[]; readonly held: { readonly bytes: number } }
type Opening = GroupSource & { readonly held: { bytes: number } }

/** The columns of a row group; one that the file describes wrongly is broken from its first row. */
export function openColumns(source: GroupSource, wanted: readonly SchemaTree[]): Group {
  const held = { bytes: 0 }
  const isBeside = source.unpacker.isBeside && source.group.columns.length <= MOST_COLUMNS_AHEAD
  const opening: Opening = { ...source, held, unpacker: { ...source.unpacker, isBeside } }
  const columns = wanted.map((tree): Column => {
    const { name } = tree.element
    try {
      return { name, tree, leaves: openLeaves(opening, name), fault: null }
    } catch (fault) {
      return { name, tree, leaves: [], fault }
    }
  })
  return { columns, held }
}

function openLeaves(source: Opening, name: string): readonly Leaf[] {
  const { columns } = source.group
  const chunks = columns.flatMap(({ meta_data }) => (meta_data?.path_in_schema[0] === name ? [meta_data] : []))
  if (chunks.length === 0) throw new ParquetFault(`a row group lacks the column ${name.slice(0, 80)}`)
  return chunks.map((meta) => openLeaf(source, name, meta))
}

/** Decimals are read as dates are, by a function of ours: the decoder's own gives another number than is written there. */
function readingOf(element: SchemaElement): Pick<ColumnDecoder, 'element' | 'parsers'> {
  if (element.converted_type !== 'DECIMAL') return { element, parsers }
  const dateFromDays = (units: number | bigint | Uint8Array) => readDecimal(units, element.scale ?? 0)
  return { element: { ...element, converted_type: 'DATE' }, parsers: { ...parsers, dateFromDays } }
}

function openLeaf({ handle, root, size, unpacker, held, onRead }: Opening, name: string, meta: ColumnMetaData): Leaf {
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
    ...{ pathInSchema: meta.path_in_schema, schemaPath, ...readingOf(element) },
    ...{ utf8: false, type: meta.type, codec: meta.codec },
  }
  let before = 0
  const onPage = (bytes: number): void => {
    held.bytes += bytes - before
    before = bytes
  }
  const pages = readPages({ handle, from, to, decoder, unpacker, onRead, onPage })
  return { path: meta.path_in_schema.join('.'), pages, values: [], at: 0 }
}

/** Makes sure that every leaf has a row at hand. */
async function fillColumn({ leaves }: Column, line: number): Promise<void> {
  for (const leaf of leaves)
    while (leaf.at >= leaf.values.length) {
      const next = await leaf.pages.next()
      if (next.done) throw new ParquetFault(`its pages end after row ${line}`)
      leaf.values = next.value
      leaf.at = 0
    }
}

/** The next rows of one column: a flat one as it stands, a nested one put together from its leaves. */
function takeColumn({ leaves, tree }: Column, count: number): Values {
  const parts = new Map<string, Values>()
  for (const leaf of leaves) {
    parts.set(leaf.path, leaf.values.slice(leaf.at, leaf.at + count))
    leaf.at += count
  }
  // Leaves of a nested column are no plain texts, but arrays.
  if (tree.children.length > 0) assembleNested(parts as Map<string, DecodedArray>, tree, parsers)
  const values = parts.get(tree.path.join('.'))
  if (!values || values.length !== count)
    throw new ParquetFault(`the column ${tree.element.name.slice(0, 80)} cannot be put together`)
  return values
}

/** A disk that fails, or a thread that ended, is no fault of the file. */
export const isElsewhere = (fault: unknown): boolean =>
  fault instanceof UnpackerEnded || (fault instanceof Error && 'syscall' in fault)

function breakColumn(column: Column, fault: unknown): void {
  if (isElsewhere(fault)) throw fault
  column.fault = fault
  column.leaves = []
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
const heldBy = ({ leaves }: Column): number => leaves.reduce((sum, { values }) => sum + values.length, 0)

/** What a file claims must not fill the memory. */
function refuseHeld(what: 'values' | 'bytes'): never {
  const remedy = 'Write it again with smaller row groups, e.g. of 100,000 rows.'
  throw new ParquetFault(`its pages hold too many ${what} at once`, remedy)
}

/** The rows of a group. A column that breaks is left behind; when the last does, its fault is thrown. */
export async function* readGroup(
  group: Group,
  rows: number,
  line: number,
  mostBytes = MOST_BYTES,
): AsyncGenerator<Rows> {
  const pages = group.columns.flatMap(({ leaves }) => leaves.map(({ pages }) => pages))
  try {
    yield* takeRows(group, rows, line, mostBytes)
  } finally {
    // Of each column the next page may be on its way: the file is not to be closed under it.
    await Promise.all(pages.map((each) => each.return(undefined)))
  }
}

async function* takeRows(
  { columns, held }: Group,
  rows: number,
  line: number,
  mostBytes: number,
): AsyncGenerator<Rows> {
  const sound = (): readonly Column[] => columns.filter(({ fault }) => fault === null)
  for (let read = 0; read < rows; ) {
    for (const column of sound()) {
      await fillColumn(column, line + read).catch((fault: unknown) => breakColumn(column, fault))
      if (held.bytes > mostBytes) refuseHeld('bytes')
    }
    if (sound().length === 0) throw columns[0]?.fault
    if (columns.reduce((sum, column) => sum + heldBy(column), 0) > MOST_HELD) refuseHeld('values')
    const ready = sound().flatMap(({ leaves }) => leaves.map(({ values, at }) => values.length - at))
    const count = Math.min(...ready, rows - read, BATCH)
    const taken = columns.map((column): TakenColumn => ({ name: column.name, values: takeOr(column, count) }))
    if (sound().length === 0) throw columns[0]?.fault
    const broken = columns.flatMap(({ name, fault }) => (fault === null ? [] : [{ name, fault: messageOf(fault) }]))
    yield { from: line + read, count, taken, broken }
    read += count
  }
  for (const { leaves } of sound())
    for (const { values, at, pages } of leaves)
      if (at < values.length || !(await pages.next()).done)
        throw new ParquetFault(`a row group holds more values than its ${rows} rows`)
}

/** Nothing where the column is broken. */
function takeOr(column: Column, count: number): Values {
  if (column.fault !== null) return []
  try {
    return takeColumn(column, count)
  } catch (fault) {
    breakColumn(column, fault)
    return []
  }
}

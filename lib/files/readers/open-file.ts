import { EmptyFileError } from '@/lib/files/file-error'
import { openWorkbook, type Workbook } from '@/lib/files/tables/open-workbook'
import { readWorkbook, workbookShape } from '@/lib/files/tables/read-workbook'
import { findDecimals } from '@/lib/ingest/decimal'
import type { FileSample } from '@/lib/ingest/format'
import type { SourceRow } from '@/lib/ingest/record'
import { NO_TEXT, openSource, takeFirst } from './byte-source'
import { decodeText } from './decode-text'
import type { FileShape } from './detect-container'
import type { Unpacker } from './parquet/unpacker'
import type { ByteLimits } from './read-bytes'
import { splitRows } from './split-rows'
import { openStored } from './stored-file'

/** A file on disk and the name it was uploaded under, folders included. */
export type DiskFile = { readonly path: string; readonly name: string }

export type OpenFile = {
  readonly shape: FileShape
  readonly sample: FileSample
  /** All rows, the sampled ones among them; to be read once. The file is closed where reading ends. */
  rows(): AsyncGenerator<readonly SourceRow[]>
  /** Bytes of the file on disk that were read so far. */
  bytesRead(): number
  close(): Promise<void>
}

const SAMPLE_ROWS = 50
/** How far is looked for fields that begin later, and how many rows are taken to show them. */
const FURTHER_ROWS = 500
const FURTHER_BYTES = 256 * 1024
/** Packed bytes are several times as many. */
const FURTHER_PACKED = 32 * 1024
const FURTHER_SAMPLES = 20

/**
 * Opens a file once: tells how it is built, unless `known` says, takes its first rows as a sample, and goes on from there
 * when all rows are asked for. Memory does not grow with the file. Throws a FileError that names file, line, column,
 * reason and remedy for a file that is no data or not well formed, here or while its rows are read. `sheet`: the one that
 * is read of a workbook, instead of the first that holds a table. `unpacker`: what unpacks pages of Parquet.
 */
export async function openFile(
  { path, name }: DiskFile,
  limits: ByteLimits,
  known: FileShape | null,
  sheet: string | null = null,
  unpacker?: Unpacker,
): Promise<OpenFile> {
  const stored = await openStored(path)
  const { handle } = stored
  const source = openSource(stored, name, limits)
  let header: readonly string[] | null = null
  const onHeader = (fields: readonly string[]): void => {
    header = fields
  }
  const lost: string[] = []
  // A thread that reads other files starts sooner without it.
  async function* readTable(): AsyncGenerator<readonly SourceRow[]> {
    const { readParquet } = await import('./parquet/read-parquet')
    const onLost = (reason: string) => void lost.push(reason)
    yield* readParquet(handle, name, { onRead: source.hear, onHeader, onLost, ...(unpacker && { unpacker }) })
  }
  function rowsOf(shape: FileShape): AsyncGenerator<readonly SourceRow[]> {
    const { container } = shape
    if (container === 'parquet') return readTable()
    if (container === 'xlsx') throw new Error(`a plan takes a file for a workbook that is none: ${name}`)
    return splitRows(decodeText(source.bytes(shape), name, shape), name, { ...shape, container }, onHeader)
  }
  try {
    const workbook =
      known === null || known.container === 'xlsx' ? await openWorkbook(handle, name, limits.maxUnpackedBytes) : null
    const told = known ?? (workbook ? await shapeOf(workbook, name, sheet) : await source.tellShape())
    const batches = workbook ? readWorkbook(workbook, name, told.table, onHeader) : rowsOf(told)
    if (workbook) source.hear(workbook.bytes.length)
    const first = await takeFirst(batches, SAMPLE_ROWS)
    const furthest = told.packing === null ? FURTHER_BYTES : FURTHER_PACKED
    for (
      let seen = first.flat().length;
      seen >= SAMPLE_ROWS && seen < FURTHER_ROWS && source.bytesRead() < furthest;
    ) {
      const [further] = await takeFirst(batches, 1)
      if (!further) break
      first.push(further)
      seen += further.length
    }
    const seenRows = first.flat().slice(0, 2 * FURTHER_ROWS)
    const rows = sampleOf(seenRows)
    if (rows.length === 0) refuseEmpty(name, header !== null)
    // A plan that is known says already what cannot be read.
    const shape = known ?? { ...told, leftOut: [...told.leftOut, ...lost] }
    async function close(): Promise<void> {
      first.length = 0
      await batches.return(undefined)
      await source.close()
    }
    async function* readOn(): AsyncGenerator<readonly SourceRow[]> {
      try {
        for (let batch = first.shift(); batch; batch = first.shift()) yield batch
        yield* batches
      } finally {
        await close()
      }
    }
    const fields = header ?? keysOf(seenRows)
    const document = shape.object?.document ?? {}
    const { table } = shape
    const sample: FileSample = {
      ...{ path: name, container: shape.container, fields, rows, document },
      ...(table && { decimals: findDecimals(rows) }),
      ...(table && table.sheet !== null && { workbook: { sheet: table.sheet, sheets: table.sheets } }),
    }
    return { shape, sample, rows: readOn, bytesRead: source.bytesRead, close }
  } catch (error) {
    await source.close()
    throw error
  }
}

async function shapeOf(workbook: Workbook, file: string, sheet: string | null): Promise<FileShape> {
  return { container: 'xlsx', ...NO_TEXT, ...(await workbookShape(workbook, file, sheet)) }
}

function refuseEmpty(file: string, hasHeader: boolean): never {
  throw new EmptyFileError({
    file,
    line: null,
    column: null,
    reason: hasHeader ? 'It has a header but no rows.' : 'It holds no rows.',
    remedy: 'Send a file with at least one row.',
  })
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first rows, and later ones where a field has its first value: labels may begin late. */
function sampleOf(rows: readonly SourceRow[]): readonly SourceRow[] {
  const filled = new Set<string>()
  const brings = ({ value }: SourceRow): boolean => {
    const before = filled.size
    if (isFields(value))
      for (const [field, cell] of Object.entries(value))
        if (cell !== null && cell !== '' && cell !== undefined) filled.add(field)
    return filled.size > before
  }
  const first = rows.slice(0, SAMPLE_ROWS)
  first.forEach(brings)
  return [...first, ...rows.slice(SAMPLE_ROWS).filter(brings).slice(0, FURTHER_SAMPLES)]
}

/** Every field that a sampled object has, in the order met. */
function keysOf(rows: readonly SourceRow[]): readonly string[] {
  const keys = new Set<string>()
  for (const { value } of rows) if (isFields(value)) for (const key of Object.keys(value)) keys.add(key)
  return [...keys]
}

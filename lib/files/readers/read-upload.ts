import { EmptyFileError, FileError } from '@/lib/files/file-error'
import { createRaterChange, type ImportOptions, NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import type { FileSample, Format } from '@/lib/ingest/format'
import { chooseRaterColumn } from '@/lib/ingest/mapping/choose-rater-column'
import { type Problem, type Recognition, recognise } from '@/lib/ingest/mapping/recognise'
import { createPlacer } from '@/lib/ingest/place-of-row'
import { nameRaters } from '@/lib/ingest/rater-column'
import type { Reading, SourceRow } from '@/lib/ingest/record'
import type { FileShape } from './detect-container'
import { type DiskFile, type OpenFile, openFile } from './open-file'
import { type ByteLimits, DEFAULT_LIMITS } from './read-bytes'
import { rejectUnread } from './reject-unread'
import type { PlannedFile, UploadPlan } from './upload-plan'

export type UploadRow = {
  readonly file: string
  readonly line: number
  /** As the file has it. */
  readonly value: unknown
  readonly reading: Reading
  /** It was read before, and held back until the end of its file. */
  readonly isRest?: true
}

export type Upload = {
  readonly plan: UploadPlan
  /**
   * All rows of all files, files with texts first, in batches. Rows go through `takeRow` into an assembler and a ledger
   * made of the plan. Throws a FileError at the first place that is not well formed. A row is made as it is taken, so that
   * what is made of one is gone before the next.
   */
  read(): AsyncGenerator<Iterable<UploadRow>>
  /** Bytes of the files on disk that `read` has consumed so far, and all of them. */
  progress(): { readonly bytesRead: number; readonly bytes: number }
  /** Closes files that are open and were not read. */
  close(): Promise<void>
}

export type OpenedUpload =
  /** With the first rows of the plan's files, in its order. */
  | { readonly ok: true; readonly upload: Upload; readonly samples: readonly FileSample[] }
  | Extract<Recognition, { ok: false }>

type UploadOptions = ImportOptions & {
  /** The dataset holds texts already: verdicts may come alone. */
  readonly hasTexts: boolean
}
/** What is wrong with one file; one that holds nothing does not keep the others back. */
type FileFault = Problem & { readonly isEmpty: boolean }
type SizedFile = DiskFile & { readonly bytes: number }

const AS_IT_IS: UploadOptions = { ...NO_OPTIONS, hasTexts: false }
/** What folders of data hold besides data: left out with its reason, where other files can be read. */
const NO_DATA =
  /\.(md|rst|txt|html?|pdf|py|ipynb|png|jpe?g|gif|svg|ya?ml|toml|cfg|ini|sh|xml|log|lock)$|(^|\/)((LICENSE|README)[^/]*|\.[^/]*|Thumbs\.db|desktop\.ini)$|(^|\/)__MACOSX\//i
/** Files that stay open between looking and reading; what an upload has beyond them is opened again. */
const MOST_OPEN = 8

/**
 * Looks at the first rows of each file of an upload, recognises what they are together, and makes them readable as one
 * stream that goes on from there. What is wrong with the files is returned; only a disk that fails throws.
 */
export async function openUpload(
  files: readonly SizedFile[],
  limits: ByteLimits = DEFAULT_LIMITS,
  options: UploadOptions = AS_IT_IS,
): Promise<OpenedUpload> {
  const looked: OpenFile[] = []
  const problems: FileFault[] = []
  const close = async (which: (file: OpenFile, at: number) => boolean): Promise<void> => {
    for (const [at, file] of looked.entries()) if (which(file, at)) await file.close()
  }
  try {
    for (const file of files) {
      const opened = await openFile(file, limits, null, sheetOf(options, file.name)).catch(faultOf)
      if ('reason' in opened) problems.push(opened)
      else if (looked.push(opened) > MOST_OPEN) await opened.close()
    }
    const recognised = recogniseAll(looked, problems, options)
    if (!recognised.ok) {
      await close(() => true)
      return recognised
    }
    const { plan, chosen } = recognised
    await close((file) => !chosen.includes(file))
    const waiting = looked.slice(0, MOST_OPEN).filter((file) => chosen.includes(file))
    const upload = readByPlan({ files, plan, limits, options, waiting })
    return { ok: true, upload, samples: chosen.map(({ sample }) => sample) }
  } catch (error) {
    await close(() => true)
    throw error
  }
}

/** What the files are together; `problems`: those that are none. */
function recogniseAll(looked: readonly OpenFile[], faults: readonly FileFault[], options: UploadOptions) {
  const problems: readonly Problem[] = faults.map(({ isEmpty, ...problem }) => problem)
  const grave = problems.filter(
    ({ file }, at) => looked.length === 0 || !(faults[at]?.isEmpty || NO_DATA.test(file ?? '')),
  )
  if (grave.length > 0) return { ok: false, problems: grave, unknown: [] } as const
  const recognition = recognise(
    looked.map(({ sample }) => sample),
    options,
  )
  if (!recognition.ok) return { ...recognition, problems: [...recognition.problems, ...looked.flatMap(lostColumns)] }
  const { format, task, files, leftOut } = recognition
  const chosen = files.flatMap((file) => looked.filter(({ sample }) => sample === file.sample))
  const planned = files.flatMap(({ sample, role }) =>
    chosen
      .filter((file) => file.sample === sample)
      .map(({ shape }) => ({ path: sample.path, format, role, shape, ...howRead(sample, shape, format, options) })),
  )
  const tooLong = planned.flatMap(membersTooLong)
  if (tooLong.length > 0) return { ok: false, problems: tooLong, unknown: [] } as const
  const parts = planned.flatMap(({ path, shape, format: { reads = [] } }) =>
    [
      ...shape.leftOut,
      ...(shape.object?.aside ?? []).flatMap(({ name, reason }) => (reads.includes(name) ? [] : [reason])),
    ].map((reason) => partLeftOut(path, reason)),
  )
  const plan: UploadPlan = { format, task, files: planned, leftOut: [...problems, ...leftOut, ...parts] }
  return { ok: true, plan, chosen } as const
}

const sheetOf = ({ sheets }: ImportOptions, file: string): string | null =>
  Object.hasOwn(sheets, file) ? (sheets[file] ?? null) : null

const partLeftOut = (file: string, reason: string): Problem => ({ file, line: null, column: null, reason, remedy: '' })

/** Members that a format reads and memory should not hold. */
const membersTooLong = ({ path, shape, format }: PlannedFile): readonly Problem[] =>
  (shape.object?.aside ?? [])
    .filter(({ name, isTooLong }) => isTooLong && format.reads?.includes(name))
    .map(({ reason }) => ({ ...partLeftOut(path, reason), remedy: 'Shorten it, or write the rows as JSON lines.' }))

/** Columns that a format may have missed. */
const lostColumns = ({ sample, shape }: OpenFile): readonly Problem[] =>
  shape.container === 'parquet' ? shape.leftOut.map((reason) => partLeftOut(sample.path, reason)) : []

/** Who labelled the rows of a file, and what else was decided about it. A mapping says itself whose labels are which. */
function howRead(sample: FileSample, shape: FileShape, format: Format, options: UploadOptions) {
  const chosen =
    options.raterColumn !== null && sample.fields.includes(options.raterColumn) ? options.raterColumn : null
  const isOpen = options.mapping === null && options.raterColumn !== ''
  const { raterColumn, note } = chooseRaterColumn(format, sample, { chosen, isOpen })
  const notes = [...shape.notes, ...(format.notes?.(sample) ?? []), ...(note === null ? [] : [note])]
  return { raterColumn, notes, mayLackLabels: format.mayLackLabels?.(sample) ?? false }
}

const withoutKey = ({ key, ...row }: SourceRow): SourceRow => row

function faultOf(error: unknown): FileFault {
  if (error instanceof FileError) return { ...error.fault, isEmpty: error instanceof EmptyFileError }
  throw error
}

/** Makes an upload readable by a plan that was made before: files are opened where they are read, and not looked at. */
export function readByPlan({
  files,
  plan,
  limits = DEFAULT_LIMITS,
  options,
  waiting = [],
  openWith = openFile,
}: {
  readonly files: readonly SizedFile[]
  readonly plan: UploadPlan
  readonly limits?: ByteLimits
  readonly options: Pick<ImportOptions, 'flipped' | 'people' | 'models' | 'mapping'>
  /** Files that are open at their first row. */
  readonly waiting?: readonly OpenFile[]
  /** Opens the others, all of whose shapes the plan knows. */
  readonly openWith?: typeof openFile
}): Upload {
  const change = createRaterChange(options)
  const place = createPlacer(plan.files.filter(({ role }) => role === 'pairs').map(({ path }) => path))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const open = new Map(waiting.map((file) => [file.sample.path, file]))
  let reading: OpenFile | null = null
  let bytesBefore = 0

  async function openNext({ path, shape }: PlannedFile): Promise<OpenFile> {
    const waits = open.get(path)
    open.delete(path)
    if (waits) return waits
    const file = files.find(({ name }) => name === path)
    if (!file) throw new Error(`a plan names a file that is not there: ${path}`)
    return openWith(file, limits, shape)
  }
  return {
    plan,
    async *read() {
      ;[reading, bytesBefore] = [null, 0]
      const begun = new Map<Format, Pick<Format, 'open'>>()
      for (const planned of plan.files) {
        const file = await openNext(planned)
        const { path, format, raterColumn } = planned
        reading = file
        const reader = begun.get(format) ?? format.begin?.() ?? format
        begun.set(format, reader)
        const readRow = reader.open(file.sample, raterColumn)
        const isOneLabelARow =
          raterColumn !== null || options.mapping?.labels.some(({ rater }) => rater.column !== null) === true
        const settle = (current: SourceRow, read: Reading): UploadRow => {
          const row = read.from ?? current
          const { line, value } = row
          const named = raterColumn === null ? read : nameRaters(raterColumn, value, read)
          // What names a row names its label then, and no pair that several label.
          const placed = place(path, isOneLabelARow ? withoutKey(row) : row, named)
          return { file: path, line, value, reading: change(placed) }
        }
        function* settleEach(rows: readonly SourceRow[]): Generator<UploadRow> {
          for (const row of rows) yield settle(row, rejectUnread(path, row, readRow))
        }
        for await (const rows of file.rows()) yield settleEach(rows)
        for (const rest of readRow.rest?.() ?? []) yield [{ ...settle(rest.from, rest), isRest: true }]
        bytesBefore += file.bytesRead()
        reading = null
      }
    },
    progress: () => ({ bytesRead: bytesBefore + (reading?.bytesRead() ?? 0), bytes }),
    async close() {
      for (const file of open.values()) await file.close()
      open.clear()
    },
  }
}

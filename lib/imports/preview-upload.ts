import { getDataset } from '@/lib/db/dataset'
import { hasUpload } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import type { Upload } from '@/lib/files/readers/read-upload'
import { mayLackLabels } from '@/lib/files/readers/upload-plan'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { createDirectionCheck } from '@/lib/ingest/assembly/check-direction'
import { describeRecord, type RecordInWords } from '@/lib/ingest/assembly/describe'
import type { Contradiction } from '@/lib/ingest/assembly/direction-finding'
import type { ImportOptions } from '@/lib/ingest/assembly/import-options'
import { createLabelRemarks } from '@/lib/ingest/assembly/label-remarks'
import { createLabelTable, type LabelRows } from '@/lib/ingest/assembly/label-table'
import { type Ledger, openLedger } from '@/lib/ingest/assembly/ledger'
import type { Registry } from '@/lib/ingest/assembly/registry'
import { takeDerived, takeRow } from '@/lib/ingest/assembly/take-row'
import { createUnread, type UploadFault } from '@/lib/ingest/assembly/unread'
import type { FileSample } from '@/lib/ingest/format'
import { describeProblem, type Problem } from '@/lib/ingest/mapping/recognise'
import type { Rejection } from '@/lib/ingest/record'
import { asExpected } from '@/lib/resource-error'
import type { Task } from '@/lib/words/task'
import { listWorkbooks, type WorkbookChoice } from './list-workbooks'
import { loadColumns, type UnknownColumns } from './load-columns'
import { loadKnown } from './load-known'
import { lookAtUpload } from './open-stored-upload'
import { createRaterColumns, type RaterColumn } from './rater-columns'

export type Understood = {
  readonly ok: true
  readonly format: string
  /** How this format encodes the choice. */
  readonly encoding: string
  readonly task: Task
  readonly suggestedName: string
  /** False: reading stopped early, and every number is about the rows read so far. */
  readonly complete: boolean
  readonly pairs: number
  readonly prompts: number
  readonly responses: number
  readonly ledger: Ledger
  readonly records: readonly RecordInWords[]
  /** Labels as the files have them, and how they are read. */
  readonly labels: LabelRows
  /** Why nothing would come of an import; `null` where something does. */
  readonly fault: UploadFault | null
  /** Labels of which few can be read. */
  readonly warnings: readonly string[]
  /** Raters whose labels other evidence speaks against. */
  readonly contradictions: readonly Contradiction[]
  readonly remarks: readonly string[]
  /** The column that says whose labels a file's rows hold; `null` where the files say that otherwise. */
  readonly whose: RaterColumn | null
  /** The first of them. */
  readonly rejections: readonly Rejection[]
  /** Rows that will not be imported, and single cells that will be left out. */
  readonly rejected: number
  readonly values: number
  readonly options: ImportOptions
}

export type Preview =
  | Understood
  | {
      readonly ok: false
      readonly faults: readonly Fault[]
      /** A file with named fields that no format knows. */
      readonly unknown: UnknownColumns | null
    }

const SHOWN_REJECTIONS = 50
const SHOWN_RECORDS = 3
const PATIENCE_MS = 4000
/** A larger dataset is not read again for a preview: what repeats it is told apart in the import itself. */
const MOST_KNOWN = 100_000

/** Reads an upload as the import will, without storing its rows, and says what was understood. */
export async function previewUpload(uploadId: string, datasetId: number | null = null): Promise<Preview> {
  return (await previewWithSamples(uploadId, datasetId)).preview
}

/** The same, with the first rows of the files that are understood. */
async function previewWithSamples(
  uploadId: string,
  datasetId: number | null,
): Promise<{ readonly preview: Preview; readonly samples: readonly FileSample[]; readonly sheets: WorkbookChoice }> {
  if (!(await hasUpload(uploadId))) throw new AppError('not-found', 'This upload does not exist any more. Start again.')
  const looked = await lookAtUpload(uploadId, datasetId !== null)
  if (!looked) return refusal([{ file: null, message: 'No file arrived. Send at least one.' }])
  const { opened, options } = looked
  if (!opened.ok)
    return {
      ...refusal(opened.problems.map(toFault), await loadColumns(opened.unknown, options.mapping)),
      sheets: listWorkbooks(opened.unknown, options.sheets),
    }
  const { upload, samples } = opened
  const sheets = listWorkbooks(samples, options.sheets)
  try {
    const known = datasetId === null ? null : await registryOf(datasetId)
    return { preview: await readAhead(upload, samples, options, known), samples, sheets }
  } catch (error) {
    if (error instanceof FileError) return { ...refusal([toFault(error.fault)]), sheets }
    throw error
  } finally {
    await upload.close()
  }
}

type Fault = { readonly file: string | null; readonly message: string }
const refusal = (faults: readonly Fault[], unknown: UnknownColumns | null = null) => ({
  preview: { ok: false, faults, unknown } as const,
  samples: [],
  sheets: listWorkbooks([], {}),
})
const toFault = (problem: Problem) => ({ file: problem.file, message: describeProblem(problem) })

async function registryOf(datasetId: number): Promise<Registry | undefined> {
  const dataset = await getDataset(datasetId)
  if (!dataset || dataset.responses > MOST_KNOWN) return undefined
  return (await loadKnown(dataset, async () => {})).registry
}

async function readAhead(
  upload: Upload,
  samples: readonly FileSample[],
  options: ImportOptions,
  /** What the dataset holds that the files are added to, as far as it is known; `null`: they make a new one. */
  known: Registry | undefined | null,
): Promise<Understood> {
  const { format, task } = upload.plan
  const assembler = createAssembler(known ?? undefined)
  const before = assembler.counts()
  const ledger = openLedger(upload.plan)
  const labels = createLabelTable()
  const raterColumns = createRaterColumns(upload.plan, samples)
  const unread = createUnread(options.mapping)
  const direction = createDirectionCheck()
  const remarks = createLabelRemarks()
  for (const sample of samples) direction.open(sample, options.mapping)
  const records: RecordInWords[] = []
  const rejections: Rejection[] = []
  const until = Date.now() + PATIENCE_MS
  let complete = true
  for await (const rows of upload.read()) {
    for (const row of rows) {
      const taken = takeRow(row, assembler, ledger)
      const { records: read } = row.reading
      raterColumns.take(row)
      direction.take({ file: row.file, value: row.value, records: read })
      remarks.take(read)
      for (const addition of taken.additions) direction.add(addition)
      for (const rejection of taken.rejections) remarks.reject(rejection)
      unread.take(row.reading, taken.rejections)
      rejections.push(...taken.rejections.slice(0, SHOWN_REJECTIONS - rejections.length))
      for (const record of read) {
        if (record.kind !== 'rated') for (const vote of record.votes) labels.count(vote)
        if (records.length < SHOWN_RECORDS) records.push(describeRecord(record, row.line))
      }
    }
    complete = Date.now() < until
    if (!complete) break
  }
  for (const addition of takeDerived(options.rule, assembler, ledger)) direction.add(addition)
  const current = ledger.current()
  const sum = (count: (file: Ledger['files'][number]) => number) =>
    current.files.reduce((total, file) => total + count(file), 0)
  const counts = assembler.counts()
  const added = {
    prompts: counts.prompts - before.prompts,
    responses: counts.responses - before.responses,
    pairs: counts.pairs - before.pairs,
  }
  const outcome = { ledger: current, ...added, adds: known !== null, mayLackLabels: mayLackLabels(upload.plan) }
  // Beside a dataset that is too large to be known here, rows that only it explains look like none.
  const fault = complete && known !== undefined ? unread.fault(outcome) : null
  return {
    ok: true,
    format: format.label,
    encoding: format.encoding,
    task,
    suggestedName: nameFor(samples[0]?.path ?? format.label),
    complete,
    ...added,
    fault,
    warnings: fault ? [] : unread.warnings(outcome),
    whose: raterColumns.found(),
    records,
    rejections,
    options,
    labels: labels.rows(),
    contradictions: direction.contradictions(),
    remarks: remarks.remarks(),
    ledger: current,
    rejected: sum((file) => file.rejected),
    values: sum((file) => file.values),
  }
}

/** The file's name without folders and endings. */
const nameFor = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/(\.(gz|zst|csv|tsv|jsonl?|ndjson|parquet|xlsx|xlsm))+$/i, '')

type UploadView = {
  readonly preview: Preview
  /** Columns that somebody has to, or wants to, give a meaning. */
  readonly unknown: UnknownColumns | null
  readonly sheets: WorkbookChoice
}

/** What an upload holds as far as it is understood. `byHand`: a person wants to say what the columns mean. */
export async function loadUpload(uploadId: string, datasetId: number | null, byHand: boolean): Promise<UploadView> {
  const { preview, samples, sheets } = await previewWithSamples(uploadId, datasetId).catch((error: unknown) => {
    // An upload that was swept away meanwhile is no surprise: a bookmark or an old tab leads here.
    const expected = asExpected(error)
    if (expected) return refusal([{ file: null, message: expected.message }])
    throw error
  })
  if (!preview.ok) return { preview, unknown: preview.unknown, sheets }
  return { preview, sheets, unknown: byHand ? await loadColumns(samples, preview.options.mapping) : null }
}

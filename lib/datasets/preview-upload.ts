import { hasUpload } from '@/lib/db/upload'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import type { Upload } from '@/lib/files/read-upload'
import { createAssembler } from '@/lib/ingest/assemble'
import { describeRecord, type RecordInWords } from '@/lib/ingest/describe'
import type { Task } from '@/lib/ingest/format'
import { createLedger, type Ledger } from '@/lib/ingest/ledger'
import type { Problem } from '@/lib/ingest/recognise'
import type { Rejection } from '@/lib/ingest/record'
import { takeRow } from '@/lib/ingest/take-row'
import { describeProblem } from './describe-problem'
import { readStoredUpload } from './open-stored-upload'

export type Preview =
  | {
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
      /** The first of them. */
      readonly rejections: readonly Rejection[]
      /** Rows that will not be imported, and single cells that will be left out. */
      readonly rejected: number
      readonly values: number
    }
  | { readonly ok: false; readonly faults: readonly { readonly file: string | null; readonly message: string }[] }

const SHOWN_REJECTIONS = 50
const SHOWN_RECORDS = 3
const PATIENCE_MS = 4000

/** Reads an upload as the import will, without storing anything, and says what was understood. */
export async function previewUpload(uploadId: string): Promise<Preview> {
  if (!(await hasUpload(uploadId))) throw new AppError('not-found', 'This upload does not exist any more. Start again.')
  const opened = await readStoredUpload(uploadId)
  if (!opened) return { ok: false, faults: [{ file: null, message: 'No file arrived. Send at least one.' }] }
  if (!opened.ok) return { ok: false, faults: opened.problems.map(toFault) }
  try {
    return await readAhead(opened.upload)
  } catch (error) {
    if (error instanceof FileError) return { ok: false, faults: [toFault(error.fault)] }
    throw error
  }
}

const toFault = (problem: Problem) => ({ file: problem.file, message: describeProblem(problem) })

async function readAhead(upload: Upload): Promise<Preview> {
  const { files, format, task } = upload.recognition
  const assembler = createAssembler()
  const ledger = createLedger(files.map((file) => ({ file: file.sample.path, format: format.label, role: file.role })))
  const records: RecordInWords[] = []
  const rejections: Rejection[] = []
  const until = Date.now() + PATIENCE_MS
  let complete = true
  for await (const rows of upload.read()) {
    for (const row of rows) {
      const taken = takeRow(row, assembler, ledger)
      rejections.push(...taken.rejections.slice(0, SHOWN_REJECTIONS - rejections.length))
      for (const record of row.reading.records)
        if (records.length < SHOWN_RECORDS) records.push(describeRecord(record, row.line))
    }
    complete = Date.now() < until
    if (!complete) break
  }
  const current = ledger.current()
  const sum = (count: (file: Ledger['files'][number]) => number) =>
    current.files.reduce((total, file) => total + count(file), 0)
  const { prompts, responses, pairs } = assembler.counts()
  return {
    ok: true,
    format: format.label,
    encoding: format.encoding,
    task,
    suggestedName: nameFor(files[0]?.sample.path ?? format.label),
    complete,
    ...{ pairs, prompts, responses, records, rejections },
    ledger: current,
    rejected: sum((file) => file.rejected),
    values: sum((file) => file.values),
  }
}

/** The file's name without folders and endings. */
const nameFor = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/(\.(gz|zst|csv|tsv|jsonl?|ndjson))+$/i, '')

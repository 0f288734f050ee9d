import type { Task } from '@/lib/words/task'
import type { Decimals } from './decimal'
import type { Reading, SourceRow } from './record'

/** How a file is built, told apart by its bytes. */
export type Container = 'csv' | 'tsv' | 'json-lines' | 'json-array' | 'json-object' | 'parquet' | 'xlsx'

/** The first rows of one file, enough to recognise its format. */
export type FileSample = {
  /** The path as uploaded, folders included: some formats carry the judge's name there. */
  readonly path: string
  readonly container: Container
  /** Header of a CSV file; the union of keys of the sampled objects otherwise. */
  readonly fields: readonly string[]
  readonly rows: readonly SourceRow[]
  /** A JSON object's other members, where its rows are one of its lists; empty for every other file. */
  readonly document: Readonly<Record<string, unknown>>
  /** Of a table: how its numbers are written. */
  readonly decimals?: Decimals
  /** Of a workbook: the sheet that is read, and all that hold rows. */
  readonly workbook?: { readonly sheet: string; readonly sheets: readonly string[] }
}

/** Reads rows in the order of their file. `rest`: what still waits for another row when the file ends. */
export type RowReader = { (row: SourceRow): Reading; readonly rest?: () => readonly Required<Reading>[] }

/** One known file format: how to tell it, how to read a row of it, and what to tell the user. */
export type Format = {
  readonly id: string
  readonly label: string
  /** One sentence: how this format encodes the choice. Shown in the preview. */
  readonly encoding: string
  readonly task: Task
  /** Fields that every file with texts has: they tell which format was nearest when none fits. */
  readonly fields: readonly string[]
  /** `pairs`: rows hold both texts. `verdicts`: rows hold votes on pairs of another file. `null`: not this format. */
  recognise(sample: FileSample): 'pairs' | 'verdicts' | null
  /** Whether a file says itself that nobody chose, or nobody readably: it is whole without any label. */
  mayLackLabels?(sample: FileSample): boolean
  /** Members beside the rows of a JSON object that it reads: others are named as left out. */
  readonly reads?: readonly string[]
  /** Why it does not read a file that is of its kind; said where no format reads the file. */
  refusal?(sample: FileSample): { readonly reason: string; readonly remedy: string } | null
  /** What it had to decide about a file that a person should know. */
  notes?(sample: FileSample): readonly string[]
  /** Fields that are called like a rater’s column and say something else. */
  notRaters?(sample: FileSample): readonly string[]
  /** Its files are read only together: what to send with those that hold texts alone, and with verdicts alone. */
  readonly together?: { readonly texts: string; readonly verdicts: string }
  /** Begins an upload of files of which a later one needs what an earlier one held. */
  begin?(): Pick<Format, 'open'>
  /**
   * Reads rows of one file from its first; it can look at the file’s path and sample before. `raterColumn`: says whose label
   * a row holds, which matters to those that make one record of several rows.
   */
  open(sample: FileSample, raterColumn?: string | null): RowReader
}

export const hasFields = (sample: FileSample, fields: readonly string[]): boolean =>
  fields.every((field) => sample.fields.includes(field))

/** For fields that rows may leave out, of which one proves the format. */
export const hasAny = (sample: FileSample, fields: readonly string[]): boolean =>
  fields.some((field) => sample.fields.includes(field))

const EXTENSIONS = /(\.(csv|tsv|txt|jsonl|ndjson|json|xlsx|xlsm|gz|zst))+$/i

/** Folders of an uploaded path, and the file's name without its extensions. */
export function splitPath(path: string): { readonly folders: readonly string[]; readonly stem: string } {
  const parts = path.split(/[\\/]/).filter((part) => part !== '')
  return { folders: parts.slice(0, -1), stem: (parts.at(-1) ?? '').replace(EXTENSIONS, '') }
}

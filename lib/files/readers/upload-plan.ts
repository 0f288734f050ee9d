import { z } from 'zod'
import type { Format } from '@/lib/ingest/format'
import { FORMATS } from '@/lib/ingest/formats/formats'
import { mappedFormat } from '@/lib/ingest/mapping/mapped-format'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import type { Problem } from '@/lib/ingest/mapping/recognise'
import type { Task } from '@/lib/words/task'
import { TASKS } from '@/lib/words/task'
import type { FileShape } from './detect-container'
import { layoutSchema } from './json-layout'

export type PlannedFile = {
  /** The name as uploaded. */
  readonly path: string
  readonly format: Format
  readonly role: 'pairs' | 'verdicts'
  readonly shape: FileShape
  /** What its reader and its format had to decide, one sentence each. */
  readonly notes: readonly string[]
  /** The column that says whose an unnamed person's label is. */
  readonly raterColumn: string | null
  /** It says itself that nobody chose. */
  readonly mayLackLabels: boolean
}

/** What an upload was recognised as: how each file is built and read, in which order, and which are left out. */
export type UploadPlan = {
  readonly format: Format
  readonly task: Task
  /** In the order in which they must be read: those with texts first. */
  readonly files: readonly PlannedFile[]
  readonly leftOut: readonly Problem[]
}

const shapeSchema = z.object({
  container: z.enum(['csv', 'tsv', 'json-lines', 'json-array', 'json-object', 'parquet', 'xlsx']),
  packing: z.enum(['gzip', 'zstd']).nullable(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  mark: z.int().min(0).max(3),
  table: z
    .object({
      delimiter: z.string().max(1),
      quoted: z.boolean(),
      headerLine: z.int().min(0),
      sheet: z.string().nullable(),
      sheets: z.array(z.string()).readonly(),
    })
    .nullable(),
  // As text: JSONB would sort the document's members, and formats read them in the order of the file.
  object: z.object({ layout: layoutSchema, document: z.string() }).nullable(),
  notes: z.array(z.string()),
  leftOut: z.array(z.string()),
})
const planSchema = z.object({
  version: z.literal(4),
  madeOf: z.string(),
  format: z.string(),
  task: z.enum(TASKS),
  files: z
    .array(
      z.object({
        path: z.string(),
        role: z.enum(['pairs', 'verdicts']),
        shape: shapeSchema,
        notes: z.array(z.string()),
        raterColumn: z.string().nullable(),
        mayLackLabels: z.boolean(),
      }),
    )
    .min(1),
  leftOut: z.array(
    z.object({
      file: z.string().nullable(),
      line: z.number().nullable(),
      column: z.number().nullable(),
      reason: z.string(),
      remedy: z.string(),
    }),
  ),
})
const documentSchema = z.record(z.string(), z.unknown())

/** A larger plan is not kept, nor one with characters that JSONB cannot hold: the files are looked at again. */
const MOST_CHARACTERS = 4_000_000
const UNSTORABLE = /\\u(0000|d[89a-f])/i

/** A plan to be stored; `madeOf` names the files and options that it is true of. `null`: it cannot be kept. */
export function storedPlan({ format, task, files, leftOut }: UploadPlan, madeOf: string): object | null {
  const stored: z.input<typeof planSchema> = {
    version: 4,
    madeOf,
    format: format.id,
    task,
    files: files.map(({ format: _, shape: { object, notes, leftOut: parts, ...shape }, ...file }) => ({
      ...file,
      notes: [...file.notes],
      shape: {
        ...{ ...shape, notes: [...notes], leftOut: [...parts] },
        object: object && { layout: object.layout, document: JSON.stringify(object.document) },
      },
    })),
    leftOut: [...leftOut],
  }
  const text = JSON.stringify(stored)
  return text.length > MOST_CHARACTERS || UNSTORABLE.test(text) ? null : stored
}

/** A stored plan; `null` for one that was made of other files or options, or that does not fit any more. */
export function readPlan(stored: unknown, madeOf: string, mapping: Mapping | null): UploadPlan | null {
  const read = planSchema.safeParse(stored)
  if (!read.success || read.data.madeOf !== madeOf) return null
  const { format: id, task, files, leftOut } = read.data
  const format = [...FORMATS, ...(mapping ? [mappedFormat(mapping)] : [])].find((each) => each.id === id)
  if (!format) return null
  return {
    format,
    task,
    files: files.map(({ shape: { object, ...shape }, ...file }) => ({
      ...file,
      format,
      shape: {
        ...shape,
        object: object && { ...object, document: documentSchema.parse(JSON.parse(object.document)), aside: [] },
      },
    })),
    leftOut,
  }
}

/** Whether the files say themselves that nobody chose: then they are whole without any label. */
export const mayLackLabels = ({ files }: UploadPlan): boolean => files.every((file) => file.mayLackLabels)

/** Whether there are rows that are about pairs of other files. */
export const holdsVerdicts = ({ files }: UploadPlan): boolean => files.some(({ role }) => role === 'verdicts')

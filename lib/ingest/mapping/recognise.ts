import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample, Format } from '@/lib/ingest/format'
import { FORMATS } from '@/lib/ingest/formats/formats'
import { readPath } from '@/lib/ingest/read-path'
import type { Task } from '@/lib/words/task'
import { TASKS } from '@/lib/words/task'
import { mappedFormat } from './mapped-format'
import type { Mapping } from './mapping'

export type RecognisedFile = {
  /** The path as uploaded. */
  readonly path: string
  readonly sample: FileSample
  readonly format: Format
  readonly role: 'pairs' | 'verdicts'
}

/** Why the files cannot be imported; `file` null when it is about the upload as a whole. */
export type Problem = {
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly reason: string
  readonly remedy: string
}

/** Which file, which line, what is wrong, and what to do. */
export function describeProblem({ file, line, column, reason, remedy }: Problem): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`]
  const named = place.filter((part) => part !== null).join(', ')
  return `${named === '' ? '' : `${named}: `}${reason} ${remedy}`.trimEnd()
}

/** `files` are in the order in which they must be read: those with texts first. */
export type Recognition =
  | {
      readonly ok: true
      readonly format: Format
      readonly task: Task
      readonly files: readonly RecognisedFile[]
      /** Files that hold something else, such as a leaderboard beside the annotations: shown, and not read. */
      readonly leftOut: readonly Problem[]
    }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
      /** Files with named fields that no format knows: a person can say what their columns mean. */
      readonly unknown: readonly FileSample[]
    }

export type RecogniseOptions = {
  readonly mapping: Mapping | null
  /** The dataset holds texts already: verdicts may come alone. */
  readonly hasTexts: boolean
}

const SHOWN_FIELDS = 20
const quoted = (names: readonly string[]): string => names.map((name) => `"${name.slice(0, 80)}"`).join(', ')

function listFields(fields: readonly string[]): string {
  const more = fields.length - SHOWN_FIELDS
  return quoted(fields.slice(0, SHOWN_FIELDS)) + (more > 0 ? ` and ${more} more` : '')
}

/** With fewer of its fields, naming a format would only mislead. */
const NEAR = 0.6

/** The format most of whose fields a file has. */
function findNearest({ fields }: FileSample): { readonly format: Format; readonly missing: readonly string[] } | null {
  const ranked = FORMATS.map((format) => {
    const missing = format.fields.filter((field) => !fields.includes(field))
    return { format, missing, share: 1 - missing.length / format.fields.length }
  }).sort((first, second) => second.share - first.share)
  const best = ranked[0]
  return best !== undefined && best.share >= NEAR ? best : null
}

const ANSWER_FIELDS = ['prompt', 'completion', 'messages', 'conversations', 'system', 'id', 'prompt_id', 'source']

/** Answers alone, as models are fine-tuned on them, and nothing that could rate them. */
function holdsAnswersOnly({ fields, rows }: FileSample): boolean {
  if (fields.some((field) => !ANSWER_FIELDS.includes(field))) return false
  if (fields.includes('prompt') && fields.includes('completion')) return true
  const field = ['messages', 'conversations'].find((name) => fields.includes(name))
  return (
    field !== undefined && rows.every(({ value }) => readTurns(readPath(value, field))?.at(-1)?.role === 'assistant')
  )
}

function describeUnknown(sample: FileSample): Problem {
  for (const format of FORMATS) {
    const refusal = format.refusal?.(sample) ?? null
    if (refusal !== null) return { file: sample.path, line: null, column: null, ...refusal }
  }
  const remedy = 'Say what its columns mean, or write them as the upload page describes.'
  const problem = (reason: string): Problem => ({ file: sample.path, line: null, column: null, reason, remedy })
  if (sample.fields.length === 0) return problem('Its rows are no objects with named fields.')
  const found = `The format is not known. Fields found: ${listFields(sample.fields)}.`
  if (holdsAnswersOnly(sample))
    return problem(`${found} Its rows hold one answer each and no label: there is no preference to read.`)
  const nearest = findNearest(sample)
  if (nearest === null) return problem(`${found} No known format is near.`)
  const { format, missing } = nearest
  const lack =
    missing.length > 0 ? `missing: ${quoted(missing)}.` : `its fields are there, its labels are not: ${format.encoding}`
  return problem(`${found} Nearest is ${format.label}; ${lack}`)
}

function recogniseFile(sample: FileSample, formats: readonly Format[]): RecognisedFile | Problem {
  for (const format of formats) {
    const role = format.recognise(sample)
    if (role !== null) return { path: sample.path, sample, format, role }
  }
  return describeUnknown(sample)
}

/** The task a file itself names wins over that of its format. */
function taskOf({ format, sample }: RecognisedFile): Task {
  const named = new Set(
    sample.rows.map(({ value }) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, 'task') : undefined,
    ),
  )
  const tasks: readonly Task[] = TASKS
  return (named.size === 1 ? tasks.find((task) => named.has(task)) : undefined) ?? format.task
}

/** Tells the format of each file, and whether they make one dataset: one format, with a file that holds the texts. */
export function recognise(
  samples: readonly FileSample[],
  { mapping, hasTexts }: RecogniseOptions = { mapping: null, hasTexts: false },
): Recognition {
  const formats = mapping === null ? FORMATS : [mappedFormat(mapping), ...FORMATS]
  const known: RecognisedFile[] = []
  const unknown: FileSample[] = []
  const problems: Problem[] = []
  for (const sample of samples) {
    const found = recogniseFile(sample, formats)
    if ('format' in found) known.push(found)
    else {
      problems.push(found)
      if (sample.fields.length > 0) unknown.push(sample)
    }
  }
  const whole = (reason: string, remedy: string): Recognition => ({
    ok: false,
    problems: [{ file: null, line: null, column: null, reason, remedy }],
    unknown: [],
  })
  const files = [...known.filter(({ role }) => role === 'pairs'), ...known.filter(({ role }) => role === 'verdicts')]
  const first = files[0]
  if (first === undefined)
    return problems.length > 0
      ? { ok: false, problems, unknown }
      : whole('No file was sent.', 'Choose at least one file.')
  const other = files.find(({ format }) => format !== first.format)
  if (other !== undefined)
    return whole(
      `The files belong to different datasets: ${first.sample.path} is ${first.format.label}, ${other.sample.path} is ${other.format.label}.`,
      'Send the files of one dataset together, each dataset by itself.',
    )
  if (first.role === 'verdicts' && !hasTexts)
    return whole(
      `${quoted(files.map(({ sample }) => sample.path))} ${files.length === 1 ? 'holds' : 'hold'} verdicts only: the texts they judge are missing.`,
      first.format.together?.verdicts ??
        `Send the ${first.format.label} file with the fields ${quoted(first.format.fields)} together with ${files.length === 1 ? 'it' : 'them'}.`,
    )
  if (first.format.together && !files.some(({ role }) => role === 'verdicts'))
    return whole(
      `${quoted(files.map(({ sample }) => sample.path))} ${files.length === 1 ? 'holds' : 'hold'} texts only: no verdict on them is there.`,
      first.format.together.texts,
    )
  return { ok: true, format: first.format, task: taskOf(first), files, leftOut: problems }
}

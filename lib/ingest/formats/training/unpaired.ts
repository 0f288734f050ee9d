import { readTurns } from '@/lib/ingest/dialogue'
import type { FileSample, Format, RowReader } from '@/lib/ingest/format'
import { raterIn } from '@/lib/ingest/rater-column'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, rejection } from '@/lib/ingest/read-field'
import type { RatedRecord, Reading, SourceRow } from '@/lib/ingest/record'
import { writeTurns } from '@/lib/words/turns'
import { textsIn } from './answer-fields'
import { createChosenPairs, DRAWN } from './chosen-pair'
import { createPromptReader } from './prompt-fields'
import { findUnpaired, isGood, type UnpairedColumns } from './unpaired-columns'

type Answer = {
  readonly row: SourceRow
  readonly prompt: string
  readonly promptId: string | null
  readonly source: string | null
  readonly text: string
  readonly good: boolean
  readonly raw: string
  /** Who says so; empty where the file names nobody. */
  readonly by: string
}
type Row = Readonly<Record<string, unknown>>
type Fault = { readonly field: string; readonly reason: string }

/** Two answers to one prompt, of which one person calls one good. */
const arePartners = (one: Answer, other: Answer): boolean =>
  one.prompt === other.prompt &&
  one.promptId === other.promptId &&
  one.source === other.source &&
  one.by === other.by &&
  one.good !== other.good

const rated = ({ prompt, promptId, source, text, good, raw }: Answer): RatedRecord => ({
  kind: 'rated',
  promptId,
  prompt,
  source,
  response: { text, source: null, author: null, level: null },
  ratings: [{ rater: PEOPLE, value: good ? 1 : 0, raw }],
  factors: [],
  slices: {},
})

const written = (value: unknown): string | null => {
  const [text, ...more] = textsIn(value) ?? []
  if (text === undefined || more.length > 0) return null
  const turns = typeof text === 'string' && !/^\s*[[{]/.test(text) ? null : readTurns(text)
  return turns === null ? (typeof text === 'string' ? text : null) : writeTurns(turns)
}

type Read = (row: SourceRow) => Answer | Fault

const promptId = optionalText.catch(null)

function createAnswerReader(
  sample: FileSample,
  { answer, isDialogue, label, prompts }: UnpairedColumns,
  raterColumn: string | null,
): Read {
  const promptOf = createPromptReader(sample, prompts)
  const missing = (fields: Row, field: string, expected: string): Fault => {
    const isThere = fields[field] !== undefined && fields[field] !== null && fields[field] !== ''
    return { field, reason: `The field ${field} ${isThere ? `cannot be read: ${expected}` : 'is missing'}.` }
  }
  return (row) => {
    const fields: Row = typeof row.value === 'object' && row.value !== null ? { ...row.value } : {}
    const good = isGood(fields[label])
    if (good === null) return missing(fields, label, 'true or false, good or bad was expected')
    const { turns, source } = promptOf(fields)
    const dialogue = isDialogue ? readTurns(fields[answer]) : null
    const text = dialogue === null ? written(fields[answer]) : (dialogue.at(-1)?.text ?? null)
    if (text === null) return missing(fields, answer, 'a text or a list of messages was expected')
    const asked = dialogue === null ? turns : [...turns, ...dialogue.slice(0, -1)]
    const prompt = writeTurns(asked)
    if (prompt.trim() === '') return { field: prompts.fields[0] ?? answer, reason: 'There is no prompt.' }
    const id = promptId.parse(fields.prompt_id)
    const by = raterColumn === null ? '' : raterIn(raterColumn, fields)
    return { row, prompt, promptId: id, source, text, good, raw: rawLabel(fields[label]), by }
  }
}

/** Whether all sampled rows come in twos: then each two are a pair, and no others are made of them. */
function comesInTwos(sample: FileSample, read: Read): boolean {
  const answers = sample.rows.map(read).flatMap((each) => ('reason' in each ? [] : [each]))
  if (answers.length < 2 || answers.length < sample.rows.length) return false
  return answers.every((answer, at) => {
    const partner = answers[at + (at % 2 === 0 ? 1 : -1)]
    return partner === undefined || arePartners(answer, partner)
  })
}

export const unpaired: Format = {
  id: 'unpaired',
  label: 'Single answers, good or bad (KTO)',
  encoding: `An answer whose label is true (1, good, desirable, thumbs up) is preferred to one whose label is false. Where the rows come in twos, one good and one bad of the same prompt and rater, each two are a pair; else pairs are made of all answers to a prompt. ${DRAWN}`,
  task: 'helpful',
  fields: ['prompt', 'completion', 'label'],
  recognise(sample) {
    const columns = findUnpaired(sample)
    if (columns === null) return null
    const read = createAnswerReader(sample, columns, null)
    return sample.rows.some((row) => !('reason' in read(row))) ? 'pairs' : null
  },
  notes(sample) {
    const columns = findUnpaired(sample)
    const taken = columns?.prompts.taken ?? []
    const notes: string[] = []
    if (taken.length > 0)
      notes.push(`The field ${taken.map((field) => `\`${field}\``).join(' and ')} is taken for the prompt.`)
    if (columns?.isPlain)
      notes.push(
        `1 or true under \`${columns.label}\` is read as good, 0 or false as bad: nothing in the file says so.`,
      )
    return notes
  },
  notRaters(sample) {
    const columns = findUnpaired(sample)
    return columns === null ? [] : [columns.answer, columns.label, ...columns.prompts.fields]
  },
  open(sample, raterColumn = null) {
    const columns = findUnpaired(sample)
    if (columns === null) return () => ({ records: [], rejections: [] })
    const read = createAnswerReader(sample, columns, raterColumn)
    return comesInTwos(sample, read) ? pairUp(sample, read) : readSingly(sample, read)
  },
}

const reject = (sample: FileSample, row: SourceRow, { field, reason }: Fault): Reading => ({
  records: [],
  rejections: [
    rejection(
      { sample, row },
      'row',
      field,
      Object(row.value)[field],
      reason,
      reason.includes('prompt') ? 'Add a prompt.' : 'Correct the row or leave it out.',
    ),
  ],
})

const readSingly =
  (sample: FileSample, read: Read): RowReader =>
  (row) => {
    const answer = read(row)
    return 'reason' in answer ? reject(sample, row, answer) : { records: [rated(answer)], rejections: [] }
  }

/** An answer that was held back: it is told whose it is by its own row. */
const released = (answer: Answer): Required<Reading> => ({
  records: [rated(answer)],
  rejections: [],
  from: answer.row,
})

/** Holds one answer until its partner comes; what has none is taken like the answers of any other file. */
function pairUp(sample: FileSample, read: Read): RowReader {
  const pairOf = createChosenPairs()
  let waiting: Answer | null = null
  const readRow = (row: SourceRow): Reading => {
    const answer = read(row)
    if ('reason' in answer) return reject(sample, row, answer)
    const before = waiting
    waiting = answer
    if (before === null) return { records: [], rejections: [] }
    if (!arePartners(before, answer)) return released(before)
    waiting = null
    const [won, lost] = before.good ? [before, answer] : [answer, before]
    const { prompt, source } = won
    const pair = pairOf({ prompt, promptId: won.promptId, source, chosen: won.text, rejected: lost.text })
    return { records: [pair], rejections: [] }
  }
  return Object.assign(readRow, {
    rest: () => (waiting === null ? [] : [released(waiting)]),
  })
}

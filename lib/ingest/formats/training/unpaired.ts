import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import { type FileSample, type Format, hasFields, type RowReader } from '@/lib/ingest/format'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, rejection } from '@/lib/ingest/read-field'
import type { RatedRecord, Reading, SourceRow } from '@/lib/ingest/record'
import { writeTurns } from '@/lib/words/turns'
import { createChosenPairs, DRAWN } from './chosen-pair'
import { createPromptReader } from './prompt-fields'

const FIELDS = ['prompt', 'completion', 'label'] as const

const isTrue = z.union([
  z.boolean(),
  z
    .string()
    .regex(/^(true|false)$/i)
    .transform((text) => text.toLowerCase() === 'true'),
])
const rowShape = z.looseObject({
  prompt_id: optionalText,
  completion: z.unknown().transform((value, context) => {
    const turns = readTurns(value)
    if (turns !== null) return writeTurns(turns)
    if (typeof value === 'string') return value
    context.addIssue({ code: 'custom', message: 'a text or a list of messages was expected' })
    return z.NEVER
  }),
  label: isTrue,
})
type Answer = {
  readonly row: SourceRow
  readonly prompt: string
  readonly promptId: string | null
  readonly text: string
  readonly good: boolean
}

/** Two answers to one prompt, of which one is good. */
const arePartners = (one: Answer, other: Answer): boolean =>
  one.prompt === other.prompt && one.promptId === other.promptId && one.good !== other.good

const rated = ({ prompt, promptId, text, good }: Answer): RatedRecord => ({
  kind: 'rated',
  promptId,
  prompt,
  source: null,
  response: { text, source: null, author: null, level: null },
  ratings: [{ rater: PEOPLE, value: good ? 1 : 0, raw: String(good) }],
  factors: [],
  slices: {},
})

function createAnswerReader(sample: FileSample) {
  const promptOf = createPromptReader(sample)
  return (row: SourceRow, use: (answer: Answer) => Reading): Reading =>
    readChecked(rowShape, { sample, row }, ({ prompt_id, completion, label, ...fields }) => {
      const prompt = promptOf(fields) ?? ''
      if (prompt.trim() !== '') return use({ row, prompt, promptId: prompt_id, text: completion, good: label })
      const reason = 'There is no prompt.'
      return {
        records: [],
        rejections: [rejection({ sample, row }, 'row', 'prompt', fields.prompt, reason, 'Add a prompt.')],
      }
    })
}

/** Whether all sampled rows come in twos: then each two are a pair, and no others are made of them. */
function comesInTwos(sample: FileSample): boolean {
  const read = createAnswerReader(sample)
  const answers: Answer[] = []
  for (const row of sample.rows)
    read(row, (answer) => {
      answers.push(answer)
      return { records: [], rejections: [] }
    })
  if (answers.length < 2 || answers.length < sample.rows.length) return false
  return answers.every((answer, at) => {
    const partner = answers[at + (at % 2 === 0 ? 1 : -1)]
    return partner === undefined || arePartners(answer, partner)
  })
}

export const unpaired: Format = {
  id: 'unpaired',
  label: 'Single answers, good or bad (KTO)',
  encoding: `An answer with label true is preferred to one with label false. Where the rows come in twos, one true and one false of the same prompt, each two are a pair; else pairs are made of all answers to a prompt. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && sample.rows.some(({ value }) => rowShape.safeParse(value).success) ? 'pairs' : null,
  open(sample) {
    const read = createAnswerReader(sample)
    if (!comesInTwos(sample)) return (row) => read(row, (answer) => ({ records: [rated(answer)], rejections: [] }))
    return pairUp(read)
  },
}

/** Holds one answer until its partner comes; what has none is taken like the answers of any other file. */
function pairUp(read: ReturnType<typeof createAnswerReader>): RowReader {
  const pairOf = createChosenPairs()
  let waiting: Answer | null = null
  const readRow = (row: SourceRow): Reading =>
    read(row, (answer) => {
      const before = waiting
      waiting = answer
      if (before === null) return { records: [], rejections: [] }
      if (!arePartners(before, answer)) return { records: [rated(before)], rejections: [] }
      waiting = null
      const [won, lost] = before.good ? [before, answer] : [answer, before]
      const pair = pairOf({ prompt: won.prompt, promptId: won.promptId, chosen: won.text, rejected: lost.text })
      return { records: [pair], rejections: [] }
    })
  return Object.assign(readRow, {
    rest: () => (waiting === null ? [] : [{ line: waiting.row.line, record: rated(waiting) }]),
  })
}

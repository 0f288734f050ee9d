import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RatedRecord } from '@/lib/ingest/record'
import { type Turn, writeTurns } from '@/lib/words/turns'

/** Scores are numbers, in a CSV export written as text. */
const number = z
  .union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())])
  .nullable()
  .catch(null)

type PrismAnswer = {
  readonly conversation_id: string
  readonly user_id: string
  readonly conversation_type: string | null
  readonly turn: string | number
  readonly prompt: string
  readonly text: string
  readonly model_name: string | null
  readonly score?: unknown
}

/** One answer with the score of the person who asked; the answers of one turn are compared with each other. */
export const prismRecord = (answer: PrismAnswer): RatedRecord => ({
  kind: 'rated',
  promptId: `${answer.conversation_id}-${answer.turn}`,
  prompt: answer.prompt,
  source: null,
  response: { text: answer.text, source: null, author: answer.model_name, level: null },
  ratings: [
    {
      rater: { name: answer.user_id, kind: 'human', setting: null },
      value: number.parse(answer.score),
      raw: rawLabel(answer.score),
    },
  ],
  factors: [],
  slices: answer.conversation_type ? { conversation_type: answer.conversation_type } : {},
})

const FIELDS = ['conversation_id', 'user_id', 'conversation_history'] as const

const message = z.looseObject({
  turn: z.number(),
  role: z.string(),
  content: textField,
  model_name: optionalText,
  score: z.unknown().optional(),
  if_chosen: z.unknown().optional(),
})
type Message = z.infer<typeof message>
const history = z.array(message, { error: 'a list of messages was expected' })
const rowShape = z.looseObject({
  conversation_id: textField,
  user_id: textField,
  conversation_type: optionalText,
  conversation_history: history,
})

/** The messages before the answers of a turn: what the person wrote, and the answers that were chosen to go on with. */
function leadingTurns(messages: readonly Message[], turn: number): readonly Turn[] {
  return messages
    .filter((one) => (one.role === 'user' ? one.turn <= turn : one.turn < turn && one.if_chosen === true))
    .map(({ role, content }) => ({ role: role === 'user' ? 'user' : 'assistant', text: content }))
}

const holdsHistory = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => history.safeParse(Reflect.get(Object(value), 'conversation_history')).success)

export const prism: Format = {
  id: 'prism',
  label: 'PRISM conversations',
  encoding:
    'In each turn the person gave every answer a score from 1 to 100: the larger is preferred, equal scores are a tie. The prompt is the conversation so far, with the chosen answers.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && holdsHistory(sample) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => ({
      records: fields.conversation_history
        .filter(({ role }) => role !== 'user')
        .map((answer) =>
          prismRecord({
            ...fields,
            turn: answer.turn,
            prompt: writeTurns(leadingTurns(fields.conversation_history, answer.turn)),
            text: answer.content,
            model_name: answer.model_name,
            score: answer.score,
          }),
        ),
      rejections: [],
    })),
}

import { z } from 'zod'
import { type Turn, writeTurns } from '@/lib/ingest/dialogue'
import type { FileSample, Format } from '@/lib/ingest/format'
import { hasFields } from '@/lib/ingest/has-fields'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import { prismRecord } from './prism-record'

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

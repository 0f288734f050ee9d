import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import { prismRecord } from './prism'

const FIELDS = ['conversation_id', 'user_id', 'turn', 'user_prompt', 'model_response', 'score'] as const

const rowShape = z.looseObject({
  conversation_id: textField,
  user_id: textField,
  turn: textField,
  conversation_type: optionalText,
  user_prompt: textField,
  model_response: textField,
  model_name: optionalText,
  score: z.unknown().optional(),
})

export const prismUtterances: Format = {
  id: 'prism-utterances',
  label: 'PRISM utterances',
  encoding:
    'Each row is one answer with the score from 1 to 100 of the person who asked: of the answers of one turn the larger score is preferred, equal scores are a tie. Earlier turns are not in the row, so the prompt is the last message alone.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => ({
      records: [prismRecord({ ...fields, prompt: fields.user_prompt, text: fields.model_response })],
      rejections: [],
    })),
}

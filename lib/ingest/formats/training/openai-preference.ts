import { z } from 'zod'
import { dialogueField } from '@/lib/ingest/dialogue'
import { type Format, hasFields } from '@/lib/ingest/format'
import { readChecked } from '@/lib/ingest/read-field'
import { createChosenPairs, DRAWN } from './chosen-pair'

const FIELDS = ['input', 'preferred_output', 'non_preferred_output'] as const

const rowShape = z.looseObject({
  input: z.looseObject({ messages: dialogueField }),
  preferred_output: dialogueField,
  non_preferred_output: dialogueField,
})

export const openaiPreference: Format = {
  id: 'openai-preference',
  label: 'OpenAI-shaped preferences (Azure, Together, Fireworks)',
  encoding: `preferred_output is preferred to non_preferred_output; input.messages is the prompt. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && sample.rows.some(({ value }) => rowShape.safeParse(value).success) ? 'pairs' : null,
  open(sample) {
    const pairOf = createChosenPairs()
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ input, preferred_output, non_preferred_output }) => ({
        records: [pairOf({ prompt: input.messages, chosen: preferred_output, rejected: non_preferred_output })],
        rejections: [],
      }))
  },
}

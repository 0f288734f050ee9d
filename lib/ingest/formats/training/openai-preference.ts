import { z } from 'zod'
import { dialogueField } from '@/lib/ingest/dialogue'
import { type Format, hasFields } from '@/lib/ingest/format'
import { readChecked } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import { createChosenPairs, DRAWN } from './chosen-pair'
import { textOf } from './prompt-text'

const FIELDS = ['input', 'preferred_output', 'non_preferred_output'] as const

/** Messages in an object, as the documentation has them, or alone: a list, one message or a text. */
const asked = z.unknown().transform((value, context) => {
  const text = textOf(value) ?? textOf(readPath(value, 'messages'))
  if (text !== null) return text
  context.addIssue({ code: 'custom', message: 'messages with role and content were expected' })
  return z.NEVER
})
const rowShape = z.looseObject({ input: asked, preferred_output: dialogueField, non_preferred_output: dialogueField })

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
        records: [pairOf({ prompt: input, chosen: preferred_output, rejected: non_preferred_output })],
        rejections: [],
      }))
  },
}

import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, rejection, textField } from '@/lib/ingest/read-field'
import { namedSide } from './annotated-pairs'

const FIELDS = ['text_a', 'text_b', 'preferred_text'] as const
const READ: ReadonlySet<string> = new Set([...FIELDS, 'prompt', 'input', 'model_a', 'model_b'])
/** Columns that number rows group nothing. */
const NUMBERING = /^(column \d+|index|id|.*_id)$/i

const rowShape = z.looseObject({
  prompt: optionalText,
  input: optionalText,
  text_a: textField,
  text_b: textField,
  model_a: optionalText,
  model_b: optionalText,
  preferred_text: z.unknown().optional(),
})

const slicesOf = (row: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).filter(
      (entry): entry is [string, string] =>
        !READ.has(entry[0]) &&
        !NUMBERING.test(entry[0]) &&
        typeof entry[1] === 'string' &&
        entry[1] !== '' &&
        entry[1].length <= 100,
    ),
  )

export const ffCsv: Format = {
  id: 'ff-csv',
  label: 'ICAI and Feedback Forensics table',
  encoding: 'preferred_text names the preferred column, text_a or text_b.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open(sample) {
    const judgedIn = createJudgeColumns(sample, FIELDS, namedSide)
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const { text_a, text_b, preferred_text } = fields
        if (text_a === '' && text_b === '') {
          const reason = 'Both texts are empty.'
          return {
            records: [],
            rejections: [
              rejection({ sample, row }, 'row', 'text_a', text_a, reason, 'Correct the row or leave it out.'),
            ],
          }
        }
        const response = (text: string, author: string | null) => ({
          text,
          source: null,
          author: author || null,
          level: null,
        })
        const prompt = fields.prompt || fields.input || ''
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              // Rows without a prompt have none in common: each stands for itself when rows are resampled.
              promptId: prompt === '' ? `row ${row.line}` : null,
              prompt,
              source: null,
              a: response(text_a, fields.model_a),
              b: response(text_b, fields.model_b),
              votes: [plainVote(PEOPLE, namedSide(preferred_text), rawLabel(preferred_text)), ...judgedIn(fields)],
              factors: [],
              slices: slicesOf(fields),
            },
          ],
          rejections: [],
        }
      })
  },
}

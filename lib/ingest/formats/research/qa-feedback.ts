import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { numberedChoice, PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { rawLabel, readChecked, textField } from '@/lib/ingest/read-field'

const PREDICTIONS = ['prediction 1', 'prediction 2', 'prediction 3', 'prediction 4'] as const
const FIELDS = ['question', 'passages', ...PREDICTIONS, 'preference'] as const
/** Positions of the predictions in the six labels: 12, 13, 14, 23, 24, 34. */
const PAIRS = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
] as const

const rowShape = z.looseObject({
  question: textField,
  passages: z.array(z.array(z.string()), { error: 'lists of sentences were expected' }),
  'prediction 1': textField,
  'prediction 2': textField,
  'prediction 3': textField,
  'prediction 4': textField,
  preference: z
    .array(z.unknown(), { error: 'six labels were expected' })
    .length(6, { error: 'six labels were expected' }),
})

/** A passage is its title and its sentences; the first sentence mostly repeats the title. */
function passageText([title = '', ...sentences]: readonly string[]): string {
  const body = sentences.join(' ')
  return body.startsWith(title) ? body : `${title}\n\n${body}`.trim()
}

export const qaFeedback: Format = {
  id: 'qa-feedback',
  label: 'QA-feedback (fine-grained RLHF)',
  encoding:
    'preference holds one human label for each of the pairs 12, 13, 14, 23, 24, 34 of the four predictions: 1 for the first of the two, 2 for the second, 0 for a tie.',
  task: 'document_qa',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const source = fields.passages.map(passageText).join('\n\n') || null
      const response = (position: 0 | 1 | 2 | 3) => ({
        text: fields[PREDICTIONS[position]],
        source: null,
        author: null,
        level: null,
      })
      return {
        records: PAIRS.map(([first, second], index) => ({
          kind: 'pair',
          pairId: null,
          promptId: null,
          prompt: fields.question,
          source,
          a: response(first),
          b: response(second),
          votes: [plainVote(PEOPLE, numberedChoice(fields.preference[index]), rawLabel(fields.preference[index]))],
          factors: [],
          slices: {},
        })),
        rejections: [],
      }
    }),
}

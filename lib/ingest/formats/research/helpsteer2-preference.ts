import { z } from 'zod'
import type { Format } from '@/lib/ingest/format'
import { hasFields } from '@/lib/ingest/has-fields'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import { readStrength } from './helpsteer2-preference-score'

const FIELDS = ['prompt', 'response_1', 'response_2', 'preference_strength'] as const

const rowShape = z.looseObject({
  prompt: textField,
  response_1: textField,
  response_2: textField,
  preference_strength: z.unknown().optional(),
  split: optionalText,
})

export const helpsteer2Preference: Format = {
  id: 'helpsteer2-preference',
  label: 'HelpSteer2 preferences',
  encoding:
    'preference_strength runs from -3 to 3: below 0 response_1 is preferred, above 0 response_2, and 0 is a tie.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, ({ split, ...fields }) => {
      const response = (text: string) => ({ text, source: null, author: null, level: null })
      const { choice, strength, raw } = readStrength(fields.preference_strength)
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            promptId: null,
            prompt: fields.prompt,
            source: null,
            a: response(fields.response_1),
            b: response(fields.response_2),
            votes: [plainVote(PEOPLE, choice, raw, strength)],
            factors: [],
            slices: split && split.length <= 100 ? { split } : {},
          },
        ],
        rejections: [],
      }
    }),
}

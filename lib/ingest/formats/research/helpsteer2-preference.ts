import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

/** The HelpSteer scale runs from −3 (all for the first) to 3; other numbers, such as −100 for an invalid task, are no preference. */
export function readStrength(value: unknown): {
  readonly choice: Choice | null
  readonly strength: number | null
  readonly raw: string
} {
  const number = numberIn(value)
  const raw = rawLabel(value)
  if (!(Math.abs(number) <= 3)) return { choice: null, strength: null, raw }
  return { choice: number < 0 ? 1 : number > 0 ? -1 : 0, strength: Math.abs(number), raw }
}

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

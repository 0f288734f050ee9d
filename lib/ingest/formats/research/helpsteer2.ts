import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { numberIn, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'

const DIMENSIONS = ['helpfulness', 'correctness', 'coherence', 'complexity', 'verbosity'] as const
const FIELDS = ['prompt', 'response', ...DIMENSIONS] as const

const rowShape = z.looseObject({ prompt: textField, response: textField })

const rating = (value: unknown): number | null => {
  const number = numberIn(value)
  return Number.isFinite(number) ? number : null
}

export const helpsteer2: Format = {
  id: 'helpsteer2',
  label: 'HelpSteer and HelpSteer2 ratings',
  encoding:
    'People rated each response from 0 to 4: of two responses to a prompt the one with more helpfulness is preferred, equal helpfulness is a tie; all five ratings become factors.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) &&
    sample.rows.some(({ value }) => rating(Reflect.get(Object(value), 'helpfulness')) !== null)
      ? 'pairs'
      : null,
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => ({
      records: [
        {
          kind: 'rated',
          promptId: null,
          prompt: fields.prompt,
          source: null,
          response: { text: fields.response, source: null, author: null, level: null },
          ratings: [{ rater: PEOPLE, value: rating(fields.helpfulness), raw: rawLabel(fields.helpfulness) }],
          factors: DIMENSIONS.map((factor) => ({ factor, value: rating(fields[factor]) })),
          slices: {},
        },
      ],
      rejections: [],
    })),
}

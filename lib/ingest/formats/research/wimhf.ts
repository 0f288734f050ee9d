import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

const FIELDS = ['prompt', 'response_A', 'response_B', 'label'] as const
const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['1', 1],
  ['1.0', 1],
  ['true', 1],
  ['0', -1],
  ['0.0', -1],
  ['false', -1],
])

const rowShape = z.looseObject({
  prompt: textField,
  response_A: textField,
  response_B: textField,
  label: z.unknown().optional(),
})

const readLabel = (raw: string): Choice | null => CHOICES.get(raw.trim().toLowerCase()) ?? null

const holdsLabels = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => readLabel(rawLabel(Reflect.get(Object(value), 'label'))) !== null)

export const wimhf: Format = {
  id: 'wimhf',
  label: "What's In My Human Feedback (WIMHF)",
  encoding: 'label is 1 where response_A is preferred, 0 where response_B is; no ties.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && holdsLabels(sample) ? 'pairs' : null),
  open(sample) {
    const judgedIn = createJudgeColumns(sample, FIELDS, (value) => readLabel(rawLabel(value)))
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const response = (text: string) => ({ text, source: null, author: null, level: null })
        const raw = rawLabel(fields.label)
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt: fields.prompt,
              source: null,
              a: response(fields.response_A),
              b: response(fields.response_B),
              votes: [plainVote(PEOPLE, readLabel(raw), raw), ...judgedIn(fields)],
              factors: [],
              slices: {},
            },
          ],
          rejections: [],
        }
      })
  },
}

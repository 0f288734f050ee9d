import { z } from 'zod'
import { type Format, hasAny, hasFields } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import { createJudgeReader, readDecision } from './judgebench-judge'

const FIELDS = ['pair_id', 'question', 'response_A', 'response_B', 'label'] as const

const rowShape = z.looseObject({
  pair_id: textField,
  source: optionalText,
  question: textField,
  response_model: optionalText,
  response_A: textField,
  response_B: textField,
  label: z.unknown().optional(),
})

export const judgebench: Format = {
  id: 'judgebench',
  label: 'JudgeBench',
  encoding:
    'label is A>B where response_A is the right one, B>A where response_B is; no ties. judgments hold a judge’s decisions, the second about the responses in the other order: different ones make a tie, null is missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, ['pair_id', 'question', 'response_A', 'response_B']) && hasAny(sample, ['label', 'judgments'])
      ? 'pairs'
      : null,
  notRaters: () => ['judge_name'],
  open(sample) {
    const judgedIn = createJudgeReader(sample)
    const columns = createJudgeColumns(sample, FIELDS, readDecision)
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ source, ...fields }) => {
        const response = (text: string) => ({ text, source: null, author: fields.response_model, level: null })
        const raw = rawLabel(fields.label)
        return {
          records: [
            {
              kind: 'pair',
              pairId: fields.pair_id,
              promptId: null,
              prompt: fields.question,
              source: null,
              a: response(fields.response_A),
              b: response(fields.response_B),
              votes: [
                plainVote(PEOPLE, readDecision(raw) || null, raw),
                ...judgedIn(row.value),
                ...columns(Object(row.value)),
              ],
              factors: [],
              slices: source && source.length <= 100 ? { source } : {},
            },
          ],
          rejections: [],
        }
      })
  },
}

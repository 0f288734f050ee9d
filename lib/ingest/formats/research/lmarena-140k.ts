import { z } from 'zod'
import { type Format, hasAny, hasFields } from '@/lib/ingest/format'
import { createJudgeColumns } from '@/lib/ingest/judge-columns'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked } from '@/lib/ingest/read-field'
import type { FactorValues } from '@/lib/ingest/record'
import { conversation, refuseSides, wholeSides, winnerChoice } from './judged-conversations-sides'

const FIELDS = ['model_a', 'model_b', 'winner', 'conversation_a', 'conversation_b', 'conv_metadata'] as const

const rowShape = z.looseObject({
  id: optionalText,
  /** The same in the earlier file of 100,000 votes. */
  question_id: optionalText,
  model_a: optionalText,
  model_b: optionalText,
  winner: z.unknown().optional(),
  conversation_a: conversation,
  conversation_b: conversation,
  conv_metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
  category_tag: z.record(z.string(), z.record(z.string(), z.unknown()).nullish().catch(null)).nullish().catch(null),
  language: optionalText,
  is_code: z.boolean().nullish().catch(null),
})
type Row = z.infer<typeof rowShape>

/** What is counted of each side. Tokens of the context are none of the response's. */
const COUNTS = [
  { factor: 'tokens', a: 'sum_assistant_a_tokens', b: 'sum_assistant_b_tokens' },
  { factor: 'headers', a: 'header_count_a', b: 'header_count_b' },
  { factor: 'list items', a: 'list_count_a', b: 'list_count_b' },
  { factor: 'bold passages', a: 'bold_count_a', b: 'bold_count_b' },
] as const

const counts = z
  .union([z.number(), z.record(z.string(), z.number().nullish())])
  .nullable()
  .catch(null)

/** A count, or the sum over its kinds (h1 to h6, ordered and unordered …). */
function sumCounts(value: unknown): number | null {
  const given = counts.parse(value)
  if (given === null || typeof given === 'number') return given
  return Object.values(given).reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

const readCounts = ({ conv_metadata: given }: Row): readonly FactorValues[] =>
  given ? COUNTS.map(({ factor, a, b }) => ({ factor, a: sumCounts(given[a]), b: sumCounts(given[b]) })) : []

/** Language, code, and every yes or no among the category tags; "if" is short for instruction following. */
function readSlices({ category_tag, language, is_code }: Row): Record<string, string> {
  const slices: Record<string, string> = {}
  if (language && language !== '<err>') slices.language = language
  if (typeof is_code === 'boolean') slices.is_code = String(is_code)
  for (const tags of Object.values(category_tag ?? {}))
    for (const [tag, value] of Object.entries(tags ?? {}))
      if (typeof value === 'boolean') slices[tag === 'if' ? 'instruction_following' : tag] = String(value)
  return slices
}

export const lmarena140k: Format = {
  id: 'lmarena-140k',
  label: 'LMArena human preferences (140k, 100k)',
  encoding:
    'winner is model_a, model_b, tie or both_bad (in the 100k file tie (bothbad)); both_bad is a tie too. All answers of a conversation are compared as one text.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, ['model_a', 'model_b', 'winner', 'conversation_a', 'conversation_b']) &&
    (sample.fields.includes('conv_metadata') || !hasAny(sample, ['judge', 'turn']))
      ? 'pairs'
      : null,
  open(sample) {
    const judgedIn = createJudgeColumns(sample, FIELDS, winnerChoice)
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const sides = wholeSides(fields.conversation_a, fields.conversation_b)
        if (sides === null || sides.prompt === '') return refuseSides({ sample, row })
        const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: fields.id ?? fields.question_id,
              promptId: null,
              prompt: sides.prompt,
              source: null,
              a: response(sides.a, fields.model_a),
              b: response(sides.b, fields.model_b),
              votes: [plainVote(PEOPLE, winnerChoice(fields.winner), rawLabel(fields.winner)), ...judgedIn(fields)],
              factors: readCounts(fields),
              slices: readSlices(fields),
            },
          ],
          rejections: [],
        }
      })
  },
}

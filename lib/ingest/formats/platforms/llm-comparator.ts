import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { judge, plainVote } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { FactorValues, RaterKey, Vote } from '@/lib/ingest/record'
import { choiceBySign } from '@/lib/words/rater'

const FIELDS = ['input_text', 'output_text_a', 'output_text_b', 'score'] as const
/** Types of string fields that name nothing to group by. */
const NO_SLICE = new Set(['text', 'url', 'image_path', 'image_byte'])
const OVERALL = judge('LLM Comparator')

const chunks = z
  .array(z.looseObject({ type: z.string().optional(), data: z.string() }), { error: 'text was expected' })
  .transform((parts) => parts.map(({ type, data }) => (type === 'image_byte' ? '[image]' : data)).join('\n'))
const content = z.union([textField, chunks], { error: 'text was expected' })
const rowShape = z.looseObject({
  input_text: content,
  output_text_a: content,
  output_text_b: content,
  score: z.unknown().optional(),
  tags: z.array(z.string()).nullish(),
  individual_rater_scores: z.array(z.looseObject({ score: z.unknown().optional() })).nullish(),
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
})
const schemaShape = z.looseObject({
  custom_fields_schema: z.array(z.looseObject({ name: z.string(), type: z.string() })),
})
const modelsShape = z.array(z.looseObject({ name: optionalText }))

function readScore(rater: RaterKey, value: unknown): Vote {
  const text = typeof value === 'string' ? numberIn(value) : value
  const score = typeof text === 'number' && Number.isFinite(text) ? text : null
  const choice = score === null ? null : choiceBySign(score)
  return plainVote(rater, choice === 0 ? 0 : choice, rawLabel(value), score === null ? null : Math.abs(score))
}

/** The overall score is the mean of the single ones: it counts only where those are not given. */
function votesOf({ score, individual_rater_scores: single }: z.infer<typeof rowShape>): readonly Vote[] {
  if (!single || single.length === 0) return [readScore(OVERALL, score)]
  return single.map((each, index) => readScore(judge(`rater ${index + 1}`), each.score))
}

const asNumber = (value: unknown): number | null =>
  typeof value === 'boolean' ? Number(value) : typeof value === 'number' && Number.isFinite(value) ? value : null

/** Two numbers (or booleans) under one name belong to the two responses. */
function factorsOf(fields: Readonly<Record<string, unknown>>): readonly FactorValues[] {
  return Object.entries(fields).flatMap(([factor, value]) => {
    if (!Array.isArray(value) || value.length !== 2) return []
    const [a, b] = value.map(asNumber)
    return typeof a === 'number' || typeof b === 'number' ? [{ factor, a: a ?? null, b: b ?? null }] : []
  })
}

function typesOf({ document }: FileSample): ReadonlyMap<string, string> {
  const { data } = schemaShape.safeParse(document.metadata)
  return new Map(data?.custom_fields_schema.map(({ name, type }) => [name, type]))
}

function slicesOf({ tags, custom_fields }: z.infer<typeof rowShape>, types: ReadonlyMap<string, string>) {
  const named = { tags: tags?.join(', '), ...custom_fields }
  const short = Object.entries(named).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' &&
      entry[1] !== '' &&
      entry[1].length <= 100 &&
      !NO_SLICE.has(types.get(entry[0]) ?? ''),
  )
  return Object.fromEntries(short)
}

export const llmComparator: Format = {
  id: 'llm-comparator',
  label: 'LLM Comparator',
  encoding:
    'score above 0 is for output_text_a, below 0 for output_text_b, 0 is a tie. Where individual_rater_scores are given, each is a rater of its own and their mean in score is left out; scores of flipped runs are already turned back.',
  task: 'helpful',
  reads: ['metadata', 'models'],
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open(sample) {
    const { data: models = [] } = modelsShape.safeParse(sample.document.models)
    const types = typesOf(sample)
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const response = (text: string, model: number) => ({
          text,
          source: null,
          author: models[model]?.name ?? null,
          level: null,
        })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt: fields.input_text,
              source: null,
              a: response(fields.output_text_a, 0),
              b: response(fields.output_text_b, 1),
              votes: votesOf(fields),
              factors: factorsOf(fields.custom_fields ?? {}),
              slices: slicesOf(fields, types),
            },
          ],
          rejections: [],
        }
      })
  },
}

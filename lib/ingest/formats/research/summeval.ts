import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey, Rating } from '@/lib/ingest/record'

const FIELDS = ['id', 'decoded', 'text', 'model_id', 'expert_annotations', 'turker_annotations'] as const
const DIMENSIONS = ['coherence', 'consistency', 'fluency', 'relevance'] as const
/** The file holds no instruction: the writers had to summarize. */
const PROMPT = 'Summarize the article.'

const EXPERTS: RaterKey = { name: 'experts', kind: 'human', setting: null }
const CROWD: RaterKey = { name: 'crowd', kind: 'human', setting: null }

const rowShape = z.looseObject({
  id: textField,
  decoded: textField,
  text: textField,
  model_id: optionalText,
  expert_annotations: z.unknown().optional(),
  turker_annotations: z.unknown().optional(),
})

const score = z
  .union([z.number(), z.string().regex(/\d/).transform(Number)])
  .pipe(z.number())
  .nullable()
  .catch(null)
const annotations = z.array(z.looseObject({ coherence: score, consistency: score, fluency: score, relevance: score }))
type Annotations = z.infer<typeof annotations>

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** All a group gave one summary, added up; one score that cannot be read leaves no comparable sum. */
function ratingOf(rater: RaterKey, given: unknown): Rating {
  const { data = [] } = annotations.safeParse(given)
  const scores = data.flatMap((each) => DIMENSIONS.map((dimension) => each[dimension]))
  const readable = scores.filter((value) => value !== null)
  const isWhole = scores.length > 0 && readable.length === scores.length
  return isWhole
    ? { rater, value: sum(readable), raw: `${sum(readable)} (${readable.join('+')})` }
    : { rater, value: null, raw: rawLabel(given) }
}

function meanOf(given: Annotations, dimension: (typeof DIMENSIONS)[number]): number | null {
  const values = given.map((each) => each[dimension]).filter((value) => value !== null)
  return values.length === 0 ? null : sum(values) / values.length
}

export const summeval: Format = {
  id: 'summeval',
  label: 'SummEval annotations',
  encoding:
    'Each of three experts and five crowd workers gives a summary 1 to 5 for coherence, consistency, fluency and relevance: of two summaries of an article, the one with the larger sum is preferred by that group, and equal sums are a tie.',
  task: 'summarization',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const { data: experts = [] } = annotations.safeParse(fields.expert_annotations)
      return {
        records: [
          {
            kind: 'rated',
            promptId: fields.id,
            prompt: PROMPT,
            source: fields.text,
            response: { text: fields.decoded, source: null, author: fields.model_id, level: null },
            ratings: [ratingOf(EXPERTS, fields.expert_annotations), ratingOf(CROWD, fields.turker_annotations)],
            factors: DIMENSIONS.map((dimension) => ({
              factor: `expert ${dimension}`,
              value: meanOf(experts, dimension),
            })),
            slices: {},
          },
        ],
        rejections: [],
      }
    }),
}

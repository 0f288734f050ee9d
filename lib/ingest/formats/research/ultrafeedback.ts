import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { judge } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, rejection, textField } from '@/lib/ingest/read-field'

const FIELDS = ['source', 'instruction', 'completions'] as const
const FACTORS = ['helpfulness', 'honesty', 'instruction_following', 'truthfulness'] as const
const GPT4 = judge('GPT-4')

const annotation = z.looseObject({ Rating: z.unknown().optional() }).nullish().catch(null)
const completion = z.looseObject({
  response: textField,
  model: optionalText,
  overall_score: z.unknown().optional(),
  annotations: z.record(z.string(), annotation).nullish(),
})
type Completion = z.infer<typeof completion>
const completions = z.array(completion, { error: 'a list of completions was expected' })
const rowShape = z.looseObject({ source: optionalText, instruction: textField, completions })

/** Ratings are digits in strings; "N/A" is none. */
const number = z
  .union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())])
  .nullable()
  .catch(null)

const rateFactors = ({ annotations }: Completion) =>
  FACTORS.map((factor) => ({ factor, value: number.parse(annotations?.[factor]?.Rating) }))

/** Some scores of 1 became 10 when the file was made: known by all four ratings being there and low. */
function isMisread(score: number | null, factors: ReturnType<typeof rateFactors>): boolean {
  const known = factors.flatMap(({ value }) => (value === null ? [] : [value]))
  return (
    score === 10 && known.length === FACTORS.length && known.reduce((sum, value) => sum + value, 0) <= 2 * known.length
  )
}

const holdsCompletions = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => {
    const given = completions.safeParse(Reflect.get(Object(value), 'completions'))
    return given.success && given.data.some(({ annotations }) => Boolean(annotations))
  })

export const ultrafeedback: Format = {
  id: 'ultrafeedback',
  label: 'UltraFeedback',
  encoding:
    'GPT-4 gave each completion an overall_score from 1 to 10: the larger is preferred, equal scores are a tie; its ratings of helpfulness, honesty, instruction following and truthfulness become factors.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && holdsCompletions(sample) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const read = fields.completions.map((given, at) => {
        const factors = rateFactors(given)
        const score = number.parse(given.overall_score)
        return { given, at, factors, score, misread: isMisread(score, factors) }
      })
      return {
        records: read.map(({ given, factors, score, misread }) => ({
          kind: 'rated',
          promptId: null,
          prompt: fields.instruction,
          source: null,
          response: { text: given.response, source: null, author: given.model, level: null },
          ratings: [{ rater: GPT4, value: misread ? null : score, raw: rawLabel(given.overall_score) }],
          factors,
          slices: fields.source ? { source: fields.source } : {},
        })),
        rejections: read
          .filter(({ misread }) => misread)
          .map(({ at, given }) =>
            rejection(
              { sample, row },
              'value',
              `completions.${at}.overall_score`,
              given.overall_score,
              'An overall score of 10 does not fit four ratings of 2 or less on average: this file is known to hold 10 where 1 was meant.',
              'Put 1 there if its critique is a bad one.',
            ),
          ),
      }
    }),
}

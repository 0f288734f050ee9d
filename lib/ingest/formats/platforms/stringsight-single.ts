import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { judge, PEOPLE } from '@/lib/ingest/read-choice'
import { rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'
import { readNumber, readScores, responseText } from './stringsight-pairs-response'

const FIELDS = ['prompt', 'model'] as const
const RESPONSES = ['model_response', 'messages'] as const
const TEXTS: ReadonlySet<string> = new Set([...FIELDS, ...RESPONSES])
/** Columns with numbers that are no scores. */
const NO_SCORE = /(^|_)(id|index|idx|turn|turns|tokens?|timestamp|tstamp|seed|cost|time)$/i

type Row = {
  readonly prompt: string
  readonly model: string
  readonly text: string
  readonly cells: Readonly<Record<string, unknown>>
}

const named = { prompt: textField, model: textField }
const SHAPES: Readonly<Record<(typeof RESPONSES)[number], z.ZodType<Row>>> = {
  model_response: z
    .looseObject({ ...named, model_response: responseText })
    .transform((cells) => ({ prompt: cells.prompt, model: cells.model, text: cells.model_response, cells })),
  messages: z
    .looseObject({ ...named, messages: responseText })
    .transform((cells) => ({ prompt: cells.prompt, model: cells.model, text: cells.messages, cells })),
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Without a field called score: those that hold numbers in every sampled row that has them. */
function scoreFields({ fields, rows }: FileSample): readonly string[] {
  if (fields.includes('score')) return ['score']
  return fields.filter((field) => {
    if (NO_SCORE.test(field) || TEXTS.has(field)) return false
    const values = rows
      .map(({ value }) => asObject(value)[field])
      .filter((value) => value !== null && value !== undefined)
    return values.length > 0 && values.every((value) => readNumber(value) !== null)
  })
}

/** All scores of a row by name. */
function scoresOf(cells: Readonly<Record<string, unknown>>, columns: readonly string[]) {
  const scores = columns.map((column) => (column === 'score' ? readScores(cells.score) : { [column]: cells[column] }))
  return Object.assign({}, ...scores) as Readonly<Record<string, unknown>>
}

/** The first score that any sampled row has: it rates every row. `null`: there is nothing to prefer by. */
function ratingName(sample: FileSample): string | null {
  const columns = scoreFields(sample)
  const scores = sample.rows.flatMap(({ value }) => Object.entries(scoresOf(asObject(value), columns)))
  return scores.find(([, value]) => readNumber(value) !== null)?.[0] ?? null
}

/** A score that names its metric was not given by a person, unless it says so. */
function raterOf(rating: string): RaterKey {
  if (/^(score|rating)$/i.test(rating)) return PEOPLE
  return /human|people|user|crowd|annotator|expert/i.test(rating) ? { ...PEOPLE, name: rating } : judge(rating)
}

const responseField = ({ fields }: FileSample) => RESPONSES.find((field) => fields.includes(field))

export const stringsightSingle: Format = {
  id: 'stringsight-single',
  label: 'StringSight, one response a row',
  encoding:
    'Each row rates one response: of two responses to one prompt, the one with the larger score is preferred (by the first of several), equal scores are a tie. A score that names a metric is a rater of kind model. Every further score becomes a factor.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && responseField(sample) !== undefined && ratingName(sample) !== null ? 'pairs' : null,
  open(sample) {
    const shape = SHAPES[responseField(sample) ?? 'model_response']
    const columns = scoreFields(sample)
    const rating = ratingName(sample) ?? 'score'
    const rater = raterOf(rating)
    return (row) =>
      readChecked(shape, { sample, row }, ({ prompt, model, text, cells }) => {
        const { [rating]: given, ...others } = scoresOf(cells, columns)
        return {
          records: [
            {
              kind: 'rated',
              promptId: null,
              prompt,
              source: null,
              response: { text, source: null, author: model, level: null },
              ratings: [{ rater, value: readNumber(given), raw: rawLabel(given) }],
              factors: Object.entries(others).flatMap(([factor, other]) => {
                const value = readNumber(other)
                return value === null ? [] : [{ factor, value }]
              }),
              slices: {},
            },
          ],
          rejections: [],
        }
      })
  },
}

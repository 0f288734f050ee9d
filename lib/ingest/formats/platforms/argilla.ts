import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { optionalText, readChecked, rejection } from '@/lib/ingest/read-field'
import type { Rating } from '@/lib/ingest/record'
import { findField, findPrompt, type NamedTexts, readSlices, readTexts } from './argilla-fields'

const FIELDS = ['fields', 'responses'] as const

const ranked = z.array(z.looseObject({ value: z.string(), rank: z.number().nullish() })).min(1)
/** The newer client writes the values alone, best first. */
const ordered = z
  .array(z.string())
  .min(1)
  .transform((values) => values.map((value, index) => ({ value, rank: index + 1 })))
const ranking = z.union([ranked, ordered])
type Ranking = z.infer<typeof ranking>

const answer = z.looseObject({ user_id: optionalText, status: z.string().nullish(), value: z.unknown() })
/** Version 2: the answers of all users by question. Version 1: the answers to all questions by user. */
const byQuestion = z.record(z.string(), z.array(answer))
const byUser = z
  .array(
    z.looseObject({
      user_id: optionalText,
      status: z.string().nullish(),
      values: z.record(z.string(), z.looseObject({ value: z.unknown() })).nullish(),
    }),
  )
  .transform((users) => {
    const questions: Record<string, z.infer<typeof answer>[]> = Object.create(null)
    for (const { user_id, status, values } of users)
      for (const [question, { value }] of Object.entries(values ?? {})) {
        questions[question] ??= []
        questions[question].push({ user_id, status, value })
      }
    return questions
  })
const responses = z
  .union([byUser, byQuestion], { error: 'answers by question or by user were expected' })
  .nullish()
  .transform((given) => given ?? {})

const rowShape = z.looseObject({
  id: optionalText,
  external_id: optionalText,
  fields: z.record(z.string(), z.unknown(), { error: 'named fields were expected' }),
  responses,
  metadata: z.unknown().optional(),
})

/** A ranking is told from a choice of several labels by its values: each is a field of the record. */
const isRanking = (value: unknown, texts: NamedTexts): boolean => {
  const { data } = ranking.safeParse(value)
  return data !== undefined && data.length > 1 && data.every((each) => findField(each.value, texts) !== null)
}

/** The answers to the first question that ranks the record's fields. */
const rankingAnswers = ({ responses: questions }: z.infer<typeof rowShape>, texts: NamedTexts) =>
  Object.values(questions).find((answers) => answers.some(({ value }) => isRanking(value, texts))) ?? []

function ratingOf(user: string | null, status: string, given: Ranking, name: string): Rating {
  const rater = { name: user === null ? 'People' : `user ${user}`, kind: 'human', setting: null } as const
  const rank = given.find(({ value }) => value === name)?.rank ?? null
  if (status !== 'submitted') return { rater, value: null, raw: status }
  return { rater, value: rank === null ? null : -rank, raw: rank === null ? '' : `rank ${rank}` }
}

export const argilla: Format = {
  id: 'argilla',
  label: 'Argilla records with a ranking question',
  encoding:
    'Each user ranks the responses of a record: of two of them the one with the smaller rank is preferred, equal ranks are a tie. Answers that were not submitted are missing, and of several ranking questions the first counts.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) &&
    sample.rows.some(({ value }) => {
      const { data } = rowShape.safeParse(value)
      return data !== undefined && rankingAnswers(data, readTexts(data.fields)).length > 0
    })
      ? 'pairs'
      : null,
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (record) => {
      const texts = readTexts(record.fields)
      const answers = rankingAnswers(record, texts).map(({ user_id, status, value }) => ({
        user: user_id,
        status: status ?? 'submitted',
        given: ranking.safeParse(value).data ?? [],
      }))
      const options = [...new Set(answers.flatMap(({ given }) => given.map(({ value }) => value)))]
      const named = options.map((name) => ({ name, field: findField(name, texts) }))
      const unknown = named.find(({ field }) => field === null)
      if (options.length < 2 || unknown !== undefined) {
        const reason =
          unknown === undefined
            ? 'No user ranked the fields of this record.'
            : `The ranking names ${unknown.name}, which is no field of the record.`
        const place = { sample, row }
        return {
          records: [],
          rejections: [rejection(place, 'row', 'responses', record.responses, reason, 'Leave the record out.')],
        }
      }
      const { prompt, source } = findPrompt(
        texts,
        named.map(({ field }) => field ?? ''),
      )
      return {
        records: named.map(({ name, field }) => ({
          kind: 'rated',
          // Ranks compare within a record only, so that the record is the group.
          promptId: record.external_id ?? record.id,
          prompt,
          source,
          response: { text: texts.get(field ?? '') ?? '', source: null, author: null, level: null },
          ratings: answers.map(({ user, status, given }) => ratingOf(user, status, given, name)),
          factors: [],
          slices: readSlices(record.metadata),
        })),
        rejections: [],
      }
    }),
}

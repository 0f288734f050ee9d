import { z } from 'zod'
import type { Rating } from '@/lib/ingest/record'
import type { Answer, Questions } from './argilla-answers'
import { findField, type NamedTexts } from './argilla-fields'

const ranked = z.array(z.looseObject({ value: z.string(), rank: z.number().nullish() })).min(1)
/** The newer client writes the values alone, best first. */
const ordered = z
  .array(z.string())
  .min(1)
  .transform((values) => values.map((value, index) => ({ value, rank: index + 1 })))
const ranking = z.union([ranked, ordered])

/** A ranking is told from a choice of several labels by its values: each is a field of the record. */
const isRanking = (value: unknown, texts: NamedTexts): boolean => {
  const { data } = ranking.safeParse(value)
  return data !== undefined && data.length > 1 && data.every((each) => findField(each.value, texts) !== null)
}

/** The answers to the first question that ranks the record's fields. */
export const rankingAnswers = (questions: Questions, texts: NamedTexts): readonly Answer[] =>
  [...questions.values()].find((answers) => answers.some(({ value }) => isRanking(value, texts))) ?? []

/** One of the ranked responses: its name in the ranking, the field that it means, and what each user gave it. */
export type Ranked = { readonly name: string; readonly field: string | null; readonly ratings: readonly Rating[] }

function ratingOf({ rater, status, value }: Answer, name: string): Rating {
  if (status !== 'submitted') return { rater, value: null, raw: status }
  const rank = ranking.safeParse(value).data?.find((each) => each.value === name)?.rank ?? null
  return { rater, value: rank === null ? null : -rank, raw: rank === null ? '' : `rank ${rank}` }
}

export function readRanking(answers: readonly Answer[], texts: NamedTexts): readonly Ranked[] {
  const names = answers.flatMap(({ value }) => ranking.safeParse(value).data?.map((each) => each.value) ?? [])
  return [...new Set(names)].map((name) => ({
    name,
    field: findField(name, texts),
    ratings: answers.map((each) => ratingOf(each, name)),
  }))
}

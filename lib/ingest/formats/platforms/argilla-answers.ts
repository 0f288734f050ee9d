import { z } from 'zod'
import { judge, PEOPLE } from '@/lib/ingest/read-choice'
import { optionalText } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'

/** What one user, or a model that suggested it, answered to one question. */
export type Answer = { readonly rater: RaterKey; readonly status: string; readonly value: unknown }
export type Questions = ReadonlyMap<string, readonly Answer[]>

const answer = z.looseObject({ user_id: optionalText, status: z.string().nullish(), value: z.unknown() })
/** Version 2: the answers of all users by question. */
const byQuestion = z
  .record(z.string(), z.array(answer))
  .transform((questions) =>
    Object.entries(questions).flatMap(([question, answers]) => answers.map((each) => ({ ...each, question }))),
  )
/** Version 1: the answers to all questions by user. */
const byUser = z
  .array(
    z.looseObject({
      user_id: optionalText,
      status: z.string().nullish(),
      values: z.record(z.string(), z.looseObject({ value: z.unknown() })).nullish(),
    }),
  )
  .transform((users) =>
    users.flatMap(({ user_id, status, values }) =>
      Object.entries(values ?? {}).map(([question, { value }]) => ({ question, user_id, status, value })),
    ),
  )
export const answersShape = z
  .union([byUser, byQuestion], { error: 'answers by question or by user were expected' })
  .nullish()
  .transform((given) => given ?? [])

const suggestion = z.looseObject({ value: z.unknown(), agent: z.string().nullish().catch(null) })
/** Version 2: one suggestion by question; version 1: a list. */
export const suggestionsShape = z
  .union([
    z
      .array(suggestion.extend({ question_name: z.string() }))
      .transform((list) => list.map(({ question_name, ...rest }) => ({ ...rest, question: question_name }))),
    z
      .record(z.string(), suggestion)
      .transform((all) => Object.entries(all).map(([question, rest]) => ({ ...rest, question }))),
  ])
  .nullish()
  .catch(null)
  .transform((given) => given ?? [])

const userOf = (id: string | null): RaterKey => (id === null ? PEOPLE : { ...PEOPLE, name: `user ${id}` })

/** All answers by question: those of people, and after them what models suggested. */
export function readQuestions(
  answers: z.infer<typeof answersShape>,
  suggestions: z.infer<typeof suggestionsShape>,
): Questions {
  const questions = new Map<string, Answer[]>()
  const place = (question: string, given: Answer): void => {
    questions.set(question, [...(questions.get(question) ?? []), given])
  }
  for (const { question, user_id, status, value } of answers)
    place(question, { rater: userOf(user_id), status: status ?? 'submitted', value })
  for (const { question, value, agent } of suggestions)
    if (value !== null && value !== undefined)
      place(question, { rater: judge(agent || 'Argilla suggestion'), status: 'submitted', value })
  return questions
}

import { z } from 'zod'
import type { FileSample, Format } from '@/lib/ingest/format'
import { hasFields } from '@/lib/ingest/format'
import { readChecked, rejection } from '@/lib/ingest/read-field'
import { writeValue } from '@/lib/ingest/write-value'
import { createTestAnswers, gradingShape, providerShape, ratingsOf } from './promptfoo-answers'

const FIELDS = ['prompt', 'provider', 'vars', 'success', 'score', 'response'] as const

const rowShape = z.looseObject({
  prompt: z.union([z.string(), z.looseObject({ raw: z.string() }).transform(({ raw }) => raw)], {
    error: 'a prompt was expected',
  }),
  provider: providerShape,
  vars: z.unknown().optional(),
  response: z.looseObject({ output: z.unknown().optional() }).nullish().catch(null),
  error: z.string().nullish().catch(null),
  success: z.boolean().nullish().catch(null),
  score: z.number().nullish().catch(null),
  gradingResult: gradingShape,
})

/** Whether any two of the sampled answers are to one test. */
function areCompared({ rows }: FileSample): boolean {
  const tests = rows.flatMap(({ value }) => {
    const { data } = rowShape.safeParse(value)
    return data === undefined ? [] : [writeValue([data.prompt, data.vars ?? null])]
  })
  return new Set(tests).size < tests.length
}

export const ONE_ANSWER = {
  reason: 'Every test of this promptfoo file has one answer: there are no two to compare.',
  remedy: 'Run it with two providers or more, so that each test is answered by each.',
}

export const promptfoo: Format = {
  id: 'promptfoo',
  label: 'promptfoo results',
  encoding:
    'Answers of several providers to one test (the same prompt with the same variables) are compared by the score that each assertion gave, and by their common score where there are several; equal scores are a tie. Answers to different tests are never compared.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && areCompared(sample) ? 'pairs' : null),
  refusal: (sample) => (hasFields(sample, FIELDS) && !areCompared(sample) ? ONE_ANSWER : null),
  open(sample) {
    const answerOf = createTestAnswers()
    return (row) =>
      readChecked(
        rowShape,
        { sample, row },
        ({ prompt, provider, vars, response, error, success, score, gradingResult }) => {
          const output = response?.output
          if (output === undefined || output === null) {
            const reason = `The provider gave no answer${error ? `: ${error.slice(0, 200)}` : ''}.`
            const remedy = 'Run the test again, or leave it out.'
            return { records: [], rejections: [rejection({ sample, row }, 'row', 'response', output, reason, remedy)] }
          }
          const ratings = ratingsOf(gradingResult, { pass: success, score })
          return { records: [answerOf({ vars, prompt, output, provider: provider ?? null, ratings })], rejections: [] }
        },
      )
  },
}

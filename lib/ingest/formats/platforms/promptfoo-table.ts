import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { readChecked, rejection } from '@/lib/ingest/read-field'
import { writeValue } from '@/lib/ingest/write-value'
import { ONE_ANSWER } from './promptfoo'
import { createTestAnswers, gradingShape, providerShape, ratingsOf } from './promptfoo-answers'

const FIELDS = ['outputs', 'vars'] as const

/** Older files write pass and fail before the text. */
const MARK = /^\[(PASS|FAIL)\]\s?/
const marked = (text: string) => {
  const [mark = '', word] = MARK.exec(text) ?? []
  return { text: text.slice(mark.length), pass: word === undefined ? null : word === 'PASS' }
}
const output = z.union([
  z
    .string()
    .transform((whole) => ({ ...marked(whole), score: null, provider: null, prompt: null, gradingResult: null })),
  z
    .looseObject({
      text: z.string(),
      pass: z.boolean().nullish().catch(null),
      score: z.number().nullish().catch(null),
      provider: providerShape,
      prompt: z.string().nullish().catch(null),
      gradingResult: gradingShape,
    })
    .transform(({ text, ...rest }) => ({ ...rest, text: marked(text).text })),
])
const rowShape = z.looseObject({
  vars: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  outputs: z.array(output).min(1, { error: 'answers were expected' }),
})
type Row = z.infer<typeof rowShape>

/** Columns of a table may be different prompts: only answers to the same text are to one test. */
const promptOf = (vars: Row['vars'], given: string | null | undefined): string =>
  given || Object.values(vars).map(writeValue).join('\n')

const comparesAny = ({ vars, outputs }: Row): boolean =>
  new Set(outputs.map(({ prompt }) => promptOf(vars, prompt))).size < outputs.length

const rowsOf = (values: readonly { readonly value: unknown }[]): readonly Row[] =>
  values.flatMap(({ value }) => rowShape.safeParse(value).data ?? [])

export const promptfooTable: Format = {
  id: 'promptfoo-table',
  label: 'promptfoo results, as a table',
  encoding:
    'The answers in a row of the table are to one test: those to the same prompt are compared by the score that each assertion gave; equal scores are a tie.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && rowsOf(sample.rows).some(comparesAny) ? 'pairs' : null),
  refusal(sample) {
    const rows = hasFields(sample, FIELDS) ? rowsOf(sample.rows) : []
    return rows.length > 0 && !rows.some(comparesAny) ? ONE_ANSWER : null
  },
  open(sample) {
    const answerOf = createTestAnswers()
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ vars, outputs }) => {
        const names = new Set<string>()
        const records = outputs.map(({ text, pass, score, provider, prompt, gradingResult }, at) => {
          const name = provider && !names.has(provider) ? provider : `column ${at + 1}`
          names.add(name)
          const ratings = ratingsOf(gradingResult, { pass: pass ?? null, score: score ?? null })
          return answerOf({ vars, prompt: promptOf(vars, prompt), output: text, provider: name, ratings })
        })
        if (records.length > 1) return { records, rejections: [] }
        const { reason, remedy } = { reason: 'The test has one answer.', remedy: 'Run it with two providers or more.' }
        return { records: [], rejections: [rejection({ sample, row }, 'row', 'outputs', null, reason, remedy)] }
      })
  },
}

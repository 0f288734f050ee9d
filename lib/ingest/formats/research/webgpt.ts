import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import { choiceBySign } from '@/lib/words/rater'

const FIELDS = ['question', 'answer_0', 'answer_1', 'score_0', 'score_1'] as const

const quotes = z.looseObject({ extract: z.array(z.string().nullable()).nullish() }).nullish()
const rowShape = z.looseObject({
  question: z.looseObject({ id: optionalText, dataset: optionalText, full_text: textField }),
  quotes_0: quotes,
  quotes_1: quotes,
  answer_0: textField,
  answer_1: textField,
  score_0: z.unknown().optional(),
  score_1: z.unknown().optional(),
})

/** What an answer was written from: its quotes. `null`: it quotes nothing. */
const joinQuotes = (given: z.infer<typeof quotes>): string | null =>
  given?.extract?.filter(Boolean).join('\n\n') || null

const number = z.number().nullable().catch(null)

/** The sign of the difference; scores are opposite numbers from −1 to 1, so half the difference is the strength. */
function readScores(first: unknown, second: unknown) {
  const [one, other] = [number.parse(first), number.parse(second)]
  if (one === null || other === null) return { choice: null, strength: null }
  // Files hold −0 too.
  return { choice: choiceBySign(one - other), strength: Math.abs(one - other) / 2 }
}

const holdsQuestion = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => rowShape.shape.question.safeParse(Reflect.get(Object(value), 'question')).success)

export const webgpt: Format = {
  id: 'webgpt',
  label: 'WebGPT comparisons',
  encoding:
    'The answer with the larger of score_0 and score_1 is preferred, equal scores are a tie. Each answer has its own source: the quotes it was written from.',
  task: 'document_qa',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && holdsQuestion(sample) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const { question, score_0, score_1 } = fields
      const response = (text: string, source: string | null) => ({ text, source, author: null, level: null })
      const { choice, strength } = readScores(score_0, score_1)
      const raw = [score_0, score_1].map(rawLabel).join(', ')
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            promptId: question.id,
            prompt: question.full_text,
            source: null,
            a: response(fields.answer_0, joinQuotes(fields.quotes_0)),
            b: response(fields.answer_1, joinQuotes(fields.quotes_1)),
            votes: [plainVote(PEOPLE, choice, raw, strength)],
            factors: [],
            slices: question.dataset ? { dataset: question.dataset } : {},
          },
        ],
        rejections: [],
      }
    }),
}

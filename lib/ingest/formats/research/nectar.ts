import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { judge } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { Rating } from '@/lib/ingest/record'
import { writeTurns } from '@/lib/words/turns'

const FIELDS = ['prompt', 'answers'] as const
const GPT4 = judge('GPT-4')

const answer = z.looseObject({ answer: textField, model: optionalText, rank: z.unknown().optional() })
const answers = z.array(answer, { error: 'a list of answers was expected' })
const rowShape = z.looseObject({
  prompt: textField,
  answers,
  source: z
    .union([textField, z.array(optionalText)])
    .nullish()
    .catch(null),
  good_natured: optionalText.catch(null),
})
type Row = z.infer<typeof rowShape>

/** Prompts are dialogues that end where the answer is to come. */
function readPrompt(text: string): string {
  const turns = readTurns(text)
  if (turns === null) return text
  return writeTurns(turns.at(-1)?.text === '' ? turns.slice(0, -1) : turns)
}

/** The first rank is the best: negated, the larger is better. */
function ratingOf(rank: unknown): Rating {
  const number = numberIn(rank)
  return { rater: GPT4, value: Number.isFinite(number) ? 0 - number : null, raw: rawLabel(rank) }
}

function slicesOf({ good_natured, source }: Row): Record<string, string> {
  const [first] = [source].flat()
  const named = { good_natured: good_natured?.toLowerCase(), source: first }
  return Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (isShort(value) ? [[name, value]] : [])))
}
const isShort = (value: string | null | undefined): value is string => Boolean(value) && (value?.length ?? 0) <= 100

const holdsRanks = ({ rows }: FileSample): boolean =>
  rows.some(({ value }) => {
    const given = answers.safeParse(Reflect.get(Object(value), 'answers'))
    return given.success && given.data.some(({ rank }) => !Number.isNaN(numberIn(rank)))
  })

export const nectar: Format = {
  id: 'nectar',
  label: 'Nectar',
  encoding:
    'GPT-4 ranked the answers to each prompt, the best first: of two answers the one with the smaller rank is preferred, equal ranks are a tie.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) && holdsRanks(sample) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const prompt = readPrompt(fields.prompt)
      const slices = slicesOf(fields)
      return {
        records: fields.answers.map(({ answer: text, model, rank }) => ({
          kind: 'rated',
          promptId: null,
          prompt,
          source: null,
          response: { text, source: null, author: model, level: null },
          ratings: [ratingOf(rank)],
          factors: [],
          slices,
        })),
        rejections: [],
      }
    }),
}

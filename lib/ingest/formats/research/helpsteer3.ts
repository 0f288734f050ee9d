import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import type { RaterKey, Vote } from '@/lib/ingest/record'
import { writeTurns } from '@/lib/words/turns'
import { readStrength } from './helpsteer2-preference'

const FIELDS = ['context', 'response1', 'response2', 'overall_preference'] as const
const SLICES = ['domain', 'language'] as const

/** A conversation, also as JSON in a string; any other text is the prompt itself. */
const context = z.unknown().transform((value, refuse): string => {
  const turns = readTurns(value)
  if (turns !== null) return writeTurns(turns)
  if (typeof value !== 'string') refuse.addIssue('a list of messages with role and content was expected')
  return typeof value === 'string' ? value : ''
})
const rowShape = z.looseObject({
  domain: optionalText,
  language: optionalText,
  context,
  response1: textField,
  response2: textField,
  overall_preference: z.unknown().optional(),
  individual_preference: z
    .array(z.looseObject({ score: z.unknown().optional() }))
    .nullish()
    .catch(null),
})
type Row = z.infer<typeof rowShape>

const annotator = (number: number): RaterKey => ({ name: `annotator ${number}`, kind: 'human', setting: null })

function vote(rater: RaterKey, value: unknown): Vote {
  const { choice, strength, raw } = readStrength(value)
  return plainVote(rater, choice, raw, strength)
}

/** The overall preference sums up the single ones: it counts only where those are not given. */
const votesOf = ({ overall_preference, individual_preference: single }: Row): readonly Vote[] =>
  single?.length ? single.map(({ score }, at) => vote(annotator(at + 1), score)) : [vote(PEOPLE, overall_preference)]

const slicesOf = (fields: Row) =>
  Object.fromEntries(
    SLICES.flatMap((name) => {
      const value = fields[name]
      return value && value.length <= 100 ? [[name, value] as const] : []
    }),
  )

export const helpsteer3: Format = {
  id: 'helpsteer3',
  label: 'HelpSteer3 preferences',
  encoding:
    'Scores run from -3 to 3: below 0 response1 is preferred, above 0 response2, and 0 is a tie. Each score in individual_preference is a rater of its own, numbered by its place in the row; overall_preference counts where there are none.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const response = (text: string) => ({ text, source: null, author: null, level: null })
      return {
        records: [
          {
            kind: 'pair',
            pairId: null,
            promptId: null,
            prompt: fields.context,
            source: null,
            a: response(fields.response1),
            b: response(fields.response2),
            votes: votesOf(fields),
            factors: [],
            slices: slicesOf(fields),
          },
        ],
        rejections: [],
      }
    }),
}

import { z } from 'zod'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { optionalText, readChecked, textField } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

const FIELDS = [
  'id',
  'model_a',
  'model_b',
  'prompt',
  'response_a',
  'response_b',
  'winner_model_a',
  'winner_model_b',
  'winner_tie',
] as const

const flag = z.union([z.string(), z.number(), z.boolean()], { error: '0 or 1 was expected' })
const turns = z.union([z.string(), z.array(z.string().nullable())], { error: 'a list of texts was expected' })
const rowShape = z.looseObject({
  id: textField,
  model_a: optionalText,
  model_b: optionalText,
  prompt: turns,
  response_a: turns,
  response_b: turns,
  winner_model_a: flag,
  winner_model_b: flag,
  winner_tie: flag,
})

function parseList(text: string): readonly unknown[] | null {
  if (!text.startsWith('[')) return null
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** The turns of one side as one text. They come as a JSON list in a string; an empty turn is null. */
function joinTurns(value: z.infer<typeof turns>): string {
  const list = typeof value === 'string' ? (parseList(value) ?? [value]) : value
  return list.filter((turn) => typeof turn === 'string').join('\n\n')
}

const isSet = (value: z.infer<typeof flag>): boolean => ['1', '1.0', 'true'].includes(String(value).toLowerCase())

function choiceOf(a: boolean, b: boolean, tie: boolean): Choice | null {
  if (Number(a) + Number(b) + Number(tie) !== 1) return null
  return a ? 1 : b ? -1 : 0
}

export const lmarena: Format = {
  id: 'lmarena',
  label: 'LMArena (Kaggle, 55k)',
  encoding:
    'Exactly one of winner_model_a, winner_model_b and winner_tie is 1. A conversation of several turns is compared as one text.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open: (sample) => (row) =>
    readChecked(rowShape, { sample, row }, (fields) => {
      const { winner_model_a, winner_model_b, winner_tie } = fields
      const response = (text: string, author: string | null) => ({ text, source: null, author, level: null })
      const choice = choiceOf(isSet(winner_model_a), isSet(winner_model_b), isSet(winner_tie))
      return {
        records: [
          {
            kind: 'pair',
            pairId: fields.id,
            promptId: null,
            prompt: joinTurns(fields.prompt),
            source: null,
            a: response(joinTurns(fields.response_a), fields.model_a),
            b: response(joinTurns(fields.response_b), fields.model_b),
            votes: [plainVote(PEOPLE, choice, [winner_model_a, winner_model_b, winner_tie].join(', '))],
            factors: [],
            slices: {},
          },
        ],
        rejections: [],
      }
    }),
}

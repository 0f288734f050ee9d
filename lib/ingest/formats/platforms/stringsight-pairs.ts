import { z } from 'zod'
import { type FileSample, type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { rawLabel, readChecked, textField } from '@/lib/ingest/read-field'
import type { FactorValues } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import { readNumber, readScores, responseText } from './stringsight-pairs-response'

const FIELDS = ['prompt', 'model_a', 'model_b', 'model_a_response', 'model_b_response'] as const
const TIE = /^(tie|draw|both[ _-]?bad)/

const rowShape = z.looseObject({
  prompt: textField,
  model_a: textField,
  model_b: textField,
  model_a_response: responseText,
  model_b_response: responseText,
  score: z.unknown().optional(),
  winner: z.unknown().optional(),
})
type Row = z.infer<typeof rowShape>

/** The winner is the place (model_a) or the model's own name, which tells nothing where both are one model. */
function choiceOf(winner: string, { model_a, model_b }: Row): Choice | null {
  const said = winner.trim().toLowerCase()
  if (said === 'model_a') return 1
  if (said === 'model_b') return -1
  const [first, second] = [model_a.trim().toLowerCase(), model_b.trim().toLowerCase()]
  if (first !== second && said === first) return 1
  if (first !== second && said === second) return -1
  return TIE.test(said) ? 0 : null
}

/** Columns such as helpfulness_a and helpfulness_b hold a number for each response. */
function readerOfFactors({ fields }: FileSample): (row: Row) => readonly FactorValues[] {
  const names = fields.flatMap((field) =>
    field.endsWith('_a') && field !== 'model_a' && fields.includes(`${field.slice(0, -2)}_b`)
      ? [field.slice(0, -2)]
      : [],
  )
  return (row) =>
    names.flatMap((factor) => {
      const [a, b] = [readNumber(row[`${factor}_a`]), readNumber(row[`${factor}_b`])]
      return a === null && b === null ? [] : [{ factor, a, b }]
    })
}

export const stringsightPairs: Format = {
  id: 'stringsight-pairs',
  label: 'StringSight, side by side',
  encoding:
    'winner (a field, or a part of score) is model_a, model_b or the name of the model that won; tie is a tie and anything else is missing.',
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) => (hasFields(sample, FIELDS) ? 'pairs' : null),
  open(sample) {
    const factorsOf = readerOfFactors(sample)
    return (row) =>
      readChecked(rowShape, { sample, row }, (fields) => {
        const label = rawLabel(readScores(fields.score).winner ?? fields.winner)
        const response = (text: string, author: string) => ({ text, source: null, author, level: null })
        return {
          records: [
            {
              kind: 'pair',
              pairId: null,
              promptId: null,
              prompt: fields.prompt,
              source: null,
              a: response(fields.model_a_response, fields.model_a),
              b: response(fields.model_b_response, fields.model_b),
              votes: [plainVote(PEOPLE, choiceOf(label, fields), label)],
              factors: factorsOf(fields),
              slices: {},
            },
          ],
          rejections: [],
        }
      })
  },
}

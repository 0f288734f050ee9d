import { z } from 'zod'
import { dialogueField } from '@/lib/ingest/dialogue'
import { type Format, hasFields } from '@/lib/ingest/format'
import { PEOPLE } from '@/lib/ingest/read-choice'
import { numberIn, optionalText, readChecked } from '@/lib/ingest/read-field'
import type { SourceRecord } from '@/lib/ingest/record'
import { createChosenPairs, DRAWN } from './chosen-pair'

const FIELDS = ['context', 'completions'] as const

const completion = z.looseObject({
  rank: z
    .unknown()
    .transform((value) => numberIn(value))
    .pipe(z.number({ error: 'a number was expected' })),
  completion: dialogueField,
})
const rowShape = z.looseObject({
  id: optionalText.catch(null),
  context: dialogueField,
  completions: z.array(completion).min(2, { error: 'two completions or more were expected' }),
})
type Completion = z.infer<typeof completion>

export const nemoRl: Format = {
  id: 'nemo-rl',
  label: 'NeMo-RL preferences',
  encoding: `Of two completions the one of the lower rank is preferred; equal ranks are a tie. Of more than two all pairs are made. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && sample.rows.some(({ value }) => rowShape.safeParse(value).success) ? 'pairs' : null,
  open(sample) {
    const pairOf = createChosenPairs()
    const pairIn = (prompt: string, first: Completion, second: Completion): SourceRecord => {
      const [chosen, rejected] = first.rank <= second.rank ? [first, second] : [second, first]
      const tie = first.rank === second.rank ? 'equal ranks' : null
      return pairOf({ prompt, chosen: chosen.completion, rejected: rejected.completion, tie })
    }
    const rated = (prompt: string, id: string, { rank, completion: text }: Completion): SourceRecord => ({
      kind: 'rated',
      // Ranks compare within a row only, so that the row is the group.
      promptId: id,
      prompt,
      source: null,
      response: { text, source: null, author: null, level: null },
      ratings: [{ rater: PEOPLE, value: -rank, raw: `rank ${rank}` }],
      factors: [],
      slices: {},
    })
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ id, context, completions }) => {
        const [first, second, ...more] = completions
        const records =
          first && second && more.length === 0
            ? [pairIn(context, first, second)]
            : completions.map((each) => rated(context, id ?? `row ${row.line}`, each))
        return { records, rejections: [] }
      })
  },
}

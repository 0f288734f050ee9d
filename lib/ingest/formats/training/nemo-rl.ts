import { z } from 'zod'
import { dialogueField } from '@/lib/ingest/dialogue'
import { type Format, hasFields } from '@/lib/ingest/format'
import { readChecked } from '@/lib/ingest/read-field'
import { createChosenPairs, DRAWN } from './chosen-pair'

const FIELDS = ['context', 'completions'] as const

const completion = z.looseObject({ rank: z.number(), completion: dialogueField })
const rowShape = z.looseObject({
  context: dialogueField,
  completions: z.tuple([completion, completion], { error: 'exactly two completions were expected' }),
})

export const nemoRl: Format = {
  id: 'nemo-rl',
  label: 'NeMo-RL preferences',
  encoding: `Of the two completions the one of the lower rank is preferred; equal ranks are a tie. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    hasFields(sample, FIELDS) && sample.rows.some(({ value }) => rowShape.safeParse(value).success) ? 'pairs' : null,
  open(sample) {
    const pairOf = createChosenPairs()
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ context, completions: [first, second] }) => {
        const [chosen, rejected] = first.rank <= second.rank ? [first, second] : [second, first]
        const tie = first.rank === second.rank ? 'equal ranks' : null
        const pair = { prompt: context, chosen: chosen.completion, rejected: rejected.completion, tie }
        return { records: [pairOf(pair)], rejections: [] }
      })
  },
}

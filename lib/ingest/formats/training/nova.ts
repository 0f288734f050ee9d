import { z } from 'zod'
import { readTurns } from '@/lib/ingest/dialogue'
import type { Format } from '@/lib/ingest/format'
import { readChecked } from '@/lib/ingest/read-field'
import { writeTurns } from '@/lib/words/turns'
import { createChosenPairs, DRAWN } from './chosen-pair'

const FIELDS = ['messages', 'candidates'] as const

const candidate = z.looseObject({ content: z.unknown(), preferenceLabel: z.enum(['preferred', 'non-preferred']) })
const said = z.unknown().transform((value, context) => {
  const turns = readTurns(value)
  if (turns !== null) return turns
  context.addIssue({ code: 'custom', message: 'messages with role and content were expected' })
  return z.NEVER
})
const rowShape = z.looseObject({
  messages: z
    .array(z.unknown())
    .min(2, { error: 'messages were expected' })
    .transform((all): unknown => ({ asked: all.slice(0, -1), last: all.at(-1) }))
    .pipe(z.object({ asked: said, last: z.looseObject({ candidates: z.array(candidate).min(2) }) })),
})

const textOf = (content: unknown): string => writeTurns(readTurns({ role: 'assistant', content }) ?? [])

export const nova: Format = {
  id: 'nova',
  label: 'Amazon Nova preferences',
  encoding: `The candidates of the last message that are preferred are preferred to those that are non-preferred; the messages before are the prompt. ${DRAWN}`,
  task: 'helpful',
  fields: FIELDS,
  recognise: (sample) =>
    sample.fields.includes('messages') && sample.rows.some(({ value }) => rowShape.safeParse(value).success)
      ? 'pairs'
      : null,
  open(sample) {
    const pairOf = createChosenPairs()
    return (row) =>
      readChecked(rowShape, { sample, row }, ({ messages: { asked, last } }) => {
        const [won, lost] = (['preferred', 'non-preferred'] as const).map((label) =>
          last.candidates
            .filter(({ preferenceLabel }) => preferenceLabel === label)
            .map(({ content }) => textOf(content)),
        )
        const prompt = writeTurns(asked)
        const pairs = (won ?? []).flatMap((chosen) => (lost ?? []).map((rejected) => ({ prompt, chosen, rejected })))
        return { records: pairs.map((pair) => pairOf(pair)), rejections: [] }
      })
  },
}

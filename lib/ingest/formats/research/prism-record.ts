import { z } from 'zod'
import { rawLabel } from '@/lib/ingest/read-field'
import type { RatedRecord } from '@/lib/ingest/record'

/** Scores are numbers, in a CSV export written as text. */
const number = z
  .union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())])
  .nullable()
  .catch(null)

type PrismAnswer = {
  readonly conversation_id: string
  readonly user_id: string
  readonly conversation_type: string | null
  readonly turn: string | number
  readonly prompt: string
  readonly text: string
  readonly model_name: string | null
  readonly score?: unknown
}

/** One answer with the score of the person who asked; the answers of one turn are compared with each other. */
export const prismRecord = (answer: PrismAnswer): RatedRecord => ({
  kind: 'rated',
  promptId: `${answer.conversation_id}-${answer.turn}`,
  prompt: answer.prompt,
  source: null,
  response: { text: answer.text, source: null, author: answer.model_name, level: null },
  ratings: [
    {
      rater: { name: answer.user_id, kind: 'human', setting: null },
      value: number.parse(answer.score),
      raw: rawLabel(answer.score),
    },
  ],
  factors: [],
  slices: answer.conversation_type ? { conversation_type: answer.conversation_type } : {},
})

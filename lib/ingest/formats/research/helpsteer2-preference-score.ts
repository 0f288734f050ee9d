import { numberIn, rawLabel } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

/** The HelpSteer scale runs from −3 (all for the first) to 3; other numbers, such as −100 for an invalid task, are no preference. */
export function readStrength(value: unknown): {
  readonly choice: Choice | null
  readonly strength: number | null
  readonly raw: string
} {
  const number = numberIn(value)
  const raw = rawLabel(value)
  if (!(Math.abs(number) <= 3)) return { choice: null, strength: null, raw }
  return { choice: number < 0 ? 1 : number > 0 ? -1 : 0, strength: Math.abs(number), raw }
}

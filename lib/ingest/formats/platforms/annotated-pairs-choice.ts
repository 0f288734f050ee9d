import { rawLabel } from '@/lib/ingest/read-field'
import type { Choice } from '@/lib/words/rater'

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['a', 1],
  ['text_a', 1],
  ['b', -1],
  ['text_b', -1],
  ['tie', 0],
])

/** The side a preference names, as version 2 writes it (a, b) or version 1 (text_a, text_b); `null`: none of these. */
export const namedSide = (value: unknown): Choice | null => CHOICES.get(rawLabel(value).trim().toLowerCase()) ?? null

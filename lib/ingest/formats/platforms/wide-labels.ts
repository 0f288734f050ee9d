import { type Counting, choiceOfSide, sideOfWord } from '@/lib/ingest/side-words'
import type { Choice } from '@/lib/words/rater'

const LABELS: ReadonlyMap<string, Choice> = new Map([
  ['a', 1],
  ['b', -1],
  ['tie', 0],
])
/** As people write them in a spreadsheet. */
const IN_WORDS: ReadonlyMap<string, Choice> = new Map([
  ...LABELS,
  ['response a', 1],
  ['response b', -1],
  ['both', 0],
  ['tied', 0],
  ['equal', 0],
])

/** A label in the format's own words, or as people write those. */
export const ownLabel = (text: string): Choice | undefined =>
  IN_WORDS.get(text) ??
  IN_WORDS.get(
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  )

const NAMES = ['response_a', 'response_b'] as const

/**
 * The choice that a label of Proclivity's own format says; `undefined` for another word. `exact`: as Proclivity wrote it. A number
 * counts as `counting` says, and says too little alone.
 *
 * @example labelIn('Response_A') // 1
 */
export function labelIn(text: string, exact = false, counting: Counting = 1): Choice | undefined {
  if (exact) return LABELS.get(text.toLowerCase())
  return ownLabel(text) ?? choiceOfSide(sideOfWord(text, { names: NAMES, counting })) ?? undefined
}

import type { Choice } from '@/lib/words/rater'
import { readSide } from './side-words'

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
  IN_WORDS.get(
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  )

/** `A>B`, `left`, `model_a`, `B is better`; a number says too little here. */
function inOtherWords(text: string): Choice | undefined {
  return /^[\s\d]/.test(text) ? undefined : (readSide(text, ['response_a', 'response_b']) ?? undefined)
}

/**
 * The choice that a label of Proclivity's own format says; `undefined` for another word. `exact`: as Proclivity wrote it.
 *
 * @example labelIn('Response_A') // 1
 */
export function labelIn(text: string, exact = false): Choice | undefined {
  return exact ? LABELS.get(text.toLowerCase()) : (ownLabel(text) ?? inOtherWords(text.trim()))
}

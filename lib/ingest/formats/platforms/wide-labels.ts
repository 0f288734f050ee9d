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

/**
 * The choice that a label of Proclivity's own format says; `undefined` for another word. `exact`: as Proclivity wrote it.
 *
 * @example labelIn('Response_A') // 1
 */
export function labelIn(text: string, exact = false): Choice | undefined {
  const word = text.toLowerCase()
  return exact ? LABELS.get(word) : IN_WORDS.get(word.replace(/[\s_-]+/g, ' ').trim())
}

import { PEOPLE } from '@/lib/ingest/read-choice'
import type { PairRecord } from '@/lib/ingest/record'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import type { Choice } from '@/lib/words/rater'

export type ChosenPair = {
  readonly prompt: string
  readonly chosen: string
  readonly rejected: string
  readonly promptId?: string | null
  readonly source?: string | null
  /** Why neither was preferred, where the file says so. */
  readonly tie?: string | null
  readonly strength?: number | null
  readonly slices?: Readonly<Record<string, string>>
}

/** How files of chosen and rejected answers are shown: said in the encoding of each. */
export const DRAWN =
  'Which of the two is shown first is drawn from a hash of the texts, so that the place tells nothing.'

/** Makes pairs of chosen and rejected answers, in the order that a hash of their texts draws. */
export function createChosenPairs(): (pair: ChosenPair) => PairRecord {
  const hasher = createHasher()
  const key = createKey()
  const draw = (prompt: string, text: string): number => hasher.text(prompt).text(text).writeTo(key)[0] ?? 0
  const response = (text: string) => ({ text, source: null, author: null, level: null })
  return ({ prompt, chosen, rejected, promptId = null, source = null, tie = null, strength = null, slices = {} }) => {
    const turned = draw(prompt, chosen) > draw(prompt, rejected)
    const choice: Choice = tie !== null ? 0 : turned ? -1 : 1
    return {
      kind: 'pair',
      pairId: null,
      promptId,
      prompt,
      source,
      a: response(turned ? rejected : chosen),
      b: response(turned ? chosen : rejected),
      votes: [{ rater: PEOPLE, choice, raw: tie ?? 'chosen', strength, orders: null }],
      factors: [],
      slices,
    }
  }
}

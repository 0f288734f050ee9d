import type { Choice } from '@/lib/words/rater'
import type { RaterKey, Vote } from './record'

/** The rater of files that hold one human label a pair and no name. */
export const PEOPLE: RaterKey = { name: 'People', kind: 'human', setting: null }

export const judge = (name: string): RaterKey => ({ name, kind: 'model', setting: 'discrimination' })

const NUMBERED: ReadonlyMap<string, Choice> = new Map([
  ['1', 1],
  ['2', -1],
  ['0', 0],
  ['tie', 0],
])

/** 1 is the first response, 2 the second, 0 or "tie" a tie; everything else cannot be read. */
export function numberedChoice(value: unknown): Choice | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return NUMBERED.get(String(value).trim().toLowerCase()) ?? null
}

/** Verdicts in both orders: alike they stand, different they make a tie, and one that cannot be read leaves none. */
export function combineOrders(shown: Choice | null, swapped: Choice | null): Choice | null {
  if (shown === null || swapped === null) return null
  return shown === swapped ? shown : 0
}

export const plainVote = (
  rater: RaterKey,
  choice: Choice | null,
  raw: string,
  strength: number | null = null,
): Vote => ({
  rater,
  choice,
  raw,
  strength,
  orders: null,
})

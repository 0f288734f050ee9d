import type { PairGroup } from './pair-group'

export const VOTE_FILTERS = ['alike', 'apart', 'unreadable'] as const
export const PAIR_SORTS = ['order', 'difference', 'longest', 'shortest'] as const

/** Which pairs are shown, and in which order. */
export type PairsQuery = {
  readonly factor: string | null
  readonly model: string | null
  readonly group: PairGroup | null
  /** Words that the prompt or one of the responses holds. */
  readonly text: string | null
  /** How the model's choice stands to people's. */
  readonly votes: (typeof VOTE_FILTERS)[number] | null
  readonly sort: (typeof PAIR_SORTS)[number]
  /** A metadata column and one of its values. */
  readonly slice: string | null
  readonly value: string | null
}

/** Every pair, in the order of the dataset. */
export const ALL_PAIRS: PairsQuery = {
  ...{ factor: null, model: null, group: null, text: null, votes: null },
  ...{ sort: 'order', slice: null, value: null },
}

/** Stand before and after a found word in an excerpt; taken out of texts that hold them. */
export const FOUND = { from: '\u0002', to: '\u0003' } as const

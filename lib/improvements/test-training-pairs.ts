import type { GoldenPair } from '@/lib/improve/training/test-golden-rows'
import type { PairRecord, Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

const person = (name: string, choice: Choice | null): Vote => ({
  rater: { name, kind: 'human', setting: null },
  choice,
  raw: String(choice),
  strength: null,
  orders: null,
})

/** Pairs with three annotators, as a file would give them. */
export const recordsOf = (pairs: readonly GoldenPair[]): readonly PairRecord[] =>
  pairs.map(({ pairId, promptId, prompt, source, a, b, votes }) => ({
    kind: 'pair',
    ...{ pairId, promptId, prompt, source },
    a: { text: a, source: null, author: null, level: null },
    b: { text: b, source: null, author: null, level: null },
    votes: votes.map((choice, at) => person(['Ann', 'Bob', 'Cem'][at] ?? '', choice)),
    factors: [],
    slices: {},
  }))

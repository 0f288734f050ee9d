import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RatedRecord, SourceRecord } from '@/lib/ingest/record'
import { createAssembler } from './assemble'
import { createLedger } from './ledger'
import { listPairs, PAIR_RULE, type PairRule } from './pair-rule'
import { takeDerived, takeRow } from './take-row'

const rater = (name: string) => ({ name, kind: 'human' as const, setting: null })
const rated = (
  prompt: string,
  text: string,
  ratings: Readonly<Record<string, number | null>>,
  more: Partial<RatedRecord> = {},
): RatedRecord => ({
  kind: 'rated',
  promptId: null,
  prompt,
  source: null,
  response: { text, source: null, author: null, level: null },
  ratings: Object.entries(ratings).map(([name, value]) => ({ rater: rater(name), value, raw: String(value) })),
  factors: [],
  slices: {},
  ...more,
})

function derive(records: readonly SourceRecord[], rule: PairRule = PAIR_RULE) {
  const assembler = createAssembler()
  const ledger = createLedger([{ file: 'f', format: 'test', role: 'pairs' }])
  const taken = records.map((record, index) =>
    takeRow({ file: 'f', line: index + 1, reading: { records: [record], rejections: [] } }, assembler, ledger),
  )
  const texts = taken.flatMap(({ additions }) =>
    additions.flatMap(({ responses }) => responses.map(({ text }) => text)),
  )
  const derived = [...takeDerived(rule, assembler, ledger)]
  const pairs = derived.flatMap(({ pair, votes }) => {
    if (!pair) return []
    // Turned so that the text that comes first in the alphabet is on the left.
    const [a = '', b = ''] = [texts[pair.a], texts[pair.b]]
    const sign = a < b ? 1 : -1
    return [[[a, b].sort().join(), ...votes.map(({ choice }) => (choice === null ? null : choice * sign + 0))] as const]
  })
  const { files, raters } = ledger.current()
  return { pairs: pairs.sort(), derived, taken, files, raters }
}

describe('listPairs', () => {
  it('lists every pair, neighbours, or the two ends', () => {
    expect(listPairs([3, 1, 2], 'all')).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    expect(listPairs([3, 1, 2], 'adjacent')).toEqual([
      [0, 2],
      [2, 1],
    ])
    expect(listPairs([3, 1, 2], 'best-worst')).toEqual([[0, 1]])
    expect(listPairs([1, Number.NaN], 'best-worst')).toEqual([])
  })

  it('spreads over the pairs of a long list, each once', () => {
    const pairs = listPairs(new Array(5000).fill(1), 'all', 1000)
    expect(new Set(pairs.map(String)).size).toBe(1000)
    for (const [first, second] of pairs) expect(0 <= first && first < second && second < 5000).toBe(true)
  })
})

describe('derived pairs', () => {
  it('prefer the larger rating, tie at equal ones, and have no vote where one of the two is missing', () => {
    const { pairs, raters, files, derived } = derive([
      rated('P', 'x', { Ada: 5, Bob: 2 }),
      rated('P', 'y', { Ada: 3, Bob: 2 }),
      rated('P', 'z', { Ada: 4, Bob: null }),
    ])
    expect(pairs).toEqual([
      ['x,y', 1, 0],
      ['x,z', 1],
      ['y,z', -1],
    ])
    expect(raters).toMatchObject([
      { name: 'Ada', read: 3, imported: 3, ties: 0, missing: 0 },
      { name: 'Bob', read: 3, imported: 1, ties: 1, missing: 2 },
    ])
    expect(files).toMatchObject([{ read: 3, imported: 3 }])
    expect(derived.map(({ votes }) => votes[0]?.strength).sort()).toEqual([1, 1, 2])
  })

  it('have no strength where it cannot be kept, and say so', () => {
    const { files, derived } = derive([rated('P', 'x', { Ada: 1e300 }), rated('P', 'y', { Ada: 3 })])
    expect(derived).toMatchObject([
      { votes: [{ strength: null }], rejections: [{ value: '1e+300', file: 'f', line: 2 }] },
    ])
    expect(files).toMatchObject([{ read: 2, imported: 2, values: 1 }])
  })

  it('are the same in whatever order the responses come', () => {
    const row = fc.record({ text: fc.constantFrom('x', 'y', 'z', 'w'), value: fc.integer({ min: 1, max: 5 }) })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ text }) => text }), fc.constantFrom(2, 100), (rows, cap) => {
        const records = rows.map(({ text, value }) => rated('P', text, { Ada: value }))
        const rule = { which: 'all', cap } as const
        expect(derive([...records].reverse(), rule).pairs).toEqual(derive(records, rule).pairs)
      }),
    )
  })

  it('stay under the cap of each prompt', () => {
    const records = ['P', 'Q'].flatMap((prompt) =>
      [1, 2, 3, 4].map((value) => rated(prompt, `${value}`, { Ada: value })),
    )
    expect(derive(records, { which: 'all', cap: 4 }).pairs).toHaveLength(8)
    expect(derive(records, { which: 'adjacent', cap: 100 }).pairs).toHaveLength(6)
    expect(derive(records, { which: 'best-worst', cap: 100 }).pairs).toHaveLength(2)
  })

  it('keep the means of imported factors and the slices both responses have', () => {
    const factors = (value: number) => [{ factor: 'tone', value }]
    const { derived } = derive([
      rated('P', 'x', { Ada: 5 }, { factors: factors(1), slices: { topic: 't', split: 'a' } }),
      rated('P', 'x', { Bob: 4 }, { factors: factors(2), slices: { topic: 't', split: 'a' } }),
      rated('P', 'y', { Ada: 1 }, { factors: factors(5), slices: { topic: 't', split: 'b' } }),
    ])
    expect(derived.flatMap(({ values }) => values.map(({ value }) => value))).toEqual([1.5, 5])
    expect(derived.at(-1)?.pair?.slices).toEqual({ topic: 't' })
  })

  it('refuse a second, different rating by the same rater, and count an equal one as a duplicate', () => {
    const { taken, files } = derive([
      rated('P', 'x', { Ada: 5 }),
      rated('P', 'x', { Ada: 4 }),
      rated('P', 'x', { Ada: 5 }),
      rated('P', 'y', { Ada: null }),
    ])
    expect(taken[1]?.rejections[0]?.reason).toBe('Ada has another rating of the same response at f:1; the first stays.')
    expect(files).toMatchObject([{ read: 4, imported: 1, rejected: 1, duplicates: 1, missing: 1 }])
  })
})

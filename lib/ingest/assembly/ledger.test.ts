import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PairRecord, Reading, VerdictRecord, Vote } from '@/lib/ingest/record'
import { createAssembler } from './assemble'
import { createLedger, type Tally } from './ledger'
import { takeRow } from './take-row'

const few = (...texts: string[]) => fc.constantFrom(...texts)
const maybe = (...texts: string[]) => fc.constantFrom(null, ...texts)
const response = fc.record({
  text: few('A', 'B', 'C'),
  source: maybe('S'),
  author: maybe('X'),
  level: fc.constant(null),
})
const vote: fc.Arbitrary<Vote> = fc.record({
  rater: fc.constantFrom(
    { name: 'Ada', kind: 'human' as const, setting: null },
    { name: 'Bob', kind: 'human' as const, setting: null },
    { name: 'Ada', kind: 'model' as const, setting: 'discrimination' as const },
  ),
  choice: fc.constantFrom(1 as const, 0 as const, -1 as const, null),
  raw: few('', '1', 'garbage'),
  strength: fc.constant(null),
  orders: fc.constant(null),
})
const pair: fc.Arbitrary<PairRecord> = fc.record({
  kind: fc.constant('pair' as const),
  pairId: maybe('1', '2', '3'),
  promptId: maybe('p'),
  prompt: few('P', 'Q'),
  source: maybe('S'),
  a: response,
  b: response,
  votes: fc.array(vote, { maxLength: 3 }),
  factors: fc.array(fc.record({ factor: few('tone'), a: fc.constantFrom(null, 1, 2), b: fc.constantFrom(null, 1) }), {
    maxLength: 1,
  }),
  slices: fc.constant({}),
})
const verdict: fc.Arbitrary<VerdictRecord> = fc.record({
  kind: fc.constant('verdict' as const),
  pairId: few('1', '2', '9'),
  votes: fc.array(vote, { maxLength: 2 }),
})
const rejection = fc.record({
  scope: fc.constantFrom('row' as const, 'value' as const),
  file: few('f'),
  line: fc.constant(1),
  column: fc.constant(null),
  value: fc.constant(null),
  reason: few('r'),
  remedy: few('m'),
})
const reading: fc.Arbitrary<Reading> = fc.record({
  records: fc.array(fc.oneof(pair, verdict), { maxLength: 3 }),
  rejections: fc.array(rejection, { maxLength: 2 }),
})

const total = ({ imported, duplicates, rejected, missing }: Tally): number => imported + duplicates + rejected + missing

function run(readings: readonly Reading[]) {
  const assembler = createAssembler()
  const ledger = createLedger([{ file: 'f', format: 'test', role: 'pairs' }])
  const taken = readings.map((each, index) => takeRow({ file: 'f', line: index + 1, reading: each }, assembler, ledger))
  const additions = taken.flatMap((each) => each.additions)
  return { assembler, additions, taken, ...ledger.current() }
}

describe('ledger and assembler', () => {
  it('account for every record, vote and rejection', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 30 }), (readings) => {
        const { files, raters, additions, taken } = run(readings)
        const records = readings.flatMap((each) => each.records).filter((record) => record.kind !== 'rated')
        const rows = readings.flatMap((each) => each.rejections).filter(({ scope }) => scope === 'row')
        for (const tally of [...files, ...raters]) expect(total(tally)).toBe(tally.read)
        expect(files[0]?.rows).toBe(readings.length)
        expect(files[0]?.read).toBe(records.length + rows.length)
        expect(raters.reduce((sum, { read }) => sum + read, 0)).toBe(records.flatMap((each) => each.votes).length)
        const rejections = taken.flatMap((each) => each.rejections)
        expect(rejections.filter(({ scope }) => scope === 'row')).toHaveLength(files[0]?.rejected ?? -1)
        expect(rejections.filter(({ scope }) => scope === 'value')).toHaveLength(files[0]?.values ?? -1)
        const labels = additions.flatMap((each) => each.votes).filter(({ choice }) => choice !== null)
        expect(raters.reduce((sum, { imported }) => sum + imported, 0)).toBe(labels.length)
      }),
    )
  })

  it('number everything densely, each thing once, and refer only to what is there', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 30 }), (readings) => {
        const { assembler, additions } = run(readings)
        const dense = (indexes: readonly number[]) => expect(indexes).toEqual(indexes.map((_, at) => at))
        const [prompts, responses, pairs, raters] = [
          additions.flatMap(({ prompt }) => prompt ?? []),
          additions.flatMap((each) => each.responses),
          additions.flatMap((each) => each.pair ?? []),
          additions.flatMap((each) => each.raters),
        ]
        for (const list of [prompts, responses, pairs, raters]) dense(list.map(({ index }) => index))
        expect(assembler.counts()).toEqual({
          prompts: prompts.length,
          responses: responses.length,
          pairs: pairs.length,
          raters: raters.length,
        })
        for (const each of pairs) for (const side of [each.a, each.b]) expect(responses[side]?.prompt).toBe(each.prompt)
        const votes = additions.flatMap((each) => each.votes)
        expect(new Set(votes.map((each) => `${each.pair} ${each.rater}`)).size).toBe(votes.length)
        for (const each of votes) expect([pairs[each.pair], raters[each.rater]]).not.toContain(undefined)
      }),
    )
  })

  it('add nothing when the same pairs come again', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (records) => {
        const readings = [{ records, rejections: [] }]
        const once = run(readings)
        const twice = run([...readings, ...readings])
        const added = twice.additions.slice(once.additions.length)
        expect(added.flatMap((each) => [...each.responses, ...each.votes, ...each.values])).toEqual([])
        expect(twice.assembler.counts()).toEqual(once.assembler.counts())
      }),
    )
  })
})

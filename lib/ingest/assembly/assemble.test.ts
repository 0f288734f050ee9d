import { describe, expect, it } from 'vitest'
import type { PairRecord, VerdictRecord, Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import { createAssembler } from './assemble'
import type { Addition, Assembly } from './assembly'

const response = (text: string) => ({ text, source: null, author: null, level: null })
const vote = (name: string, choice: Choice | null, raw = String(choice)): Vote => ({
  rater: { name, kind: 'human', setting: null },
  choice,
  raw,
  strength: null,
  orders: null,
})
const pair = (more: Partial<PairRecord> = {}): PairRecord => ({
  kind: 'pair',
  pairId: null,
  promptId: null,
  prompt: 'P',
  source: null,
  a: response('A'),
  b: response('B'),
  votes: [],
  factors: [],
  slices: {},
  ...more,
})
const verdict = (pairId: string, ...votes: Vote[]): VerdictRecord => ({ kind: 'verdict', pairId, votes })

function feed(...records: (PairRecord | VerdictRecord)[]): Assembly[] {
  const assembler = createAssembler()
  return records.map((record, index) => assembler.add(record, { file: 'f.csv', line: index + 2 }))
}
function addition(assembly: Assembly | undefined): Addition {
  if (assembly === undefined || assembly.status === 'rejected') throw new Error('an addition was expected')
  return assembly
}
const refusal = (assembly: Assembly | undefined): string =>
  assembly?.status === 'rejected' ? assembly.rejection.reason : 'taken over'

describe('createAssembler', () => {
  it('numbers what is new from 0', () => {
    const [first, second] = feed(
      pair({ votes: [vote('Ada', 1)] }),
      pair({ b: response('C'), votes: [vote('Bob', -1)] }),
    ).map(addition)
    expect(first).toMatchObject({
      status: 'imported',
      prompt: { index: 0, text: 'P' },
      responses: [
        { index: 0, prompt: 0, text: 'A' },
        { index: 1, prompt: 0, text: 'B' },
      ],
      pair: { index: 0, prompt: 0, a: 0, b: 1 },
      raters: [{ index: 0, name: 'Ada' }],
      votes: [{ rater: 0, pair: 0, choice: 1 }],
    })
    expect(second).toMatchObject({
      prompt: null,
      responses: [{ index: 2, text: 'C' }],
      pair: { index: 1, a: 0, b: 2 },
      raters: [{ index: 1, name: 'Bob' }],
    })
  })

  it('keeps a response apart by its source, author and level', () => {
    const of = (more: object) => pair({ b: { ...response('B'), ...more } })
    const added = feed(of({}), of({ source: 'S' }), of({ author: 'X' }), of({ level: 3 }), of({})).map(addition)
    expect(added.map(({ responses }) => responses.length)).toEqual([2, 1, 1, 1, 0])
  })

  it('merges votes of different raters on one pair', () => {
    const [, second] = feed(pair({ votes: [vote('Ada', 1)] }), pair({ votes: [vote('Ada', 1), vote('Bob', 0)] }))
    expect(second).toMatchObject({
      status: 'imported',
      pair: null,
      outcomes: ['duplicate', 'imported'],
      votes: [{ rater: 1, choice: 0 }],
    })
  })

  it('calls a repeated record a duplicate', () => {
    const [, second] = feed(pair({ votes: [vote('Ada', 1)] }), pair({ votes: [vote('Ada', 1)] }))
    expect(second).toMatchObject({ status: 'duplicate', votes: [], responses: [], pair: null })
  })

  it('rejects the row of a second, different label and names both places', () => {
    const [, second, third] = feed(
      pair({ votes: [vote('Ada', 1)] }),
      pair({ votes: [vote('Bob', 1), vote('Ada', -1)] }),
      pair({ votes: [vote('Bob', -1)] }),
    )
    expect(second).toEqual({
      status: 'rejected',
      rejection: {
        scope: 'row',
        file: 'f.csv',
        line: 3,
        column: 'Ada',
        value: '-1',
        reason: 'Ada has another label for the same pair at f.csv:2; the first stays.',
        remedy: 'Remove the row that is wrong.',
        conflict: true,
      },
    })
    // Nothing of the rejected row stayed behind: Bob's first label is that of the third.
    expect(third).toMatchObject({ status: 'imported', outcomes: ['imported'] })
  })

  it('rejects other texts under a known pair id', () => {
    const [, second, third] = feed(
      pair({ pairId: '7', votes: [vote('Ada', 1)] }),
      pair({ pairId: '7', b: response('X'), votes: [vote('Bob', 1)] }),
      pair({ pairId: '8', b: response('X'), votes: [vote('Bob', 1)] }),
    )
    expect(refusal(second)).toBe('Pair 7 has other texts at f.csv:2; the first stays.')
    expect(addition(third)).toMatchObject({ pair: { index: 1, b: 2 }, responses: [{ index: 2 }] })
  })

  it('keeps equal texts under different ids apart', () => {
    const added = feed(pair({ pairId: '1' }), pair({ pairId: '2' })).map(addition)
    expect(added.map((each) => each.pair?.index)).toEqual([0, 1])
  })

  it('turns votes on a known id whose responses are exchanged', () => {
    const turned = pair({
      pairId: '1',
      a: response('B'),
      b: response('A'),
      factors: [{ factor: 'tone', a: 1, b: 2 }],
      votes: [{ ...vote('Ada', 1), orders: { shown: 1, swapped: 0 } }],
    })
    const [, second] = feed(pair({ pairId: '1' }), turned)
    expect(second).toMatchObject({
      votes: [{ choice: -1, orders: { shown: 0, swapped: -1 } }],
      values: [
        { response: 1, value: 1 },
        { response: 0, value: 2 },
      ],
    })
  })

  it('joins verdicts on the pair id, and rejects those without a pair', () => {
    const [, known, unknown] = feed(pair({ pairId: '1' }), verdict('1', vote('J', 0)), verdict('9', vote('J', 0)))
    expect(known).toMatchObject({ status: 'imported', votes: [{ pair: 0, choice: 0 }] })
    expect(refusal(unknown)).toBe('No file of this upload has the texts of pair 9.')
  })

  it('tells an unreadable label from a blank one', () => {
    const [first, second, third] = feed(
      pair({ votes: [vote('Ada', null, 'garbage'), vote('Bob', null, '')] }),
      pair({ votes: [vote('Bob', 1)] }),
      pair({ votes: [vote('Ada', 1)] }),
    )
    expect(first).toMatchObject({
      status: 'missing',
      outcomes: ['missing', 'missing'],
      votes: [{ raw: 'garbage', choice: null }],
    })
    expect(second).toMatchObject({ status: 'imported' })
    expect(refusal(third)).toContain('Ada has another label')
  })

  it('rejects a row that names a rater twice', () => {
    expect(refusal(feed(pair({ votes: [vote('Ada', 1), vote('Ada', 1)] }))[0])).toBe('Ada has two labels in this row.')
  })

  it('keeps the first value of a factor and reports another', () => {
    const of = (a: number | null) => pair({ factors: [{ factor: 'tone', a, b: null }] })
    const [first, second, third, fourth] = feed(of(null), of(0.1), of(0.1), of(0.2)).map(addition)
    expect([first, second, third, fourth].map((each) => each?.values.length)).toEqual([0, 1, 0, 0])
    expect([first, second, third, fourth].map((each) => each?.status)).toEqual([
      'missing',
      'imported',
      'duplicate',
      'duplicate',
    ])
    expect(fourth?.rejections[0]).toMatchObject({ scope: 'value', column: 'tone', value: '0.2' })
  })

  it('leaves out a strength that cannot be kept, and its vote stands', () => {
    const strong = (strength: number) => ({ ...vote('Ada', 1), strength })
    const told = feed(
      ...[1e300, 1e-60, 2].map((strength, at) => pair({ b: response(`B${at}`), votes: [strong(strength)] })),
    ).map(addition)
    expect(told.map(({ votes }) => votes[0])).toMatchObject([
      { choice: 1, strength: null },
      { choice: 1, strength: null },
      { choice: 1, strength: 2 },
    ])
    expect(told.map(({ rejections }) => rejections.map(({ line, value }) => [line, value]))).toEqual([
      [[2, '1e+300']],
      [[3, '1e-60']],
      [],
    ])
  })
  it('keeps raters of one name but another kind or setting apart', () => {
    const model = (setting: 'discrimination' | 'generation'): Vote => ({
      ...vote('X', 1),
      rater: { name: 'X', kind: 'model', setting },
    })
    const [first] = feed(pair({ votes: [vote('X', 1), model('discrimination'), model('generation')] }))
    expect(first).toMatchObject({ raters: [{ index: 0 }, { index: 1 }, { index: 2 }] })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { createLedger } from '@/lib/ingest/assembly/ledger'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { takeDerived, takeRow } from '@/lib/ingest/assembly/take-row'
import { choices, onlyPair, ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { guessMapping } from './guess-mapping'
import { mappedFormat } from './mapped-format'
import { type LabelRule, type Mapping, mappingSchema } from './mapping'

type Row = Readonly<Record<string, unknown>>
const people = { kind: 'human', name: 'People', column: null } as const
const side = (text: string) => ({ text, source: null, author: null })
const mapping = (more: Partial<Mapping> = {}): Mapping => ({
  version: 1,
  task: 'helpful',
  prompt: 'Q',
  promptId: null,
  pairId: null,
  source: null,
  responses: { kind: 'pair', a: side('left'), b: side('right') },
  labels: [],
  ratings: [],
  factors: [],
  slices: [],
  ...more,
})
const texts = { Q: 'q', left: 'l', right: 'r' }

/** What a rule makes of each row. */
const read = (rule: LabelRule, rows: readonly Row[]) =>
  rows.map((row) => {
    const record = onlyPair(
      readAll(mappedFormat(mapping({ labels: [{ rater: people, rule, list: null }] })), [{ ...texts, ...row }]),
    )
    const choice = record.votes[0]?.choice
    return choice === undefined || choice === null ? choice : (record.a.text === 'l' ? choice : -choice) + 0
  })
const words = (a: string, b: string, tie: readonly string[] = []): LabelRule => ({
  kind: 'words',
  column: 'x',
  a: [a],
  b: [b],
  tie: [...tie],
})
const cells = (...values: readonly unknown[]) => values.map((x) => ({ x }))

it('leaves a factor of a row missing whose cell cannot be written as a text', () => {
  const factors = [{ name: 'tone', a: 'x', b: 'y' }]
  const row = { ...texts, x: { toString: 1, valueOf: 1 }, y: true }
  expect(onlyPair(readAll(mappedFormat(mapping({ factors })), [row])).factors).toEqual([
    { factor: 'tone', a: null, b: 1 },
  ])
})

describe('preference encodings', () => {
  it('index, counted from 0', () =>
    expect(read(words('0', '1'), cells(0, '1', 1.0, null, '', 2))).toEqual([1, -1, -1, null, null, null]))
  it('index, counted from 1', () =>
    expect(read(words('1', '2', ['0']), cells(1, '2.0', 0, null))).toEqual([1, -1, 0, null]))
  it('letters', () => expect(read(words('A', 'B', ['tie']), cells('a', ' B ', 'Tie', 'C'))).toEqual([1, -1, 0, null]))
  it('A>B', () => expect(read(words('A>B', 'B>A', ['A=B']), cells('A>B', 'B>A', 'A=B'))).toEqual([1, -1, 0]))
  it('the name of a column', () => expect(read(words('left', 'right'), cells('left', 'right'))).toEqual([1, -1]))
  it('a boolean and a string', () =>
    expect(read(words('true', 'false', ['Equally Good']), cells(true, 'False', 'Equally Good', null))).toEqual([
      1,
      -1,
      0,
      null,
    ]))
  it('the name of the winner', () => {
    const rule: LabelRule = { kind: 'winner', column: 'x', nameA: 'ma', nameB: 'mb', tie: ['tie (bothbad)'] }
    const names = { ma: 'M1', mb: 'M2' }
    expect(
      read(rule, [
        { ...names, x: 'm1' },
        { ...names, x: 'M2' },
        { ...names, x: 'tie (bothbad)' },
        { ...names, x: 'M3' },
      ]),
    ).toEqual([1, -1, 0, null])
    expect(read(rule, [{ ma: 'M1', mb: 'M1', x: 'M1' }])).toEqual([null])
  })
  it('one-hot columns', () => {
    const rule: LabelRule = { kind: 'one-hot', a: 'x', b: 'y', tie: 'z' }
    const rows = [
      { x: 1, y: 0, z: 0 },
      { x: '0', y: '1', z: '0' },
      { x: false, y: false, z: true },
      { x: 1, y: 1, z: 0 },
      { x: 1, y: null, z: 0 },
    ]
    expect(read(rule, rows)).toEqual([1, -1, 0, null, null])
  })
  it('signed scores, either way round', () => {
    expect(read({ kind: 'signed', column: 'x', positive: 'a', tie: 0 }, cells(3, -1, 0, 'x'))).toEqual([1, -1, 0, null])
    expect(read({ kind: 'signed', column: 'x', positive: 'b', tie: 0.25 }, cells(3, '-1', 0.2))).toEqual([-1, 1, 0])
  })
  it('a pair of scores or ranks', () => {
    const rows = [
      { x: 5, y: 2 },
      { x: '1', y: 2 },
      { x: 2, y: 2 },
      { x: 2, y: null },
    ]
    expect(read({ kind: 'scores', a: 'x', b: 'y', better: 'higher' }, rows)).toEqual([1, -1, 0, null])
    expect(read({ kind: 'scores', a: 'x', b: 'y', better: 'lower' }, rows)).toEqual([-1, 1, 0, null])
    expect(read({ kind: 'scores', a: 'x[0]', b: 'x[1]', better: 'lower' }, cells([1, 2], '[2, 1]'))).toEqual([1, -1])
  })
  it('a number from 1 to 2', () =>
    expect(read({ kind: 'range', column: 'x', low: 1, high: 2 }, cells(1, 1.8, 1.5, 0, null))).toEqual([
      1,
      -1,
      0,
      null,
      null,
    ]))
  it('chosen and rejected, shown in either order', () => expect(read({ kind: 'chosen' }, [{}])).toEqual([1]))

  it('one column for each annotator', () => {
    const labels = ['Ann', 'Bob'].map((name) => ({
      rater: { ...people, name },
      rule: { ...words('1', '2'), column: name } as LabelRule,
      list: null,
    }))
    const reading = readAll(mappedFormat(mapping({ labels })), [{ ...texts, Ann: 1, Bob: 2 }])
    expect(choices(reading.records[0])).toEqual([
      ['Ann', 1, '1'],
      ['Bob', -1, '2'],
    ])
  })
  it('a list of raters, by name or by place', () => {
    const label = (column: string | null) =>
      mapping({
        labels: [
          {
            rater: { kind: 'human', name: 'rater', column },
            rule: { ...words('A', 'B'), column: 'vote' } as LabelRule,
            list: 'votes',
          },
        ],
      })
    const row = {
      ...texts,
      votes: [
        { who: 'Ann', vote: 'A' },
        { who: 'Bob', vote: 'B' },
      ],
    }
    expect(choices(readAll(mappedFormat(label('who')), [row]).records[0])).toEqual([
      ['Ann', 1, 'A'],
      ['Bob', -1, 'B'],
    ])
    expect(choices(readAll(mappedFormat(label(null)), [row]).records[0])).toEqual([
      ['rater 1', 1, 'A'],
      ['rater 2', -1, 'B'],
    ])
  })
  it('a list of ranked responses', () => {
    const ranked = mapping({
      responses: { kind: 'rated', list: 'answers', each: { text: 'text', source: null, author: 'model' } },
      ratings: [{ rater: people, column: 'rank', better: 'lower' }],
      factors: [{ name: 'tone', a: 'tone', b: null }],
    })
    const row = {
      Q: 'q',
      answers: JSON.stringify([
        { text: 'x', model: 'M', rank: 2, tone: 1 },
        { text: 'y', model: 'N', rank: 1, tone: true },
      ]),
    }
    expect(ratedOf(readAll(mappedFormat(ranked), [row]))).toMatchObject([
      { response: { text: 'x', author: 'M' }, ratings: [{ value: -2, raw: '2' }], factors: [{ value: 1 }] },
      { response: { text: 'y', author: 'N' }, ratings: [{ value: -1, raw: '1' }], factors: [{ value: 1 }] },
    ])
  })
})

describe('mapped texts', () => {
  it('take the last message for the response and the ones before for the prompt', () => {
    const turns = (answer: string) => [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: answer },
    ]
    const record = onlyPair(
      readAll(mappedFormat(mapping({ prompt: 'left' })), [{ left: turns('x'), right: turns('y') }]),
    )
    expect(record).toMatchObject({ prompt: 'Hi', a: { text: 'x' }, b: { text: 'y' } })
  })
  it('reject a row without one, and name its column', () => {
    const { rejections } = readAll(mappedFormat(mapping()), [texts, { ...texts, right: null }])
    expect(rejections).toEqual([
      {
        scope: 'row',
        file: 'pairs.jsonl',
        line: 2,
        column: 'right',
        value: 'null',
        reason: 'The column right is empty.',
        remedy: 'Fill it in, leave the row out, or map another column.',
      },
    ])
  })
})

describe('any mapping on any rows', () => {
  const path = fc.constantFrom('Q', 'left', 'right', 'x', 'x[0]', 'x.y', 'list', 'no such', '__proto__', 'constructor')
  const cell = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('1', '0', 'tie', '[{"x":1}]', '{"y":2}', '['))
  const row = fc.record({ Q: cell, left: cell, right: cell, x: cell, list: cell }, { requiredKeys: [] })
  const few = fc.array(fc.constantFrom('0', '1', '2', 'a', 'tie'), { maxLength: 3 })
  const rule: fc.Arbitrary<LabelRule> = fc.oneof(
    fc.record({ kind: fc.constant('words' as const), column: path, a: few, b: few, tie: few }),
    fc.record({ kind: fc.constant('winner' as const), column: path, nameA: path, nameB: path, tie: few }),
    fc.record({ kind: fc.constant('one-hot' as const), a: path, b: path, tie: fc.option(path) }),
    fc.record({
      kind: fc.constant('signed' as const),
      column: path,
      positive: fc.constantFrom('a' as const, 'b' as const),
      tie: fc.nat(2),
    }),
    fc.record({
      kind: fc.constant('scores' as const),
      a: path,
      b: path,
      better: fc.constantFrom('higher' as const, 'lower' as const),
    }),
    fc.record({ kind: fc.constant('range' as const), column: path, low: fc.nat(2), high: fc.nat(3) }),
    fc.constant({ kind: 'chosen' as const }),
  )
  const who = fc.record({
    kind: fc.constantFrom('human' as const, 'model' as const),
    name: fc.constantFrom('A', 'B'),
    column: fc.option(path),
  })
  const each = fc.record({ text: path, source: fc.option(path), author: fc.option(path) })
  const anyMapping: fc.Arbitrary<Mapping> = fc.record({
    version: fc.constant(1 as const),
    task: fc.constant('custom' as const),
    prompt: fc.option(path),
    promptId: fc.option(path),
    pairId: fc.option(path),
    source: fc.option(path),
    responses: fc.oneof(
      fc.record({ kind: fc.constant('pair' as const), a: each, b: each }),
      fc.record({ kind: fc.constant('rated' as const), list: fc.option(path), each }),
    ),
    labels: fc.array(fc.record({ rater: who, rule, list: fc.option(path) }), { maxLength: 3 }),
    ratings: fc.array(
      fc.record({ rater: who, column: path, better: fc.constantFrom('higher' as const, 'lower' as const) }),
      { maxLength: 2 },
    ),
    factors: fc.array(fc.record({ name: fc.constantFrom('f', 'g'), a: path, b: fc.option(path) }), { maxLength: 2 }),
    slices: fc.array(path, { maxLength: 2 }),
  })

  it('never throws, and the ledger adds up', () => {
    fc.assert(
      fc.property(anyMapping, fc.array(row, { maxLength: 8 }), (given, rows) => {
        const format = mappedFormat(mappingSchema.parse(given))
        const sample = sampleOf(rows)
        const take = format.open(sample)
        const assembler = createAssembler()
        const ledger = createLedger([{ file: sample.path, format: 'mapped', role: 'pairs' }])
        for (const each of sample.rows)
          takeRow({ file: sample.path, line: each.line, reading: take(each) }, assembler, ledger)
        for (const _ of takeDerived(PAIR_RULE, assembler, ledger));
        const { files, raters } = ledger.current()
        for (const { read: all, imported, duplicates, rejected, missing } of [...files, ...raters])
          expect(imported + duplicates + rejected + missing).toBe(all)
        expect(files[0]?.rows).toBe(rows.length)
      }),
    )
  })
  it('is guessed without ever throwing, and a guess reads its own rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const sample = sampleOf(rows)
        const guess = guessMapping(sample)
        if (guess.mapping === null) return
        const take = mappedFormat(mappingSchema.parse(guess.mapping)).open(sample)
        for (const each of sample.rows) take(each)
      }),
    )
  })
})

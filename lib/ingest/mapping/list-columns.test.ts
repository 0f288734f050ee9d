import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { processorMs } from '@/lib/test-processor-time'
import { guessMapping } from './guess-mapping'
import { listColumns } from './list-columns'

const paths = (row: Readonly<Record<string, unknown>>, list: string | null = null) =>
  listColumns(sampleOf([row]))
    .filter((column) => column.list === list)
    .map(({ path }) => path)

it('opens labels that stand five levels deep, in lists and in objects', () => {
  const result = [{ type: 'choices', value: { choices: ['a_winner'] } }]
  expect(paths({ annotations: [{ completed_by: 1, result }] }, 'annotations')).toContain('result[0].value.choices[0]')
  expect(paths({ one: { two: { three: { four: { five: { six: 'a' } } } } } })).toContain('one.two.three.four.five.six')
})

it('keeps answers whole that are JSON themselves, and opens what is only wrapped around texts', () => {
  const mail = (from: string) => JSON.stringify({ from, to: 'Bob', text: 'Hello' })
  const rows = ['Alice', 'Carl', 'Dora', 'Emil'].map((name, at) => ({
    question: `Extract mail ${at} as JSON`,
    answer_1: mail(name),
    answer_2: mail(`${name} B.`),
    winner: 'AB'[at % 2],
  }))
  const whole = rows[0] ?? {}
  expect(paths(whole)).toEqual(Object.keys(whole))
  expect(guessMapping(sampleOf(rows)).mapping?.responses).toMatchObject({
    a: { text: 'answer_1' },
    b: { text: 'answer_2' },
  })
  const wrapped = JSON.stringify({ text: 'Hello', model: 'm', score: 1 })
  expect(paths({ answer_1: wrapped, answer_2: wrapped })).toContain('answer_1.text')
  expect(paths({ answer: mail('Alice'), label_1: '{"by":"ann","value":"a"}' })).toEqual(
    expect.arrayContaining(['answer.from', 'label_1.by']),
  )
})

it('leaves out what no mapping can name: fields without a character, and paths that are too long', () => {
  const long = 'x'.repeat(501)
  expect(paths({ '': 1, [long]: 1, a: { '': 1, [long]: 1, b: 1 } })).toEqual(['a', 'a.b'])
  expect(paths({ list: [{ '': 1, c: 'tie' }] }, 'list')).toEqual(['c'])
})

it('lists what is near the row first: a wide object crowds nothing out', () => {
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, { deep: [{ deeper: at }] }]))
  const columns = listColumns(sampleOf([{ wide, label: 'a' }]))
  expect(columns.length).toBeLessThanOrEqual(500)
  expect(columns.map(({ path }) => path)).toEqual(expect.arrayContaining(['wide', 'label', 'wide.key0']))
})

it('stays cheap on wide, deep and long rows', () => {
  const nested = (depth: number): unknown =>
    depth === 0
      ? 'x'
      : Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, at === 0 ? nested(depth - 1) : at]))
  const list = Array.from({ length: 20_000 }, (_, at) => ({ a: at, b: 'text', c: { d: at } }))
  const rows = Array.from({ length: 50 }, () => ({ nested: nested(40), list, text: 'word '.repeat(20_000) }))
  const list500 = () => expect(listColumns(sampleOf(rows)).length).toBeLessThanOrEqual(500)
  expect(processorMs(list500)).toBeLessThan(5000)
})

it('never throws on any rows, nor does the guess', () => {
  const rows = fc.array(fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(rows, (given) => {
      const sample = sampleOf(given)
      const names = listColumns(sample).map(({ list, path }) => `${list} ${path}`)
      expect(names.length).toBeLessThanOrEqual(500)
      guessMapping(sample)
    }),
    { numRuns: 60 },
  )
})

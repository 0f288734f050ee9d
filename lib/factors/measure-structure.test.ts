import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureFactor } from './fixtures/measure-factor'
import { countMarks, parseMarks } from './markdown-marks'

test('counts the marks of a small document', () => {
  expect(countMarks('# Plan\n- **one**\n- `two`')).toEqual({ headings: 1, listItems: 2, bold: 1, code: 1, tables: 0 })
})

test.each([
  ['Plan\n====\n\nSub\n---', { headings: 2 }],
  ['1. a\n2. b\n   - c', { listItems: 3 }],
  ['```js\n# not a heading\n- not an item\n```', { code: 1 }],
  ['| a | b |\n|---|---|\n| 1 | 2 |', { tables: 1 }],
  ['__bold__ and ***both*** and *only italic*', { bold: 2 }],
  ['2 * 3 * 4 and snake__case__name', {}],
  ['    indented like a poem', {}],
  ['<h1>HTML</h1><b>stays text</b>', {}],
  ['', {}],
])('%j', (text, marks) => {
  expect(countMarks(text)).toEqual({ headings: 0, listItems: 0, bold: 0, code: 0, tables: 0, ...marks })
})

test('finds in any text what the parser finds', () => {
  const piece = fc.constantFrom(
    ...'# - + * ** _ __ ` ``` ~~~ = === --- | : > a 1 1. 2) 12 . ) \\ \0 \u00a0 \u2028'.split(' '),
    ...['\n', '\n', '\r', '\r\n', '\t', ' ', '    ', 'word', '&#42;'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(countMarks(pieces.join(''))).toEqual(parseMarks(pieces.join('')))
    }),
    { numRuns: 1_000 },
  )
})

test('structure is all marks per 100 words', () => {
  const response = '# A plan\n- **one** thing\n- `two` things\n'
  expect(measureFactor('structure', { response })).toBeCloseTo((100 * 5) / 6, 12)
  expect(measureFactor('structure', { response: 'plain words' })).toBe(0)
  expect(measureFactor('structure', {})).toBeNaN()
  expect(measureFactor('list-items', { response })).toBe(2)
  expect(measureFactor('headings', { response })).toBe(1)
  expect(measureFactor('bold', { response })).toBe(1)
  expect(measureFactor('code', { response })).toBe(1)
  expect(measureFactor('tables', { response })).toBe(0)
})

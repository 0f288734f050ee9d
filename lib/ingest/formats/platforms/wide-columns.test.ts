import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnName, EXACT, escapeCell, nameOfColumn, readColumns, unescapeCell } from './wide-columns'

const pieces = fc.constantFrom(
  '%',
  '%20',
  ' ',
  '.',
  '.swapped',
  'swapped',
  '\n',
  '\t',
  '\ufeff',
  'a',
  "'",
  '=',
  '-',
  'é',
  '',
)
const text = fc.oneof(
  fc.array(pieces).map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
)

describe('names in columns', () => {
  it.each([
    ['Ann', 'Ann'],
    ['gpt-3.5 turbo', 'gpt-3.5 turbo'],
    [' Ann ', '%20Ann%20'],
    ['x.swapped', 'x%2Eswapped'],
    ['100%', '100%25'],
    ['', '%'],
    ['two\nlines', 'two%0Alines'],
  ])('%j is written %s', (name, column) => {
    expect(columnName(name)).toBe(column)
    expect(nameOfColumn(column)).toBe(name)
  })

  it('come back, and survive the trimming of a header', () => {
    fc.assert(fc.property(text, (name) => nameOfColumn(columnName(name).trim()) === name))
    expect(nameOfColumn('50% off')).toBe('50% off')
  })

  it('are taken as they stand in files that somebody else wrote', () => {
    const fields = ['human.x.swapped', 'model.%', 'model.y', 'model.y.swapped', 'slice.a%20', 'task']
    const { labels, slices } = readColumns(fields)
    expect(labels.map(({ rater, swapped }) => [rater.name, swapped])).toEqual([
      ['x.swapped', null],
      ['%', null],
      ['y', 'model.y.swapped'],
    ])
    expect(slices.map(({ name }) => name)).toEqual(['task', 'a%20'])
    const own = readColumns([EXACT, ...fields])
    expect(own.labels.map(({ rater, swapped }) => [rater.name, swapped])).toEqual([
      ['x', 'human.x.swapped'],
      ['', null],
      ['y', 'model.y.swapped'],
    ])
    expect(own.slices.map(({ name }) => name)).toEqual(['a '])
  })
})

describe('texts in CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['-5', "'-5"],
    ['', "'"],
    ["'", "''"],
    ["it's", "it's"],
    ["'tis", "'tis"],
  ])('%j is written %s', (before, after) => {
    expect(escapeCell(before)).toBe(after)
    expect(unescapeCell(after)).toBe(before)
  })

  it('come back, are no formulas, and are told from what is missing', () => {
    fc.assert(
      fc.property(text, (before) => {
        const cell = escapeCell(before)
        expect(unescapeCell(cell)).toBe(before)
        expect(cell).toMatch(/^[^=+\-@\t\r]/)
      }),
    )
    expect(unescapeCell('')).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalOf, findDecimals, readNumber, whyNoNumber } from './decimal'

const rowsOf = (...rows: readonly Readonly<Record<string, string>>[]) => rows.map((value, line) => ({ line, value }))

describe('readNumber', () => {
  it.each([
    ['3,5', 3.5],
    ['-0,125', -0.125],
    [',5', 0.5],
    ['+1,5e-3', 0.0015],
    ['\u22123,5', -3.5],
    ['1234,567', 1234.567],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1\u00a0234,5', 1234.5],
    ['12\u202f345', 12345],
    ['3.5', 3.5],
    ['1.234', 1.234],
    ['7', 7],
    ['1e3', 1000],
    ['1,234', Number.NaN],
    ['1,2,3', Number.NaN],
    ['12,34.5', Number.NaN],
    ['1.2.3', Number.NaN],
    ['', Number.NaN],
    ['3,5 stars', Number.NaN],
  ])('%j says %d where nothing else tells', (text, value) => {
    expect(readNumber(text, null)).toEqual(value)
  })

  it('follows the column where one of two numbers is meant, and gives up where it does not tell', () => {
    const read = (text: string) =>
      (['comma', 'point', 'both', 'comma-beside'] as const).map((decimal) => readNumber(text, decimal))
    expect(read('1,234')).toEqual([1.234, 1234, Number.NaN, 1.234])
    expect(read('1.234')).toEqual([1234, 1.234, Number.NaN, Number.NaN])
    expect(read('3,5')).toEqual([3.5, 3.5, 3.5, 3.5])
    expect(whyNoNumber('1,234')).toBe('The number may be 1.234 or 1234: nothing in its column tells.')
    expect(whyNoNumber('3,5,1')).toBeNull()
  })

  it('reads any number as it was written, with comma or point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`
        expect(readNumber(text.replace('.', ','), null)).toBe(Number(text))
        for (const [language, decimal] of [
          ['de', 'comma'],
          ['en', 'point'],
          ['fr', 'comma'],
        ] as const) {
          const written = Number(text).toLocaleString(language, { maximumFractionDigits: 4 })
          expect(readNumber(written, decimal)).toBe(Number(text))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('findDecimals', () => {
  it('tells each column by its own cells, and the rest by the file', () => {
    const decimals = findDecimals(
      rowsOf({ a: '3,5', b: '2.5', c: '1,234', d: 'x' }, { a: '1.234', b: '1,250', c: '2,345', d: '0,5' }),
    )
    const of = (column: string) => decimalOf(decimals, column)
    expect(['a', 'b', 'c', 'd'].map(of)).toEqual(['comma', 'point', 'both', 'comma'])
    expect(decimalOf(findDecimals(rowsOf({ a: '3,5', c: '1,234' })), 'c')).toBe('comma-beside')
    expect(decimalOf(findDecimals(rowsOf({ a: '3', c: '1,234' })), 'c')).toBeNull()
    expect(decimalOf(undefined, 'a')).toBeNull()
  })
})

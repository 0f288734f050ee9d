import { expect, test } from 'vitest'
import { rowNumber, rowNumberText } from './row-number'

test('a number in an address is written in digits, one way, and fits a row', () => {
  expect(rowNumberText.parse('1')).toBe(1)
  expect(rowNumberText.parse('2147483647')).toBe(2147483647)
  for (const text of [
    '2147483648',
    '99999999999',
    '1e3',
    '0x10',
    '00',
    '01',
    '0',
    '-1',
    '+1',
    ' 1',
    '1.0',
    '',
    '１',
    'NaN',
  ])
    expect(rowNumberText.safeParse(text).success, text).toBe(false)
})

test('a number that a form sends fits a row', () => {
  expect(rowNumber.parse(2147483647)).toBe(2147483647)
  for (const value of [2147483648, 1e99, -1, 0, 1.5, Number.NaN, Infinity, '1', null, 1n])
    expect(rowNumber.safeParse(value).success, String(value)).toBe(false)
})

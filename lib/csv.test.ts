import { expect, test } from 'vitest'
import { csvLine } from './csv'

test('quotes what needs it, and leaves numbers and words alone', () => {
  expect(csvLine(['a', 1.5, null, '-3', 'x,y', 'say "hi"', 'two\nlines'])).toBe(
    'a,1.5,,-3,"x,y","say ""hi""","two\nlines"\r\n',
  )
})

test('no cell is a formula to a spreadsheet', () => {
  for (const formula of [
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\n=1',
    '\nx',
    '＝1+1',
    '－2',
    '＠a',
    ' =1',
    '\u3000＋1',
  ])
    expect(csvLine([formula]), formula).toMatch(/^"'/)
  expect(csvLine(['-2', '+1.5e3', ' -2'])).toBe('-2,+1.5e3,"\' -2"\r\n')
})

import { expect, test } from 'vitest'
import { isFormula } from './spreadsheet-formula'

test('signs of any width are signs, behind blanks too', () => {
  const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫']
  const blanks = ['', ' ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u0001', ' \n\u00a0']
  for (const sign of signs) for (const blank of blanks) expect(isFormula(`${blank}${sign}cmd|’ /C calc’!A0`)).toBe(true)
  for (const text of ['\nx', '\rx', '\tx']) expect(isFormula(text)).toBe(true)
  for (const text of ['', ' ', 'a=1', ' word', "'=1", '1-1', '中文', '(＝1)']) expect(isFormula(text), text).toBe(false)
})

import { expect, it } from 'vitest'
import { toCsv } from './twin'

const column = (id: string) => ({ id, label: id, numeric: false })
const cell = (value: string | number | null) => ({ text: String(value), value })

it('writes numbers in full, nothing for what does not exist, and quotes what needs it', () => {
  const csv = toCsv({
    columns: [column('rater'), column('score')],
    rows: [
      [cell('say "hi", twice'), cell(-0.1234567)],
      [cell('two\nlines'), cell(null)],
    ],
  })
  expect(csv).toBe('rater,score\r\n"say ""hi"", twice",-0.1234567\r\n"two\nlines",\r\n')
})

it('never hands a formula to a spreadsheet', () => {
  const csv = toCsv({ columns: [column('name')], rows: [[cell('=HYPERLINK("http://x")')], [cell('@a')], [cell('-x')]] })
  expect(csv.split('\r\n').slice(1, 4)).toEqual([`"'=HYPERLINK(""http://x"")"`, `"'@a"`, `"'-x"`])
})

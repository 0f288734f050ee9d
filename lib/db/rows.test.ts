import { expect, it } from 'vitest'
import { z } from 'zod'
import { manyRowsOf, readAs, rowsOf } from './rows'

const row = z.object({ index: z.int(), text: z.string().nullable() })
const good = { index: 1, text: null }

it('reads rows as what they should be, and says which value does not fit', () => {
  expect(rowsOf(row, { rows: [good, { index: 2, text: 'two', more: true }] })).toEqual([
    good,
    { index: 2, text: 'two' },
  ])
  expect(() => rowsOf(row, { rows: [good, { index: '2', text: 'two' }] })).toThrow(
    /^The database holds a value that this version cannot read: .*number.*index/,
  )
  expect(() => readAs(z.literal(1), 2)).toThrow(expect.objectContaining({ name: 'AppError', code: 'conflict' }))
})

it('takes the first of many rows for all of them', () => {
  const rows = [good, { index: 2, text: 'two' }]
  expect(manyRowsOf(row, { rows })).toBe(rows)
  expect(manyRowsOf(row, { rows: [] })).toEqual([])
  expect(() => manyRowsOf(row, { rows: [{ index: null, text: null }] })).toThrow('index')
})

import { expect, it, vi } from 'vitest'
import { FORMATS } from '@/lib/ingest/formats/formats'
import { createJsonLinesSplitter } from './split-json-lines'
import { unfoldRows } from './unfold-rows'

function read(row: unknown) {
  const rows = unfoldRows(createJsonLinesSplitter('rows.jsonl'), 'rows.jsonl', () => {})
  return [...rows.push(`${JSON.stringify(row)}\n`), ...rows.end()].map(({ value }) => value)
}
const members = (count: number, member: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, member]))

it('gives the rows in a member what their object says besides', () => {
  const inner = { chosen: 'Yes.', rejected: 'No.' }
  expect(read({ prompt: 'Sky?', pairs: [inner, inner] })).toEqual([
    { prompt: 'Sky?', ...inner },
    { prompt: 'Sky?', ...inner },
  ])
})

it('asks the formats about some members of a row, however many there are', () => {
  const recognised = vi.spyOn(FORMATS[0] ?? expect.fail('there are no formats'), 'recognise')
  const row = members(500, [{ a: 1 }])
  expect(read(row)).toEqual([row])
  expect(recognised.mock.calls.length).toBeLessThan(100)
  recognised.mockRestore()
})

it('refuses a row that its inner rows would repeat beyond measure', () => {
  const inner = Array.from({ length: 20_000 }, () => ({ prompt: 'Sky?', chosen: 'Yes.', rejected: 'No.' }))
  expect(() => read({ ...members(1000, 1), pairs: inner })).toThrow(
    'The row holds 20000 rows and 1000 fields that each of them would repeat.',
  )
})

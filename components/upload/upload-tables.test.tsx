import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LedgerTables, RejectionTable } from './ledger-tables'
import { UploadFaults } from './upload-faults'

afterEach(cleanup)

const texts = (table: string): string[][] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent ?? ''),
    )
const tally = { read: 1200, imported: 1174, duplicates: 1, rejected: 2, missing: 23 }

test('every line of the ledger adds up to what was read', () => {
  render(
    <LedgerTables
      ledger={{
        files: [{ file: 'pairs.csv', format: 'wide', role: 'pairs', rows: 1200, values: 0, ...tally }],
        raters: [{ name: 'Judge', kind: 'model', setting: null, ties: 17, ...tally }],
        leftOut: [{ file: 'README.md', reason: 'It holds no rows.' }],
      }}
    />,
  )
  const numbers = (cells: readonly string[]) =>
    cells.map((text) => Number((text.split(' ')[0] ?? '').replace(/\D/g, '')))
  const [, read = 0, ...parts] = numbers(texts('Files')[0] ?? [])
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(read)
  const [, votes, readable = 0, ties, missing = 0, duplicates = 0, rejected = 0] = numbers(texts('Raters')[0] ?? [])
  expect([votes, ties]).toEqual([1200, 17])
  expect(readable + missing + duplicates + rejected).toBe(votes)
  expect(screen.getByText('README.md: It holds no rows.')).toBeDefined()
})

test('the votes of a crowd are counted in so many lines, the last one of all others together', () => {
  const raters = Array.from({ length: 3000 }, (_, at) => ({
    ...{ name: `Annotator ${at}`, kind: 'human' as const, setting: null, ties: 1 },
    ...{ read: 20, imported: 18, duplicates: 0, rejected: 0, missing: 2 },
  }))
  const files = [{ file: 'crowd.csv', format: 'wide', role: 'pairs' as const, rows: 20, values: 0, ...tally }]
  render(<LedgerTables ledger={{ files, raters }} />)
  const lines = texts('Raters')
  expect(lines.length).toBe(21)
  const votes = lines.map(([, read = '']) => Number(read.replace(/\D/g, '')))
  expect(votes.reduce((sum, each) => sum + each, 0)).toBe(60_000)
  expect(lines.at(-1)?.[0]).toMatch(/^2\D980 other people, together/)
})

test('a rejected row is listed with its place, the reason and what to do', () => {
  const place = { file: 'twice.csv', line: 3, column: null, value: 'b' }
  const words = { reason: 'The pair p1 has the label "a" at twice.csv:2.', remedy: 'Keep one of them.' }
  render(<RejectionTable rejections={[{ scope: 'row', ...place, ...words }]} />)
  expect(texts('Rejected rows')).toEqual([['3', 'twice.csv', '', words.reason, words.remedy]])
})

test('files that cannot be imported say why, one message each, and lead back; none is lost where columns can be named', () => {
  const faults = [
    { file: 'a.csv', message: '"a.csv" is empty.' },
    { file: 'b.csv', message: '"b.csv", line 3: The quote opened here is not closed.' },
  ]
  render(<UploadFaults faults={faults} mappable={false} />)
  for (const { message } of faults) expect(screen.getAllByText(message).length).toBeGreaterThan(0)
  expect(screen.getByText('Nothing was imported.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Choose other files' }).getAttribute('href')).toBe('/datasets/new')
  cleanup()
  render(<UploadFaults faults={faults} mappable />)
  expect(screen.queryByText('Nothing was imported.')).toBeNull()
})

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LedgerTables, RejectionTable } from './ledger-tables'
import { RaterColumnSelect } from './rater-column-select'
import { UploadFaults } from './upload-faults'
import { UploadProgress } from './upload-progress'

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

const lineOf = (at: number) => ({
  file: `folder/${at}.jsonl`,
  format: 'wide',
  role: 'pairs' as const,
  rows: 3,
  values: 0,
})
const three = { read: 3, imported: 2, duplicates: 0, rejected: 1, missing: 0 }

test('of hundreds of files the first have a line, all others one, and a click shows every one', () => {
  const files = Array.from({ length: 537 }, (_, at) => ({ ...lineOf(at), ...three }))
  render(<LedgerTables ledger={{ files, raters: [] }} />)
  expect(texts('Files')).toHaveLength(13)
  const sums = texts('Files').map(([, read = '']) => Number(read.replace(/\D/g, '')))
  expect(sums.reduce((sum, each) => sum + each, 0)).toBe(537 * 3)
  expect(texts('Files').at(-1)?.[0]).toBe('525 other files, together')
  fireEvent.click(screen.getByRole('button', { name: 'Show 537 files one by one' }))
  expect(texts('Files')).toHaveLength(537)
})

test('what reading files had to decide is said once for all of them, and parts that are not read stand in sight', () => {
  const note = 'Read as windows-1252: 14 characters beyond ASCII.'
  const files = Array.from({ length: 5 }, (_, at) => ({ ...lineOf(at), ...three, notes: [note] }))
  const leftOut = [
    { file: 'folder/0.jsonl', reason: 'Its list “test” is not read.' },
    { file: 'README.md', reason: 'It holds no rows.' },
  ]
  render(<LedgerTables ledger={{ files, raters: [], leftOut }} />)
  expect(
    within(screen.getByRole('region', { name: 'Notes' }))
      .getAllByRole('listitem')
      .map(textOf),
  ).toEqual([`folder/0.jsonl, folder/1.jsonl, folder/2.jsonl and 2 more files: ${note}`])
  expect(
    within(screen.getByRole('region', { name: 'Parts left out' }))
      .getAllByRole('listitem')
      .map(textOf),
  ).toEqual(['folder/0.jsonl: Its list “test” is not read.'])
  expect(screen.getByText('1 file left out, for this reason')).toBeDefined()
})
const textOf = ({ textContent }: HTMLElement) => textContent

test('a click makes a person of a model, and a model of a person', () => {
  const onKind = vi.fn()
  const rater = { setting: null, ties: 0, ...three }
  const raters = [
    { ...rater, name: 'Ann', kind: 'human' as const },
    { ...rater, name: 'gpt-4', kind: 'model' as const },
  ]
  render(<LedgerTables ledger={{ files: [], raters }} onKind={onKind} />)
  fireEvent.click(screen.getByRole('button', { name: 'Ann is a person: take it for a model' }))
  fireEvent.click(screen.getByRole('button', { name: 'gpt-4 is a model: take it for a person' }))
  expect(onKind.mock.calls).toEqual([
    ['Ann', 'model'],
    ['gpt-4', 'human'],
  ])
})

test('another column can say whose labels the rows hold, or none', () => {
  const onChoose = vi.fn()
  render(
    <RaterColumnSelect whose={{ column: 'annotator', names: 3, columns: ['id', 'annotator'] }} onChoose={onChoose} />,
  )
  const select = screen.getByLabelText('Whose labels')
  expect(within(select).getAllByRole('option').map(textOf)).toEqual([
    'nobody is named: all are one person’s',
    'id',
    'annotator (3 names)',
  ])
  fireEvent.change(select, { target: { value: '' } })
  expect(onChoose).toHaveBeenCalledWith('')
})

test('files that are sent are told one by one, and of hundreds those under way and how many are done', () => {
  const files = Array.from({ length: 537 }, (_, at) => ({
    name: `${at}.jsonl`,
    size: 4,
    file: new File(['1234'], 'x'),
  }))
  const sent = files.map((_, at) => (at < 40 ? 4 : at === 40 ? 2 : 0))
  const { rerender } = render(<UploadProgress files={files} sent={sent} onCancel={() => {}} />)
  expect(screen.getAllByRole('progressbar')).toHaveLength(5)
  expect(screen.getByRole('progressbar', { name: 'Uploading 40.jsonl' })).toBeDefined()
  expect(screen.getByText('40 of 537 files sent, 493 more to come.')).toBeDefined()
  rerender(<UploadProgress files={files.slice(0, 3)} sent={sent} onCancel={() => {}} />)
  expect(screen.getAllByRole('progressbar')).toHaveLength(4)
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

test('of hundreds of files that cannot be imported the first say why, and the others are counted', () => {
  const faults = Array.from({ length: 537 }, (_, at) => ({ file: `${at}.csv`, message: `"${at}.csv" is no table.` }))
  render(<UploadFaults faults={faults} mappable={false} />)
  expect(screen.getAllByRole('alert')).toHaveLength(8)
  expect(screen.getByText('And 529 more files with something wrong.')).toBeDefined()
})

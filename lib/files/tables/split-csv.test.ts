import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileError } from '@/lib/files/file-error'
import { type CsvRecord, createCsvSplitter } from './split-csv'

function split(text: string, chunks: readonly number[] = []): readonly CsvRecord[] {
  const splitter = createCsvSplitter('x.csv', ',')
  const records: CsvRecord[] = []
  let at = 0
  for (const size of [...chunks, text.length]) {
    records.push(...splitter.push(text.slice(at, at + size)))
    at += size
  }
  return [...records, ...splitter.end()]
}
const outcome = (text: string, chunks?: readonly number[]) => {
  try {
    return split(text, chunks)
  } catch (error) {
    if (error instanceof FileError) return error.fault
    throw error
  }
}
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '😀') })
const noise = fc.string({ unit: fc.constantFrom('a', ',', '"', '"', '\n', '\r\n', '\r'), maxLength: 40 })
const cuts = fc.array(fc.nat({ max: 7 }), { maxLength: 20 })

describe('createCsvSplitter', () => {
  it('gives back the cells that were written, wherever the chunks are cut', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), cuts, (rows, lineBreak, chunks) => {
        const text = rows.map((cells) => cells.map(quote).join(',')).join(lineBreak)
        expect(split(text, chunks).map((record) => record.cells)).toEqual(rows)
      }),
    )
  })

  it('says the same of any text, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(noise, cuts, (text, chunks) => {
        expect(outcome(text, chunks)).toEqual(outcome(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with csv-parse on unquoted and well-quoted fields', () => {
    const field = fc.oneof(cell.map(quote), fc.stringMatching(/^[a-z]{1,3}$/))
    const table = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((cells) => cells.join(',')).join('\n')
        expect(split(text).map((record) => record.cells)).toEqual(parse(text, { record_delimiter: '\n' }))
      }),
    )
  })

  it('names the line on which each record starts', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const records = split(cells.map((each) => `x,${quote(each)}\n`).join(''))
        let line = 1
        for (const [index, each] of cells.entries()) {
          expect(records[index]?.line).toBe(line)
          line += each.split(/\r\n|\r|\n/).length
        }
      }),
    )
  })

  it('takes a quote inside an unquoted field as it stands', () => {
    expect(split('5" disk,a\n')).toEqual([{ line: 1, cells: ['5" disk', 'a'] }])
  })

  it('keeps empty cells at the end', () => {
    expect(split('a,,\n,').map((record) => record.cells)).toEqual([
      ['a', '', ''],
      ['', ''],
    ])
  })
})

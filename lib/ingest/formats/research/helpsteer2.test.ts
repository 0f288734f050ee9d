import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { helpsteer2 } from './helpsteer2'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/helpsteer2.json', import.meta.url), 'utf8'),
)

describe('helpsteer2', () => {
  it('reads one rated response a row, with all five ratings as factors', () => {
    const reading = readAll(helpsteer2, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records[0]).toEqual({
      kind: 'rated',
      promptId: null,
      prompt: 'How long does an egg take to boil hard?',
      source: null,
      response: { text: 'About ten minutes in boiling water.', source: null, author: null, level: null },
      ratings: [{ rater: { name: 'People', kind: 'human', setting: null }, value: 4, raw: '4' }],
      factors: [
        { factor: 'helpfulness', value: 4 },
        { factor: 'correctness', value: 4 },
        { factor: 'coherence', value: 4 },
        { factor: 'complexity', value: 1 },
        { factor: 'verbosity', value: 1 },
      ],
      slices: {},
    })
  })

  it('reads numbers in strings, and takes what is no number for missing', () => {
    const read = ratedOf(readAll(helpsteer2, rows, path))
    expect(read.map(({ ratings: [rating] }) => [rating?.value, rating?.raw])).toEqual([
      [4, '4'],
      [1, '1'],
      [3, '3'],
      [null, 'null'],
    ])
    expect(read.map(({ factors }) => factors.map(({ value }) => value))).toEqual([
      [4, 4, 4, 1, 1],
      [1, 2, 4, 0, 0],
      [3, 4, 4, 0, null],
      [null, 0, 3, 0, 0],
    ])
  })

  it('rejects a row without a text', () => {
    const { response: _, ...broken } = rows[0]
    expect(readAll(helpsteer2, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'response',
        value: null,
        reason: 'The field response is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves ratings of another shape alone', () => {
    expect(helpsteer2.recognise(sampleOf([{ ...rows[0], helpfulness: [3, 4] }]))).toBeNull()
  })
})

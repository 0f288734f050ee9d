import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { ultrafeedback } from './ultrafeedback'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/ultrafeedback.json', import.meta.url), 'utf8'),
)

describe('ultrafeedback', () => {
  it('reads one rated response a completion', () => {
    const { records } = readAll(ultrafeedback, rows, path)
    expect(records).toHaveLength(5)
    expect(records[0]).toEqual({
      kind: 'rated',
      promptId: null,
      prompt: 'Name a fruit that is blue.',
      source: null,
      response: {
        text: 'The blueberry, and the juniper cone looks like one.',
        source: null,
        author: 'alpha-7b',
        level: null,
      },
      ratings: [{ rater: { name: 'GPT-4', kind: 'model', setting: 'discrimination' }, value: 8.5, raw: '8.5' }],
      factors: [
        { factor: 'helpfulness', value: 5 },
        { factor: 'honesty', value: 5 },
        { factor: 'instruction_following', value: 4 },
        { factor: 'truthfulness', value: 5 },
      ],
      slices: { source: 'sharegpt' },
    })
  })

  it('takes a 10 with four low ratings for a fault of the file, with N/A among them for a score', () => {
    const reading = readAll(ultrafeedback, rows, path)
    expect(ratedOf(reading).map(({ ratings: [rating] }) => [rating?.value, rating?.raw])).toEqual([
      [8.5, '8.5'],
      [null, '10'],
      [8.5, '8.5'],
      [10, '10'],
      [null, 'null'],
    ])
    expect(reading.rejections).toEqual([
      {
        scope: 'value',
        file: path,
        line: 1,
        column: 'completions.1.overall_score',
        value: '10',
        reason:
          'An overall score of 10 does not fit four ratings of 2 or less on average: this file is known to hold 10 where 1 was meant.',
        remedy: 'Put 1 there if its critique is a bad one.',
      },
    ])
  })

  it('leaves ratings of N/A and of unrated completions out', () => {
    const read = ratedOf(readAll(ultrafeedback, rows, path))
    expect(read.map(({ factors }) => factors.map(({ value }) => value))).toEqual([
      [5, 5, 4, 5],
      [1, 2, 2, 1],
      [4, null, 5, 5],
      [null, null, 1, 1],
      [null, null, null, null],
    ])
    expect(read.map(({ slices }) => slices.source)).toEqual([
      ...Array(3).fill('sharegpt'),
      'truthful_qa',
      'truthful_qa',
    ])
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[0], completions: [rows[0].completions[0], { model: 'beta-13b' }] }
    expect(readAll(ultrafeedback, [rows[0], broken], path).rejections[1]).toEqual({
      scope: 'row',
      file: path,
      line: 2,
      column: 'completions.1.response',
      value: null,
      reason: 'The field completions.1.response is missing.',
      remedy: 'Correct the row or leave it out.',
    })
  })

  it('leaves completions without annotations alone', () => {
    expect(
      ultrafeedback.recognise(sampleOf([{ source: 's', instruction: 'I', completions: [{ response: 'R' }] }])),
    ).toBeNull()
  })
})

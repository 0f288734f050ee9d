import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { wimhf } from './wimhf'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/wimhf.json', import.meta.url), 'utf8'))

describe('wimhf', () => {
  it('reads 1 as the first and 0 as the second, and nothing as a tie', () => {
    const reading = readAll(wimhf, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, '1']],
      [['People', -1, '0']],
      [['People', 1, '1.0']],
      [['People', null, '0.5']],
      [['People', null, 'null']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('keeps the texts', () => {
    expect(pairsOf(readAll(wimhf, rows, path))[0]).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: null,
      prompt: 'Name a game.',
      source: null,
      a: { text: 'Chess.', source: null, author: null, level: null },
      b: { text: 'Bread.', source: null, author: null, level: null },
      votes: [
        { rater: { name: 'People', kind: 'human', setting: null }, choice: 1, raw: '1', strength: null, orders: null },
      ],
      factors: [],
      slices: {},
    })
  })

  it('rejects a row without a text', () => {
    const { response_A: _, ...broken } = rows[0]
    expect(readAll(wimhf, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'response_A',
        value: null,
        reason: 'The field response_A is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves labels of another kind alone', () => {
    expect(wimhf.recognise(sampleOf([{ ...rows[0], label: 'A>B' }]))).toBeNull()
  })
})

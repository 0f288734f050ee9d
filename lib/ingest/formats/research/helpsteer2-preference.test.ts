import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { helpsteer2Preference } from './helpsteer2-preference'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/helpsteer2-preference.json', import.meta.url), 'utf8'),
)

describe('helpsteer2Preference', () => {
  it('reads below 0 as the first, above 0 as the second, and -100 as no preference', () => {
    const reading = readAll(helpsteer2Preference, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, '-3']],
      [['People', -1, '1']],
      [['People', 0, '0']],
      [['People', null, '-100']],
    ])
    expect(pairsOf(reading).map(({ votes }) => votes[0]?.strength)).toEqual([3, 1, 0, null])
    expect(reading.rejections).toEqual([])
  })

  it('keeps the texts and the split', () => {
    expect(pairsOf(readAll(helpsteer2Preference, rows, path))[1]).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: null,
      prompt: 'Say good night.',
      source: null,
      a: { text: 'Night.', source: null, author: null, level: null },
      b: { text: 'Good night, sleep well!', source: null, author: null, level: null },
      votes: [
        { rater: { name: 'People', kind: 'human', setting: null }, choice: -1, raw: '1', strength: 1, orders: null },
      ],
      factors: [],
      slices: { split: 'val' },
    })
  })

  it('rejects a row without a text', () => {
    const { response_2: _, ...broken } = rows[0]
    expect(readAll(helpsteer2Preference, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'response_2',
        value: null,
        reason: 'The field response_2 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('needs a strength', () => {
    const { preference_strength: _, ...other } = rows[0]
    expect(helpsteer2Preference.recognise(sampleOf([other]))).toBeNull()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, readAll } from '@/lib/ingest/fixtures/sample-of'
import { shp } from './shp'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/shp.json', import.meta.url), 'utf8'))

describe('shp', () => {
  it('reads two comments on one post; 1 is A, 0 is B', () => {
    const reading = readAll(shp, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, '1']],
      [['People', -1, '0']],
      [['People', null, 'null']],
    ])
    expect(reading.records[0]).toEqual({
      kind: 'pair',
      pairId: 'lt8zlq-gow1-gow2',
      promptId: 'lt8zlq',
      prompt: 'Why does my rice stick? I rinse it twice and still get glue.',
      source: null,
      a: { text: 'Use less water and let it rest.', source: null, author: null, level: null },
      b: { text: 'Buy a cooker.', source: null, author: null, level: null },
      votes: [
        { rater: { name: 'People', kind: 'human', setting: null }, choice: 1, raw: '1', strength: null, orders: null },
      ],
      factors: [],
      slices: { domain: 'askculinary' },
    })
    expect(reading.records[2]).toMatchObject({ slices: { domain: 'askphilosophy' } })
  })

  it('reads labels of a CSV export', () => {
    const read = ['1', '0', '1.0', ''].map((labels) => choices(readAll(shp, [{ ...rows[0], labels }]).records[0])?.[0])
    expect(read).toEqual([
      ['People', 1, '1'],
      ['People', -1, '0'],
      ['People', 1, '1.0'],
      ['People', null, ''],
    ])
  })

  it('rejects a row without a text', () => {
    const { human_ref_B: _, ...broken } = rows[0]
    expect(readAll(shp, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'human_ref_B',
        value: null,
        reason: 'The field human_ref_B is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})

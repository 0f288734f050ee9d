import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { ffCsv } from './ff-csv'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/ff-csv.json', import.meta.url), 'utf8'))

describe('ffCsv', () => {
  it('reads the name of the preferred column', () => {
    const reading = readAll(ffCsv, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, 'text_a']],
      [['People', -1, 'text_b']],
      [['People', null, '']],
      [['People', null, 'both']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('keeps models, and other columns as slices', () => {
    const [first, second] = pairsOf(readAll(ffCsv, rows, path))
    expect(first).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: null,
      prompt: 'Name a fish.',
      source: null,
      a: { text: 'The carp.', source: null, author: 'alpha', level: null },
      b: { text: 'The whale.', source: null, author: 'beta', level: null },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: 1,
          raw: 'text_a',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { topic: 'animals' },
    })
    expect(second).toMatchObject({ a: { text: '' }, b: { text: 'The saw.', author: null }, slices: {} })
  })

  it('gives rows without a prompt one each, so that they do not hang together', () => {
    const bare = [1, 2].map((number) => ({ text_a: 'Yes.', text_b: `No ${number}.`, preferred_text: 'text_a' }))
    expect(pairsOf(readAll(ffCsv, bare)).map(({ promptId, prompt }) => [promptId, prompt])).toEqual([
      ['row 1', ''],
      ['row 2', ''],
    ])
    expect(pairsOf(readAll(ffCsv, rows, path))[2]).toMatchObject({ promptId: 'row 3', prompt: '' })
    const [named] = pairsOf(readAll(ffCsv, [{ ...bare[0], input: 'Is it so?' }]))
    expect(named).toMatchObject({ promptId: null, prompt: 'Is it so?' })
  })

  it('rejects a row without texts', () => {
    const { text_b: _, ...broken } = rows[0]
    const common = { scope: 'row', file: path, remedy: 'Correct the row or leave it out.' }
    expect(readAll(ffCsv, [rows[0], broken, { ...rows[0], text_a: '', text_b: '' }], path).rejections).toEqual([
      { ...common, line: 2, column: 'text_b', value: null, reason: 'The field text_b is missing.' },
      { ...common, line: 3, column: 'text_a', value: '', reason: 'Both texts are empty.' },
    ])
  })

  it('needs the preferred text', () => {
    expect(ffCsv.recognise(sampleOf([{ text_a: 'A', text_b: 'B', annotations: {} }]))).toBeNull()
  })
})

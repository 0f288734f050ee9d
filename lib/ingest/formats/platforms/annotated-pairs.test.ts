import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { annotatedPairs } from './annotated-pairs'

const { path, rows, document } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/annotated-pairs.json', import.meta.url), 'utf8'),
)

describe('annotatedPairs', () => {
  it('reads people and models, and a tie only where one is named', () => {
    const reading = readAll(annotatedPairs, rows, path, document)
    expect(reading.records.map(choices)).toEqual([
      [
        ['preferred_text', 1, 'a'],
        ['ann', -1, 'text_b'],
        ['ann (h2)', 0, 'tie'],
        ['alpha judge', 1, 'a'],
        ['gpt-4o', 0, 'null (tie)'],
      ],
      [
        ['preferred_text', -1, 'b'],
        ['alpha judge', null, 'null (invalid)'],
        ['x9', null, 'null'],
      ],
      [],
    ])
    expect(reading.rejections).toEqual([])
    expect(pairsOf(reading)[0]?.votes.map(({ rater }) => [rater.kind, rater.setting])).toEqual([
      ['human', null],
      ['human', null],
      ['human', null],
      ['model', 'discrimination'],
      ['model', 'discrimination'],
    ])
  })

  it('reads principles as factors, beside those of our own export', () => {
    const factor = 'Select the shorter response'
    expect(pairsOf(readAll(annotatedPairs, rows, path, document)).map(({ factors }) => factors)).toEqual([
      [{ factor, a: 1, b: 0 }],
      [
        { factor, a: null, b: null },
        { factor: 'words', a: 1, b: 2 },
      ],
      [{ factor, a: 0.5, b: 0.5 }],
    ])
    const other = { ...rows[0], annotations: { p1: { pref: 'b' } } }
    expect(pairsOf(readAll(annotatedPairs, [other], path, document))[0]?.factors).toEqual([{ factor, a: 0, b: 1 }])
  })

  it('keeps ids, models and short metadata, and an id where there is no prompt', () => {
    const read = pairsOf(readAll(annotatedPairs, rows, path, document))
    expect(read.map(({ votes: _, factors: __, ...rest }) => rest)).toEqual([
      {
        kind: 'pair',
        pairId: 'c1',
        promptId: null,
        prompt: 'Name a metal.',
        source: null,
        a: { text: 'Iron.', source: null, author: 'alpha', level: null },
        b: { text: 'Iron is a metal.', source: null, author: 'beta', level: null },
        slices: { topic: 'chemistry' },
      },
      {
        kind: 'pair',
        pairId: 'c2',
        promptId: null,
        prompt: 'Name a gas.',
        source: null,
        a: { text: 'Neon.', source: null, author: null, level: null },
        b: { text: 'Salt.', source: null, author: null, level: null },
        slices: { topic: 'chemistry' },
      },
      {
        kind: 'pair',
        pairId: 'c3',
        promptId: 'c3',
        prompt: '',
        source: null,
        a: { text: 'One.', source: null, author: null, level: null },
        b: { text: 'Two.', source: null, author: null, level: null },
        slices: {},
      },
    ])
  })

  it('reads version 1, where the texts stand alone', () => {
    const first = { id: 'v1', prompt: 'Count.', text_a: '1', text_b: '2', annotations: { d0: { pref: 'text_b' } } }
    const reading = readAll(annotatedPairs, [first], path, document)
    expect(reading.records.map(choices)).toEqual([[['preferred_text', -1, 'text_b']]])
    expect(pairsOf(reading)[0]).toMatchObject({ pairId: 'v1', a: { text: '1' }, b: { text: '2' }, slices: {} })
  })

  it('rejects a row without a text', () => {
    const { response_b: _, ...broken } = rows[0]
    const nameless = { ...rows[0], response_a: { model: 'alpha' } }
    const common = { scope: 'row', file: path, remedy: 'Correct the row or leave it out.' }
    expect(readAll(annotatedPairs, [rows[0], broken, nameless], path, document).rejections).toEqual([
      { ...common, line: 2, column: 'response_b', value: null, reason: 'The field response_b is missing.' },
      {
        ...common,
        line: 3,
        column: 'response_a',
        value: '{"model":"alpha"}',
        reason: 'The field response_a cannot be read: a text, or an object with a text, was expected.',
      },
    ])
  })

  it('leaves annotations of another kind alone', () => {
    expect(annotatedPairs.recognise(sampleOf([{ ...rows[0], annotations: { d0: 'a' } }]))).toBeNull()
  })
})

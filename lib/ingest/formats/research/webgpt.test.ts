import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { webgpt } from './webgpt'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/webgpt.json', import.meta.url), 'utf8'))

describe('webgpt', () => {
  it('gives each answer its own quotes for a source', () => {
    const reading = readAll(webgpt, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records[0]).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: 'q1',
      prompt: 'Why do cats purr?',
      source: null,
      a: {
        text: 'Cats purr when calm [1] and when hurt [2].',
        source: 'Cats purr when they are calm.\n\nThey also purr when hurt.',
        author: null,
        level: null,
      },
      b: {
        text: 'Their larynx makes the sound [1].',
        source: 'Purring comes from the larynx.',
        author: null,
        level: null,
      },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: 1,
          raw: '0.75, -0.75',
          strength: 0.75,
          orders: null,
        },
      ],
      factors: [],
      slices: { dataset: 'eli5' },
    })
    expect(pairsOf(reading).map(({ a, b, slices }) => [a.source, b.source, slices.dataset])).toEqual([
      ['Cats purr when they are calm.\n\nThey also purr when hurt.', 'Purring comes from the larynx.', 'eli5'],
      [null, 'Vienna lies on the Danube.', 'triviaqa'],
      [null, 'Vienna lies on the Danube.', 'triviaqa'],
      [null, null, 'eli5'],
    ])
  })

  it('prefers the larger score; equal ones are a tie, absent ones missing', () => {
    const votes = pairsOf(readAll(webgpt, rows, path)).map(({ votes: [vote] }) => vote)
    expect(votes.map((vote) => [vote?.choice, vote?.strength, vote?.raw])).toEqual([
      [1, 0.75, '0.75, -0.75'],
      [0, 0, '0, 0'],
      [-1, 0.5, '-0.5, 0.5'],
      [null, null, 'null, null'],
    ])
  })

  it('rejects a row without a text', () => {
    const { answer_1: _, ...broken } = rows[0]
    expect(readAll(webgpt, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'answer_1',
        value: null,
        reason: 'The field answer_1 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves questions of another shape alone', () => {
    expect(webgpt.recognise(sampleOf([{ ...rows[0], question: 'Why?' }]))).toBeNull()
  })
})

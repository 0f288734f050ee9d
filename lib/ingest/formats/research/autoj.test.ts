import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { autoj } from './autoj'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/autoj.json', import.meta.url), 'utf8'),
)

describe('autoj', () => {
  it('counts the label from 0, with 2 for a tie', () => {
    const reading = readAll(autoj, rows, path)
    expect(pairsOf(reading).map(choices)).toEqual([
      [['People', 1, '0']],
      [['People', -1, '1']],
      [['People', 0, '2']],
      [['People', null, 'null']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('keeps texts as they are and slices by scenario', () => {
    expect(pairsOf(readAll(autoj, rows, path))[0]).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: null,
      prompt: 'Summarize the following post\n\nTitle: Lost keys\n\nI lost my keys on the train.',
      source: null,
      a: { text: ' Keys lost on the train.', source: null, author: null, level: null },
      b: { text: ' I like trains.', source: null, author: null, level: null },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: 1,
          raw: '0',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { scenario: 'post_summarization' },
    })
  })

  it('reads labels written as text, as CSV has them', () => {
    const row = { ...rows[0], label: ' 1' }
    expect(pairsOf(readAll(autoj, [row])).map(choices)).toEqual([[['People', -1, ' 1']]])
  })

  it('rejects a row without a text', () => {
    const { 'response 2': _, ...broken } = { ...rows[1] }
    expect(readAll(autoj, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'response 2',
        value: null,
        reason: 'The field response 2 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves other files alone', () => {
    expect(autoj.recognise(sampleOf([{ prompt: 'p', chosen: 'x', rejected: 'y' }]))).toBeNull()
  })
})

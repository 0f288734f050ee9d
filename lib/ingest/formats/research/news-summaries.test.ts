import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { newsSummaries } from './news-summaries'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/news-summaries.json', import.meta.url), 'utf8'),
)
const reading = readAll(newsSummaries, rows, path)
const pairs = pairsOf(reading)

describe('news-summaries', () => {
  it('reads booleans and the phrase for a tie', () => {
    expect(pairs.map(choices)).toEqual([
      [['evaluator 2', 1, 'true']],
      [['evaluator 5', 0, 'Equally Good']],
      [['evaluator 2', -1, 'false']],
      [['evaluator 2', null, 'null']],
    ])
    expect(pairs[0]?.votes[0]?.rater).toEqual({ name: 'evaluator 2', kind: 'human', setting: null })
    expect(reading.rejections).toEqual([])
  })

  it('reads booleans written as words, as CSV has them', () => {
    expect(choices(pairsOf(readAll(newsSummaries, [{ ...rows[0], overall_writer_better: 'True' }]))[0])).toEqual([
      ['evaluator 2', 1, 'True'],
    ])
  })

  it('gives two evaluators of the same summaries the same pair', () => {
    expect(pairs[0]).toMatchObject({
      pairId: null,
      promptId: 'a1',
      prompt: 'Summarize the article.',
      source: 'The bridge was closed on Monday after a ship hit it. Nobody was hurt.',
      a: { text: 'A ship hit the bridge, which is closed.', author: 'w4' },
      b: { text: 'The bridge was closed on Monday.', author: 'text-davinci-002' },
      slices: {},
    })
    expect([pairs[1]?.a, pairs[1]?.b]).toEqual([pairs[0]?.a, pairs[0]?.b])
  })

  it('makes the second label a factor', () => {
    expect(pairs.map(({ factors }) => factors)).toEqual([
      [{ factor: 'informative', a: 1, b: 0 }],
      [{ factor: 'informative', a: 1, b: 0 }],
      [{ factor: 'informative', a: 0.5, b: 0.5 }],
      [],
    ])
  })

  it('rejects a row without a text', () => {
    const { writer_summary: _, ...broken } = { ...rows[0] }
    expect(readAll(newsSummaries, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'writer_summary',
        value: null,
        reason: 'The field writer_summary is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})

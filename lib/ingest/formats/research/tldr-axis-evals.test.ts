import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { tldrAxisEvals } from './tldr-axis-evals'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/tldr-axis-evals.json', import.meta.url), 'utf8'),
)

describe('tldrAxisEvals', () => {
  it('reads one rated summary a row, with its other axes as factors', () => {
    const reading = readAll(tldrAxisEvals, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records[0]).toEqual({
      kind: 'rated',
      promptId: 't3_oven7',
      prompt: 'Summarize this post.',
      source:
        'Oven and kettle\n\nThe oven trips the fuse whenever the kettle is on. The landlord says I should stop making tea.',
      response: {
        text: 'Oven and kettle together blow the fuse; landlord will not help.',
        source: null,
        author: 'sup2',
        level: null,
      },
      ratings: [{ rater: { name: 'worker-red', kind: 'human', setting: null }, value: 6, raw: '6' }],
      factors: [
        { factor: 'accuracy', value: 7 },
        { factor: 'coverage', value: 5 },
        { factor: 'coherence', value: 7 },
      ],
      slices: { subreddit: 'housing' },
    })
  })

  it('reads numbers in strings, and a missing rating as none', () => {
    const read = ratedOf(readAll(tldrAxisEvals, rows, path))
    expect(read.map(({ ratings }) => ratings.map(({ rater, value, raw }) => [rater.name, value, raw]))).toEqual([
      [['worker-red', 6, '6']],
      [['worker-red', 6, '6']],
      [['worker-blue', null, 'null']],
    ])
    expect(read.map(({ factors }) => factors.map(({ value }) => value))).toEqual([
      [7, 5, 7],
      [2, 1, 7],
      [7, null, 6],
    ])
    expect(read[2]).toMatchObject({ prompt: 'Summarize this article.', slices: { site: 'dailymail' } })
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[0], summary: { ...rows[0].summary, text: null } }
    expect(readAll(tldrAxisEvals, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'summary.text',
        value: 'null',
        reason: 'The field summary.text cannot be read: text was expected.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves summaries without axes alone', () => {
    expect(tldrAxisEvals.recognise(sampleOf([{ info: {}, summary: { text: 'One.' }, worker: 'w' }]))).toBeNull()
  })
})

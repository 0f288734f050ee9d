import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { tldrComparisons } from './tldr-comparisons'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/tldr-comparisons.json', import.meta.url), 'utf8'),
)

describe('tldrComparisons', () => {
  it('reads choice as the position of the better summary', () => {
    const reading = readAll(tldrComparisons, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['worker-red', 1, '0']],
      [['worker-blue', -1, '1']],
      [['worker-red', null, 'null']],
    ])
    expect(pairsOf(reading).map(({ votes }) => votes[0]?.rater.kind)).toEqual(['human', 'human', 'human'])
    expect(reading.rejections).toEqual([])
  })

  it('takes the title with its post or article as the source', () => {
    const [post, , article] = pairsOf(readAll(tldrComparisons, rows, path))
    expect(post).toEqual({
      kind: 'pair',
      pairId: expect.stringMatching(/^t3_kite01-[0-9a-f]+-[0-9a-f]+$/),
      promptId: 't3_kite01',
      prompt: 'Summarize this post.',
      source:
        'Muddy ladder\n\nMy neighbour borrows my ladder every week and brings it back muddy. How do I ask him to clean it?',
      a: {
        text: 'Neighbour returns my ladder muddy. How to ask for a clean one?',
        source: null,
        author: 'sup2',
        level: null,
      },
      b: { text: 'I have a ladder.', source: null, author: 'ref', level: null },
      votes: [
        {
          rater: { name: 'worker-red', kind: 'human', setting: null },
          choice: 1,
          raw: '0',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { subreddit: 'advice' },
    })
    expect(article).toMatchObject({
      prompt: 'Summarize this article.',
      source: 'Bridge reopens\n\nThe old bridge over the Elm reopened on Monday after two years of repairs.',
      slices: { site: 'cnn' },
    })
  })

  it('makes one pair of two workers who saw the summaries in different orders', () => {
    const assembler = createAssembler()
    for (const record of readAll(tldrComparisons, rows, path).records)
      expect(assembler.add(record, { file: path, line: 1 }).status).not.toBe('rejected')
    expect(assembler.counts()).toMatchObject({ prompts: 2, responses: 4, pairs: 2, raters: 2 })
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[0], summaries: [{ text: 'One.' }, { policy: 'ref' }] }
    expect(readAll(tldrComparisons, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'summaries.1.text',
        value: null,
        reason: 'The field summaries.1.text is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves summaries of another shape alone', () => {
    expect(tldrComparisons.recognise(sampleOf([{ ...rows[0], summaries: ['One.', 'Two.'] }]))).toBeNull()
  })
})

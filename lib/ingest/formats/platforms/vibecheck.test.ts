import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { vibecheck } from './vibecheck'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/vibecheck.json', import.meta.url), 'utf8'),
)

describe('vibecheck', () => {
  it('reads the name of the winner as a column, and N/A as missing', () => {
    const reading = readAll(vibecheck, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, 'warm']],
      [['People', -1, 'dry']],
      [['People', 0, 'tie']],
      [['People', null, 'N/A']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('takes the columns for the models', () => {
    const read = pairsOf(readAll(vibecheck, rows, path))
    expect(read[0]).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: null,
      prompt: 'Name a season.',
      source: null,
      a: { text: 'Spring, how lovely!', source: null, author: 'warm', level: null },
      b: { text: 'Autumn.', source: null, author: 'dry', level: null },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: 1,
          raw: 'warm',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { category: 'nature' },
    })
    expect(read.map(({ slices }) => slices.category)).toEqual(['nature', 'maths', undefined, 'words'])
  })

  it('takes the longest other column for the model that never wins', () => {
    const won = rows.filter(({ preference }: { preference: string }) => preference === 'dry')
    expect(pairsOf(readAll(vibecheck, won, path)).map(({ a, b }) => [a.author, b.author])).toEqual([['warm', 'dry']])
  })

  it('rejects a row without a text', () => {
    const { dry: _, ...broken } = rows[0]
    expect(readAll(vibecheck, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'dry',
        value: null,
        reason: 'The field dry is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('needs a winner that is a column, and not three of them', () => {
    const [first, second] = rows
    expect(vibecheck.recognise(sampleOf([{ ...first, preference: 'a' }]))).toBeNull()
    const third = { question: 'Say sea.', cool: 'Sea.', preference: 'cool' }
    expect(vibecheck.recognise(sampleOf([first, second, third]))).toBeNull()
  })
})

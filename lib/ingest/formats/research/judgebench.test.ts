import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { judgebench } from './judgebench'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/judgebench.json', import.meta.url), 'utf8'),
)

describe('judgebench', () => {
  it('reads which response is the right one', () => {
    const reading = readAll(judgebench, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, 'A>B']],
      [['People', -1, 'B>A']],
      [['People', null, 'null']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('takes id, model and source from the row', () => {
    expect(pairsOf(readAll(judgebench, rows, path))[0]).toEqual({
      kind: 'pair',
      pairId: '6b1d0c3e-0001',
      promptId: null,
      prompt: 'A stone falls for two seconds. How far, with g = 10?',
      source: null,
      a: { text: 'Half of 10 times 4 is 20 metres.', source: null, author: 'alpha-4o', level: null },
      b: { text: '10 times 2 is 20, and twice that is 40 metres.', source: null, author: 'alpha-4o', level: null },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: 1,
          raw: 'A>B',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { source: 'mmlu-pro-physics' },
    })
  })

  it('rejects a row without a text', () => {
    const { response_B: _, ...broken } = rows[0]
    expect(readAll(judgebench, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'response_B',
        value: null,
        reason: 'The field response_B is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('needs a pair id and a question', () => {
    const { pair_id: _, ...other } = rows[0]
    expect(judgebench.recognise(sampleOf([other]))).toBeNull()
  })

  it('reads a judge’s decisions in both orders: the second is turned', () => {
    const judged = (...decisions: readonly unknown[]) => ({
      ...rows[0],
      judge_name: 'arena_hard',
      judgments: decisions.map((decision) => ({ judgment: { judge_model: 'judge-x', response: '…' }, decision })),
    })
    const votes = pairsOf(
      readAll(judgebench, [
        judged('A>B', 'B>A'),
        judged('[[B>>A]]', 'A>B'),
        judged('A=B', 'A=B'),
        judged('A>B', 'A>B'),
        judged(null, 'A>B'),
        judged('B>A'),
      ]),
    ).map(({ votes: [, vote] }) => vote)
    expect(votes.map((vote) => [vote?.choice, vote?.orders])).toEqual([
      [1, { shown: 1, swapped: 1 }],
      [-1, { shown: -1, swapped: -1 }],
      [0, { shown: 0, swapped: 0 }],
      [0, { shown: 1, swapped: -1 }],
      [null, { shown: null, swapped: -1 }],
      [-1, null],
    ])
    expect(votes[0]?.rater).toEqual({ name: 'judge-x', kind: 'model', setting: 'discrimination' })
  })

  it('names the judge’s prompt too, where a file holds several', () => {
    const judgments = [{ judgment: { judge_model: 'judge-x' }, decision: 'A>B' }]
    const file = ['vanilla', 'arena_hard'].map((judge_name) => ({ ...rows[0], judge_name, judgments }))
    expect(pairsOf(readAll(judgebench, file)).map(({ votes }) => votes[1]?.rater.name)).toEqual([
      'judge-x (vanilla)',
      'judge-x (arena_hard)',
    ])
  })
})

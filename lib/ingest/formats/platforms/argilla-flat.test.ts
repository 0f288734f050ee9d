import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { argillaFlat } from './argilla-flat'

const { rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/argilla-flat.json', import.meta.url), 'utf8'))

describe('argilla-flat', () => {
  it('reads the answers of version 2, which stand in columns beside each other', () => {
    const pairs = pairsOf(readAll(argillaFlat, rows))
    expect(pairs.map(choices)).toEqual([
      [
        ['user u1', 1, 'response_a'],
        ['user u2', null, 'draft'],
        ['judge-x', -1, 'response_b'],
      ],
      [['user u1', 0, 'tie']],
    ])
    expect(pairs[0]).toMatchObject({
      promptId: 'r1',
      prompt: 'Name a tree.',
      a: { text: 'Oak.' },
      b: { text: 'A rose.' },
    })
  })

  it('reads the answers of version 1, which are a list of users, also written in a cell', () => {
    const ranks = [
      { value: 'response-1', rank: 2 },
      { value: 'response-2', rank: 1 },
    ]
    const answers = [{ user_id: 'u1', value: ranks, status: 'submitted' }]
    const row = {
      prompt: 'Name a tree.',
      'response-1': 'A rose.',
      'response-2': 'Oak.',
      external_id: null,
      metadata: '{}',
    }
    for (const order of [answers, JSON.stringify(answers)])
      expect(
        ratedOf(readAll(argillaFlat, [{ ...row, order }])).map(({ response, ratings }) => [
          response.text,
          ratings[0]?.value,
        ]),
      ).toEqual([
        ['A rose.', -2],
        ['Oak.', -1],
      ])
  })

  it('leaves rows alone that hold no answers of users', () => {
    expect(argillaFlat.recognise(sampleOf([{ prompt: 'x', responses: ['a', 'b'], label: 'a' }]))).toBeNull()
  })
})

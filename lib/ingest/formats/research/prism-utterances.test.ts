import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { prismUtterances } from './prism-utterances'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/prism-utterances.json', import.meta.url), 'utf8'),
)

describe('prismUtterances', () => {
  it('reads one rated response a row', () => {
    const { records, rejections } = readAll(prismUtterances, rows, path)
    expect(rejections).toEqual([])
    expect(records).toHaveLength(3)
    expect(records[0]).toEqual({
      kind: 'rated',
      promptId: 'c0-0',
      prompt: 'Are zoos cruel?',
      source: null,
      response: { text: 'Some are, some save species.', source: null, author: 'alpha-7b', level: null },
      ratings: [{ rater: { name: 'user0', kind: 'human', setting: null }, value: 77, raw: '77' }],
      factors: [],
      slices: { conversation_type: 'controversy guided' },
    })
  })

  it('groups the answers of a turn; a number in a string is a score, null is none', () => {
    const read = ratedOf(readAll(prismUtterances, rows, path))
    expect(
      read.map(({ promptId, prompt, ratings: [rating] }) => [promptId, prompt, rating?.value, rating?.raw]),
    ).toEqual([
      ['c0-0', 'Are zoos cruel?', 77, '77'],
      ['c0-0', 'Are zoos cruel?', 77, '77'],
      ['c0-1', 'Which ones?', null, 'null'],
    ])
  })

  it('rejects a row without a text', () => {
    const { model_response: _, ...broken } = rows[0]
    expect(readAll(prismUtterances, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'model_response',
        value: null,
        reason: 'The field model_response is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})

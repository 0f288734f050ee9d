import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { nectar } from './nectar'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/nectar.json', import.meta.url), 'utf8'))

describe('nectar', () => {
  it('reads one rated response an answer, with its rank negated', () => {
    const reading = readAll(nectar, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records[1]).toEqual({
      kind: 'rated',
      promptId: null,
      prompt: 'Name a tree.',
      source: null,
      response: { text: 'A beech tree.', source: null, author: 'beta-7b', level: null },
      ratings: [{ rater: { name: 'GPT-4', kind: 'model', setting: 'discrimination' }, value: -2, raw: '2' }],
      factors: [],
      slices: { good_natured: 'true', source: 'sharegpt' },
    })
    expect(
      ratedOf(reading).map(({ response, ratings: [rating] }) => [response.author, rating?.value, rating?.raw]),
    ).toEqual([
      ['alpha-4', -1, '1'],
      ['beta-7b', -2, '2'],
      ['anon', -2, '2'],
      ['alpha-4', -1.5, '1.5'],
      [null, null, 'null'],
    ])
  })

  it('keeps earlier turns in the prompt, and leaves out the turn that is to come', () => {
    const last = ratedOf(readAll(nectar, rows, path)).at(-1)
    expect(last?.prompt).toBe('User: Hi.\n\nAssistant: Hello!\n\nUser: Tell me a lie.')
    expect(last?.slices).toEqual({ good_natured: 'false' })
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[0], answers: [{ answer: 'The elm.', rank: 1 }, { rank: 2 }] }
    expect(readAll(nectar, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'answers.1.answer',
        value: null,
        reason: 'The field answers.1.answer is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves answers without ranks alone', () => {
    expect(nectar.recognise(sampleOf([{ prompt: 'P', answers: [{ answer: 'R' }] }]))).toBeNull()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { argilla } from './argilla'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/argilla.json', import.meta.url), 'utf8'),
)
const reading = readAll(argilla, rows, path)
const records = ratedOf(reading)

describe('argilla', () => {
  it('reads ranks negated, from both versions of the export', () => {
    const ratings = records.map((record) => record.ratings.map(({ rater, value, raw }) => [rater.name, value, raw]))
    expect(ratings).toEqual([
      [
        ['user u1', -1, 'rank 1'],
        ['user u2', -2, 'rank 2'],
      ],
      [
        ['user u1', -3, 'rank 3'],
        ['user u2', -3, 'rank 3'],
      ],
      [
        ['user u1', -1, 'rank 1'],
        ['user u2', -1, 'rank 1'],
      ],
      [
        ['user u1', -1, 'rank 1'],
        ['user u3', null, 'draft'],
      ],
      [
        ['user u1', null, ''],
        ['user u3', null, 'draft'],
      ],
    ])
    expect(records[0]?.ratings[0]?.rater).toEqual({ name: 'user u1', kind: 'human', setting: null })
    expect(reading.rejections).toEqual([])
  })

  it('tells prompt, source and responses by the names of fields and values', () => {
    expect(
      records.map(({ promptId, prompt, source, response, slices }) => [
        promptId,
        prompt,
        source,
        response.text,
        slices,
      ]),
    ).toEqual([
      ['r1', 'Name a tree.', null, 'Oak.', { split: 'train' }],
      ['r1', 'Name a tree.', null, 'A rose.', { split: 'train' }],
      ['r1', 'Name a tree.', null, 'Elm.', { split: 'train' }],
      ['r2', 'Name a bird.', 'Crows and owls are birds.', 'Crow.', {}],
      ['r2', 'Name a bird.', 'Crows and owls are birds.', 'Bat.', {}],
    ])
  })

  it('reads conversations, and finds fields that end as the values do', () => {
    const fields = { chat: [{ role: 'user', content: 'Hi' }], generation1: 'Hello.', generation2: 'Go.' }
    const [first, second] = ratedOf(
      readAll(argilla, [{ fields, responses: { order: [{ value: ['reply-2', 'reply-1'], user_id: null }] } }]),
    )
    expect(first).toMatchObject({
      promptId: null,
      prompt: 'Hi',
      response: { text: 'Go.' },
      ratings: [{ rater: { name: 'People' }, value: -1 }],
    })
    expect(second?.response.text).toBe('Hello.')
  })

  it('rejects a record nobody ranked', () => {
    const broken = { ...rows[0], responses: { comment: [{ value: 'easy', user_id: 'u1' }] } }
    expect(readAll(argilla, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 3,
        column: 'responses',
        value: '{"comment":[{"user_id":"u1","value":"easy"}]}',
        reason: 'No user ranked the fields of this record.',
        remedy: 'Leave the record out.',
      },
    ])
  })

  it('rejects a row without fields, and leaves files without rankings alone', () => {
    const { fields: _, ...broken } = { ...rows[0] }
    expect(readAll(argilla, [...rows, broken], path).rejections[0]?.reason).toBe('The field fields is missing.')
    const labels = { fields: { text: 'Hi' }, responses: { label: [{ value: ['good', 'short'], user_id: 'u1' }] } }
    expect(argilla.recognise(sampleOf([labels]))).toBeNull()
  })
})

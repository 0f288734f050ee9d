import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes, imported } from '@/lib/files/fixtures/import-files'
import { choices, pairsOf, ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
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
        value: '{"comment":[{"value":"easy","user_id":"u1"}]}',
        reason: 'No user ranked or compared the fields of this record.',
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

  const fields = { instruction: 'Name a tree.', response_a: 'Oak.', response_b: 'A rose.' }

  it('reads a label for one of two responses, from both versions of the export', () => {
    const second = {
      id: '1',
      fields,
      responses: {
        better: [
          { value: 'response_a', user_id: 'u1', status: 'submitted' },
          { value: 'B is better', user_id: 'u2', status: 'submitted' },
          { value: ['tie'], user_id: 'u3', status: 'submitted' },
          { value: 'response_b', user_id: 'u4', status: 'draft' },
        ],
        topic: [{ value: 'plants', user_id: 'u1', status: 'submitted' }],
      },
    }
    const first = {
      fields,
      responses: [{ user_id: 'u1', status: 'submitted', values: { better: { value: 'response_b' } } }],
    }
    expect(pairsOf(readAll(argilla, [second, first])).map(choices)).toEqual([
      [
        ['user u1', 1, 'response_a'],
        ['user u2', -1, 'B is better'],
        ['user u3', 0, 'tie'],
        ['user u4', null, 'draft'],
      ],
      [['user u1', -1, 'response_b']],
    ])
    expect(pairsOf(readAll(argilla, [second]))[0]).toMatchObject({ prompt: 'Name a tree.', a: { text: 'Oak.' } })
  })

  it('compares ratings of both responses', () => {
    const given = (value: number, user_id: string) => ({ value, user_id, status: 'submitted' })
    const responses = {
      rating_a: [given(4, 'u1'), given(2, 'u2'), given(1, 'u3')],
      rating_b: [given(3, 'u1'), given(2, 'u2')],
    }
    expect(choices(pairsOf(readAll(argilla, [{ fields, responses }]))[0])).toEqual([
      ['user u1', 1, '4 and 3'],
      ['user u2', 0, '2 and 2'],
      ['user u3', null, '1 and '],
    ])
  })

  it('takes suggestions for the answers of a model', () => {
    const responses = { better: [{ value: 'A', user_id: 'u1' }] }
    const suggestions = { better: { value: 'B', agent: 'judge-x', score: 0.9 } }
    const listed = [{ question_name: 'better', value: 'B', agent: 'judge-x', type: 'model' }]
    for (const given of [suggestions, listed])
      expect(
        pairsOf(readAll(argilla, [{ fields, responses, suggestions: given }]))[0]?.votes.map(({ rater, choice }) => [
          rater.name,
          rater.kind,
          choice,
        ]),
      ).toEqual([
        ['user u1', 'human', 1],
        ['judge-x', 'model', -1],
      ])
  })

  it('keeps a label beside a ranking as a rater of its own on the same pair', async () => {
    const ranks = [
      { value: 'response_a', rank: 1 },
      { value: 'response_b', rank: 2 },
    ]
    const responses = { order: [{ value: ranks, user_id: 'u1' }], safer: [{ value: 'response_b', user_id: 'u1' }] }
    const file = imported(await importBytes(JSON.stringify([{ id: '1', fields, responses }]), 'records.json'))
    expect(file.counts).toMatchObject({ pairs: 1, responses: 2 })
    expect(file.ledger.raters.map(({ name, imported: count }) => [name, count])).toEqual([
      ['user u1 (safer)', 1],
      ['user u1', 1],
    ])
  })
})

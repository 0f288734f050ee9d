import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { stringsightSingle } from './stringsight-single'

type Example = { readonly path: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }
const { path, rows }: Example = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/stringsight-single.json', import.meta.url), 'utf8'),
)
const reading = readAll(stringsightSingle, rows, path)
const plain = { prompt: 'p', model: 'm', model_response: 'r' }
const ratingsOf = (records: ReturnType<typeof ratedOf>) =>
  records.map(({ ratings }) => ratings.map(({ rater, value, raw }) => [rater.name, value, raw]))

describe('stringsight-single', () => {
  it('rates by the first score and makes the others factors', () => {
    const records = ratedOf(reading)
    expect(ratingsOf(records)).toEqual([
      [['accuracy', 1, '1']],
      [['accuracy', 1, '1']],
      [['accuracy', 0, '0']],
      [['accuracy', null, '']],
    ])
    // A score that names a metric is none of people.
    expect(records[0]?.ratings[0]?.rater.kind).toBe('model')
    expect(records.map(({ factors }) => factors)).toEqual([
      [{ factor: 'helpfulness', value: 4.2 }],
      [],
      [
        { factor: 'helpfulness', value: 2 },
        { factor: 'polite', value: 1 },
      ],
      [],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('groups responses by the prompt alone: question ids differ from row to row', () => {
    expect(ratedOf(reading).map(({ promptId, prompt, response }) => [promptId, prompt, response])).toEqual([
      [null, 'What is a comet?', { text: 'A ball of ice and dust.', source: null, author: 'alpha', level: null }],
      [null, 'What is a comet?', { text: 'A dirty snowball.', source: null, author: 'beta', level: null }],
      [null, 'What is a comet?', { text: 'A star with a tail.', source: null, author: 'gamma', level: null }],
      [null, 'What is a moon?', { text: 'A stone.', source: null, author: 'alpha', level: null }],
    ])
  })

  it('takes a single number, and numbers in fields of their own', () => {
    expect(ratingsOf(ratedOf(readAll(stringsightSingle, [{ ...plain, score: '0.85' }])))).toEqual([
      [['People', 0.85, '0.85']],
    ])
    const [record] = ratedOf(readAll(stringsightSingle, [{ turn_id: 4, ...plain, accuracy: 0.9, clarity: 4 }]))
    expect(record).toMatchObject({ ratings: [{ value: 0.9, raw: '0.9' }], factors: [{ factor: 'clarity', value: 4 }] })
  })

  it('rates every row by the same score, whatever their order', () => {
    const scores = [{ accuracy: 1, clarity: 2 }, { clarity: 5, accuracy: 0 }, { clarity: 3 }]
    const records = ratedOf(
      readAll(
        stringsightSingle,
        scores.map((score) => ({ ...plain, score })),
      ),
    )
    expect(ratingsOf(records)).toEqual([[['accuracy', 1, '1']], [['accuracy', 0, '0']], [['accuracy', null, '']]])
    expect(records.map(({ factors }) => factors.map(({ value }) => value))).toEqual([[2], [5], [3]])
  })

  it('reads conversations in messages', () => {
    const messages = [
      { role: 'user', content: 'p' },
      { role: 'assistant', content: 'one' },
      { role: 'user', content: 'and?' },
      { role: 'assistant', content: 'two' },
    ]
    expect(
      ratedOf(readAll(stringsightSingle, [{ prompt: 'p', model: 'm', messages, score: 1 }]))[0]?.response.text,
    ).toBe('Assistant: one\n\nUser: and?\n\nAssistant: two')
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[0], model_response: null }
    expect(readAll(stringsightSingle, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'model_response',
        value: 'null',
        reason:
          'The field model_response cannot be read: a text or a list of messages with role and content was expected.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves files alone that rate nothing', () => {
    expect(stringsightSingle.recognise(sampleOf([plain]))).toBeNull()
    expect(stringsightSingle.recognise(sampleOf([{ ...plain, score: 'good' }]))).toBeNull()
  })
})

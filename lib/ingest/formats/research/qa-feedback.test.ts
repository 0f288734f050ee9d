import { describe, expect, it } from 'vitest'
import { choices, readAll } from '@/lib/ingest/fixtures/sample-of'
import { qaFeedback } from './qa-feedback'

const row = {
  question: 'When did it open?',
  passages: [
    ['The hall', 'The hall\n\nThe hall opened in 1904.', 'It seats 300.'],
    ['Its architect', 'She was born in Bergen.'],
  ],
  'prediction 1': 'In 1904.',
  'prediction 2': '1904',
  'prediction 3': 'Long ago.',
  'prediction 4': 'It seats 300.',
  preference: [1, 2, 0, 1, 1, 2],
}

describe('qaFeedback', () => {
  it('reads six pairs in the order 12, 13, 14, 23, 24, 34', () => {
    const { records } = readAll(qaFeedback, [row])
    const pairs = records.map((record) => (record.kind === 'pair' ? [record.a.text, record.b.text] : []))
    const [one, two, three, four] = ['In 1904.', '1904', 'Long ago.', 'It seats 300.']
    expect(pairs).toEqual([
      [one, two],
      [one, three],
      [one, four],
      [two, three],
      [two, four],
      [three, four],
    ])
    expect(records.flatMap(choices).map((vote) => vote?.[1])).toEqual([1, -1, 0, 1, 1, -1])
  })

  it('makes the passages the source', () => {
    const [record] = readAll(qaFeedback, [row]).records
    expect(record).toMatchObject({
      prompt: 'When did it open?',
      source: 'The hall\n\nThe hall opened in 1904. It seats 300.\n\nIts architect\n\nShe was born in Bergen.',
    })
  })

  it('rejects a row without six labels', () => {
    const { records, rejections } = readAll(qaFeedback, [{ ...row, preference: [1, 2] }])
    expect(records).toEqual([])
    expect(rejections[0]).toMatchObject({
      column: 'preference',
      value: '[1,2]',
      reason: 'The field preference cannot be read: six labels were expected.',
    })
  })
})

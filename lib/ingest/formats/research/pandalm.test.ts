import { describe, expect, it } from 'vitest'
import { choices, onlyPair, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { pandalm } from './pandalm'

const pair = {
  idx: 7,
  motivation_app: 'Notes',
  cmp_key: 'alpha-7b_beta-7b',
  instruction: 'Is it true?',
  input: 'Water is wet.',
  response1: true,
  response2: 'It is.',
  annotator1: 1,
  annotator2: 2,
  annotator3: 0,
}

describe('pandalm', () => {
  it('reads a pair with its annotators, joining instruction and input', () => {
    const record = onlyPair(readAll(pandalm, [pair]))
    expect(record).toMatchObject({
      pairId: '7',
      prompt: 'Is it true?\n\nWater is wet.',
      a: { text: 'true', author: 'alpha-7b' },
      b: { text: 'It is.', author: 'beta-7b' },
      slices: { motivation_app: 'Notes' },
    })
    expect(choices(record)).toEqual([
      ['annotator1', 1, '1'],
      ['annotator2', -1, '2'],
      ['annotator3', 0, '0'],
    ])
    expect(record.votes.every(({ rater }) => rater.kind === 'human' && rater.setting === null)).toBe(true)
  })

  it('leaves an empty input out of the prompt', () => {
    expect(onlyPair(readAll(pandalm, [{ ...pair, input: '' }])).prompt).toBe('Is it true?')
  })

  it('reads verdicts of a judge; garbage is missing, Tie a tie', () => {
    const rows = ['1', '2', 'Tie', 'garbage', null].map((gpt_result, idx) => ({ idx, gpt_result }))
    const { records } = readAll(pandalm, rows, 'gpt-3.5-turbo-testset-v1.json')
    expect(records.map((record) => record.kind)).toEqual(Array(5).fill('verdict'))
    expect(records.map(choices)).toEqual([
      [['gpt-3.5-turbo', 1, '1']],
      [['gpt-3.5-turbo', -1, '2']],
      [['gpt-3.5-turbo', 0, 'Tie']],
      [['gpt-3.5-turbo', null, 'garbage']],
      [['gpt-3.5-turbo', null, 'null']],
    ])
  })

  it('names a judge after its field when the file says nothing', () => {
    const { records } = readAll(pandalm, [{ idx: 1, mistral_result: 2 }], 'results.json')
    expect(choices(records[0])).toEqual([['mistral', -1, '2']])
  })

  it('rejects a row without a text, naming the field', () => {
    const { response2: _, ...broken } = pair
    expect(readAll(pandalm, [pair, broken]).rejections).toEqual([
      {
        scope: 'row',
        file: 'pairs.jsonl',
        line: 2,
        column: 'response2',
        value: null,
        reason: 'The field response2 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('tells pairs from verdicts', () => {
    expect(pandalm.recognise(sampleOf([pair]))).toBe('pairs')
    expect(pandalm.recognise(sampleOf([{ idx: 1, gpt_result: '1' }]))).toBe('verdicts')
    expect(pandalm.recognise(sampleOf([{ idx: 1, text: '1' }]))).toBeNull()
  })
})

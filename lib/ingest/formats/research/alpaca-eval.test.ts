import { describe, expect, it } from 'vitest'
import { onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { alpacaEval } from './alpaca-eval'

const row = {
  instruction: 'Name a bird.',
  output_1: 'A wren.',
  generator_1: 'alpha',
  output_2: 'A trout.',
  generator_2: 'beta',
  dataset: 'kitchen',
  annotator: 'judge_x',
  preference: 1,
}
const vote = (preference: unknown, annotator: unknown = 'judge_x') =>
  onlyPair(readAll(alpacaEval, [{ ...row, preference, annotator }])).votes[0]

describe('alpacaEval', () => {
  it('reads a pair with its generators', () => {
    expect(onlyPair(readAll(alpacaEval, [row]))).toMatchObject({
      pairId: null,
      prompt: 'Name a bird.',
      a: { text: 'A wren.', author: 'alpha' },
      b: { text: 'A trout.', author: 'beta' },
      slices: { dataset: 'kitchen' },
    })
  })

  it.each([
    [1, 1, 1],
    [1.25, 1, 0.5],
    [1.5, 0, 0],
    [1.75, -1, 0.5],
    [2, -1, 1],
    ['2.0', -1, 1],
    [0, 0, 0],
    [null, null, null],
    ['', null, null],
    [7, null, null],
    ['NaN', null, null],
  ])('preference %s makes %s with strength %s', (preference, choice, strength) => {
    expect(vote(preference)).toMatchObject({ choice, strength })
  })

  it('takes named annotators as judges and numbered ones as people', () => {
    expect(vote(1)?.rater).toEqual({ name: 'judge_x', kind: 'model', setting: 'discrimination' })
    for (const people of ['humans', 'human_1'])
      expect(vote(1, people)?.rater).toEqual({ name: people, kind: 'human', setting: null })
    expect(vote(1, '12')?.rater).toEqual({ name: 'annotator 12', kind: 'human', setting: null })
    expect(vote(1, 12)?.rater).toEqual({ name: 'annotator 12', kind: 'human', setting: null })
  })
})

import { describe, expect, it } from 'vitest'
import { choices, onlyPair, readAll, sampleOf } from './fixtures/sample-of'
import { proclivityWide } from './proclivity-wide'

const texts = { prompt: 'P', response_a: 'A', response_b: 'B' }
const read = (row: Readonly<Record<string, unknown>>) => onlyPair(readAll(proclivityWide, [{ ...texts, ...row }]))

describe('proclivityWide', () => {
  it('reads every label column as a rater of its own', () => {
    const record = read({ preference: 'a', 'human.Ada': 'B', 'model.gpt-3.5-turbo': ' Tie ', 'human.Bob': '' })
    expect(choices(record)).toEqual([
      ['People', 1, 'a'],
      ['Ada', -1, 'B'],
      ['Bob', null, ''],
      ['gpt-3.5-turbo', 0, 'Tie'],
    ])
    expect(record.votes.map(({ rater }) => rater.kind)).toEqual(['human', 'human', 'human', 'model'])
  })

  it.each([
    ['a', 'a', 1],
    ['a', 'b', 0],
    ['a', '', null],
    ['', '', null],
  ])('verdicts %s and %s in the two orders make %s', (shown, swapped, choice) => {
    const [vote] = read({ 'model.x.1': shown, 'model.x.1.swapped': swapped }).votes
    expect(vote).toMatchObject({ rater: { name: 'x.1' }, choice, raw: shown === '' ? '' : `${shown} / ${swapped}` })
    expect(vote?.orders).not.toBeNull()
  })

  it.each(['purple', '1', 'constructor', '__proto__'])('leaves the label "%s" out, and says so', (label) => {
    const { records, rejections } = readAll(proclivityWide, [{ ...texts, preference: label }])
    expect(choices(records[0])).toEqual([['People', null, label]])
    expect(rejections).toEqual([
      {
        scope: 'value',
        file: 'pairs.jsonl',
        line: 1,
        column: 'preference',
        value: label,
        reason: 'The label is none of a, b and tie.',
        remedy: 'Write a, b or tie.',
      },
    ])
  })

  it('reads factor values, slices, ids and sources', () => {
    const record = read({
      preference: 'a',
      pair_id: 'p1',
      prompt_id: '',
      source: 'S',
      source_b: 'SB',
      'factor.tone.a': '0.5',
      'factor.tone.b': '',
      'factor.polite.a': true,
      'factor.polite.b': 'false',
      'slice.topic': 'law',
      task: 'helpful',
    })
    expect(record).toMatchObject({
      pairId: 'p1',
      promptId: null,
      source: 'S',
      a: { source: null },
      b: { source: 'SB' },
    })
    expect(record.factors).toEqual([
      { factor: 'tone', a: 0.5, b: null },
      { factor: 'polite', a: 1, b: 0 },
    ])
    expect(record.slices).toEqual({ task: 'helpful', topic: 'law' })
  })

  it('makes the levels of a writer its preference', () => {
    const record = read({ 'generator.gpt': 1, 'generator.other': 0, level_a: 2, level_b: 5 })
    expect(record).toMatchObject({ a: { author: 'gpt', level: 2 }, b: { author: 'gpt', level: 5 } })
    expect(record.votes).toEqual([
      {
        rater: { name: 'gpt', kind: 'model', setting: 'generation' },
        choice: -1,
        raw: 'levels 2 and 5',
        strength: null,
        orders: null,
      },
    ])
  })

  it('learns columns that only later rows have', () => {
    const sample = sampleOf([{ ...texts, preference: 'a' }])
    const readRow = proclivityWide.open(sample)
    const late = readRow({ line: 900, value: { ...texts, 'human.Late': 'b' } }).records[0]
    expect(choices(late)).toContainEqual(['Late', -1, 'b'])
  })

  it('needs at least one label column', () => {
    expect(proclivityWide.recognise(sampleOf([texts]))).toBeNull()
  })
})

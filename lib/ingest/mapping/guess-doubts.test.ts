import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { guessMapping } from './guess-mapping'
import { betterOf } from './label-scores'

type Row = Readonly<Record<string, unknown>>
const long = (word: string, at: number): string => `${word} ${at} `.repeat(12)
/** A row for each of the cells, with texts of its own. */
const guess = (names: readonly [string, string], cells: readonly Row[]) =>
  guessMapping(
    sampleOf(
      cells.map((cell, at) => ({
        question: `Why ${at}?`,
        [names[0]]: long('one', at),
        [names[1]]: long('two', at),
        ...cell,
      })),
    ),
  )
const winners = (...words: readonly string[]): readonly Row[] =>
  [...words, ...words, ...words].map((winner) => ({ winner }))
const ruleOf = ({ mapping }: ReturnType<typeof guess>) => mapping?.labels[0]?.rule
const wordsIn = ({ doubts }: ReturnType<typeof guess>): string => doubts.map(({ words }) => words).join(' ')

describe('responses that are numbered', () => {
  it.each([
    [
      ['output_0', 'output_1'],
      ['response_0', 'response_1'],
    ],
    [
      ['answer_0', 'answer_1'],
      ['answer 0', 'answer 1'],
    ],
    [
      ['left_text', 'right_text'],
      ['model_0', 'model_1'],
    ],
  ] as const)('from 0 are read so: %j, %j', (names, [first, second]) => {
    expect(ruleOf(guess(names, winners(first, second)))).toMatchObject({ a: [first], b: [second] })
  })

  it('are counted as the columns are where the labels hold only a 1', () => {
    const zero = guess(['output_0', 'output_1'], winners('response_1', 'tie'))
    expect(ruleOf(zero)).toMatchObject({ a: [], b: ['response_1'], tie: ['tie'] })
    const one = guess(['output_1', 'output_2'], winners('response_1', 'tie'))
    expect(ruleOf(one)).toMatchObject({ a: ['response_1'], b: [], tie: ['tie'] })
  })

  it('are in doubt where nothing tells', () => {
    expect(wordsIn(guess(['answer_a', 'answer_b'], winners('model_1', 'tie')))).toContain('some files count from 0')
    expect(wordsIn(guess(['answer_a', 'answer_b'], winners('model_1', 'model_2')))).not.toContain('count from 0')
  })

  it('are the best of several by the number from which the labels count', () => {
    const cells = ['response_0', 'response_1', 'response_2'].map((best, at) => ({ best, answer_3: long('three', at) }))
    const rule = ruleOf(guess(['answer_1', 'answer_2'], cells))
    expect(rule).toMatchObject({ kind: 'best', words: [['response_0'], ['response_1'], ['response_2']] })
  })
})

it('what nobody said is no tie', () => {
  const found = guess(['answer_a', 'answer_b'], winners('A', 'B', 'None'))
  expect(ruleOf(found)).toMatchObject({ a: ['A'], b: ['B'], tie: [] })
  expect(wordsIn(found)).toContain('“None” is read as no label.')
})

describe('scores beside a label of 0 and 1', () => {
  /** Of the rows the label is 1 in every second one; the scores agree with "1: the first" in so many. */
  const scored = (rows: number, agreeing: number): readonly Row[] =>
    Array.from({ length: rows }, (_, at) => {
      const isFirst = (at % 2 === 0) === at < agreeing
      return { label: 1 - (at % 2), score_1: isFirst ? 4 : 1, score_2: isFirst ? 1 : 4 }
    })
  const names = ['answer_1', 'answer_2'] as const

  it('settle what it means where they agree beyond accident', () => {
    const found = guess(names, scored(40, 36))
    expect(ruleOf(found)).toMatchObject({ a: ['1'], b: ['0'] })
    expect(wordsIn(found)).toContain('score_1 and score_2 say it is this way.')
  })

  it.each([
    [50, 26],
    [50, 24],
    [9, 9],
  ])('settle nothing in %i rows of which they agree in %i', (rows, agreeing) => {
    const found = guess(names, scored(rows, agreeing))
    expect(ruleOf(found)).toMatchObject({ a: ['0'], b: ['1'] })
    expect(wordsIn(found)).not.toContain('say it is this way')
  })
})

describe('scores of what is bad', () => {
  it.each([
    'harm_score_1',
    'riskScore',
    'unsafe_2',
    'toxicity',
    'penalty',
    'errors',
    'loss_a',
    'perplexity',
    'edit_distance',
  ])('%s: the smaller the better', (path) => expect(betterOf(path)).toBe('lower'))
  it.each(['harmless_score', 'harmlessness', 'score_1', 'reward'])('%s: the larger the better', (path) =>
    expect(betterOf(path)).toBe('higher'),
  )

  it('leave a doubt', () => {
    const cells = Array.from({ length: 12 }, (_, at) => ({ harm_score_1: at % 5, harm_score_2: (at + 2) % 5 }))
    const { mapping, doubts } = guess(['answer_1', 'answer_2'], cells)
    expect(mapping?.labels[0]?.rule).toMatchObject({ kind: 'scores', better: 'lower' })
    expect(doubts.some(({ words, isUsual }) => words.includes('the smaller the better') && !isUsual)).toBe(true)
  })
})

describe('a scale of which the first rows show a part', () => {
  const scale = (...values: readonly number[]) =>
    guess(
      ['answer_1', 'answer_2'],
      [...values, ...values, ...values].map((preference) => ({ preference })),
    )

  it('is the usual one that holds them', () => {
    expect(ruleOf(scale(1, 2, 3, 4))).toMatchObject({ kind: 'range', low: 1, high: 5 })
    expect(ruleOf(scale(1, 2, 4, 6))).toMatchObject({ low: 1, high: 7 })
    expect(ruleOf(scale(1, 2, 3, 5))).toMatchObject({ low: 1, high: 5 })
    expect(ruleOf(scale(1, 5, 10))).toMatchObject({ low: 1, high: 10 })
    expect(ruleOf(scale(0, 3, 8))).toMatchObject({ low: 0, high: 10 })
  })

  it('is in doubt about its end, and the other end is offered', () => {
    const found = scale(1, 2, 3, 4)
    expect(wordsIn(found)).toContain('No 5 is among the first rows, which end at 4: a scale from 1 to 5 is assumed.')
    expect(found.alternatives.map(({ mapping }) => mapping.labels[0]?.rule)).toContainEqual(
      expect.objectContaining({ low: 1, high: 4 }),
    )
    expect(wordsIn(scale(1, 2, 3, 5))).not.toContain('is assumed')
  })
})

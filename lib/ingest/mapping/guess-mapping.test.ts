import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { guessMapping } from './guess-mapping'

type Row = Readonly<Record<string, unknown>>
const long = (word: string): string => `${word} `.repeat(12)
const guess = (...rows: readonly Row[]) => guessMapping(sampleOf(rows))
/** Two rows with texts and whatever else each has. */
const rows = (first: Row, second: Row): readonly [Row, Row] => [
  { question: 'Why?', ...first },
  { question: 'How?', ...second },
]
const texts = (a: string, b: string): Row => ({ [a]: long('one'), [b]: long('two') })
const ruleOf = (first: Row, second: Row, names: readonly [string, string] = ['answer_a', 'answer_b']) =>
  guess(...rows({ ...texts(...names), ...first }, { ...texts(...names), ...second })).mapping?.labels[0]?.rule

describe('guessMapping', () => {
  it.each([
    ['response 1', 'response 2'],
    ['answerA', 'answerB'],
    ['output_1', 'output_2'],
    ['left_text', 'right_text'],
    ['completions.a.text', 'completions.b.text'],
    ['human_ref_A', 'human_ref_B'],
  ])('finds the texts %s and %s', (a, b) => {
    const found = guess(...rows({ ...texts(a, b), label: 'A' }, { ...texts(a, b), label: 'B' }))
    expect(found.mapping).toMatchObject({ prompt: 'question', responses: { a: { text: a }, b: { text: b } } })
  })

  it('reads words, letters and comparisons as they stand', () => {
    expect(ruleOf({ choice: 'A' }, { choice: 'B' })).toMatchObject({ kind: 'words', a: ['A'], b: ['B'] })
    expect(ruleOf({ label: 'A>B' }, { label: 'B>A' })).toMatchObject({ a: ['A>B'], b: ['B>A'] })
    expect(ruleOf({ winner: 'model_a' }, { winner: 'tie (bothbad)' })).toMatchObject({
      a: ['model_a'],
      tie: ['tie (bothbad)'],
    })
    expect(ruleOf({ preferred: 'answer_a' }, { preferred: 'answer_b' })).toMatchObject({
      a: ['answer_a'],
      b: ['answer_b'],
    })
  })

  it('reads numbers, and says where they could mean something else', () => {
    expect(ruleOf({ label: 1 }, { label: 2 })).toMatchObject({ a: ['1'], b: ['2'], tie: ['0'] })
    expect(ruleOf({ preference: 1.2 }, { preference: 1.9 })).toEqual({
      kind: 'range',
      column: 'preference',
      low: 1,
      high: 2,
    })
    expect(ruleOf({ preference: -2 }, { preference: 3 })).toMatchObject({ kind: 'signed', positive: 'a' })
    const [first, second] = rows({ ...texts('a', 'b'), label: 1 }, { ...texts('a', 'b'), label: 0 })
    expect(guess(first, second).doubts[0]).toMatchObject({ column: 'label', words: expect.stringContaining('0 and 1') })
  })

  it('finds winners by name, one-hot columns, score pairs, and chosen and rejected', () => {
    expect(
      ruleOf({ model_a: 'M1', model_b: 'M2', winner: 'M1' }, { model_a: 'M3', model_b: 'M1', winner: 'M1' }),
    ).toMatchObject({ kind: 'winner', nameA: 'model_a', nameB: 'model_b' })
    expect(ruleOf({ winner_a: 1, winner_b: 0, winner_tie: 0 }, { winner_a: 0, winner_b: 0, winner_tie: 1 })).toEqual({
      kind: 'one-hot',
      a: 'winner_a',
      b: 'winner_b',
      tie: 'winner_tie',
    })
    expect(ruleOf({ score_a: 4.5, score_b: 2 }, { score_a: 3, score_b: 5.5 })).toEqual({
      kind: 'scores',
      a: 'score_a',
      b: 'score_b',
      better: 'higher',
    })
    expect(ruleOf({}, {}, ['chosen', 'rejected'])).toEqual({ kind: 'chosen' })
  })

  it('takes each annotator for a rater, models apart, and pairs of numbers for factors', () => {
    const found = guess(
      ...rows(
        { ...texts('answer_a', 'answer_b'), annotator1: 1, gpt_label: 2, coherence_a: 3.5, coherence_b: 4 },
        { ...texts('answer_a', 'answer_b'), annotator1: 2, gpt_label: 1, coherence_a: 1, coherence_b: 2.5 },
      ),
    )
    expect(found.mapping?.labels.map(({ rater }) => [rater.name, rater.kind])).toEqual([
      ['annotator1', 'human'],
      ['gpt_label', 'model'],
    ])
    expect(found.mapping?.factors).toEqual([{ name: 'coherence', a: 'coherence_a', b: 'coherence_b' }])
  })

  it('takes lists of scored responses for rated ones', () => {
    const answers = (shift: number) =>
      [1, 2, 3].map((rank) => ({ answer: long(`answer ${rank}`), model: `M${rank}`, rank: rank + shift }))
    expect(guess({ prompt: 'P', answers: answers(0) }, { prompt: 'Q', answers: answers(0.5) }).mapping).toMatchObject({
      responses: { kind: 'rated', list: 'answers', each: { text: 'answer', author: 'model' } },
      ratings: [{ column: 'rank', better: 'lower' }],
    })
  })

  it('gives up on rows without two texts or a number', () => {
    expect(guess({ accuracy: 0.5, name: 'x' }, { accuracy: 0.7, name: 'y' }).mapping).toBeNull()
  })
})

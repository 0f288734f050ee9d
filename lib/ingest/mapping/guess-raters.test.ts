import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { guessMapping } from './guess-mapping'
import type { Mapping } from './mapping'
import { tryMapping } from './try-mapping'

type Row = Readonly<Record<string, unknown>>
const first = (at: number): string =>
  `The first answer ${at} says that boats float because water ${'and air '.repeat(at % 3)}carries them.`
const second = (at: number): string =>
  `Another text ${at} that explains it in a ${'long '.repeat(at % 4)}different manner.`
const pick = (at: number, ...words: readonly unknown[]): unknown => words[(at * 5 + Math.floor(at / 3)) % words.length]
const rows = (more: (at: number) => Row, perPair = 1): readonly Row[] =>
  Array.from({ length: 12 }, (_, at) => {
    const pair = Math.floor(at / perPair)
    return { question: `Why is it so, case ${pair}?`, answer_a: first(pair), answer_b: second(pair), ...more(at) }
  })
const guess = (more: (at: number) => Row, perPair = 1) => guessMapping(sampleOf(rows(more, perPair)))
const ratersOf = (mapping: Mapping | null) =>
  mapping?.labels.map(({ rater: { name, kind, column } }) => [column ?? name, kind])
const labelOf = (mapping: Mapping | null): string | undefined => {
  const rule = mapping?.labels[0]?.rule
  return rule !== undefined && 'column' in rule ? rule.column : undefined
}

describe('who labelled', () => {
  it.each([
    ['annotator', ['ann', 'bo'], 'human'],
    ['worker_id', ['w1', 'w2'], 'human'],
    ['WorkerId', ['A1XYZ', 'A2XYZ'], 'human'],
    ['user_id', [17, 23], 'human'],
    ['created_by', ['a@x.org', 'b@x.org'], 'human'],
    ['annotator', [1, 2], 'human'],
    ['annotator', ['A', 'B'], 'human'],
    ['标注员', ['张三', '李四'], 'human'],
    ['judge', ['gpt-4', 'claude-3'], 'model'],
    ['evaluator', ['gpt-4', 'maria'], 'by-name'],
  ])('the column %s with %j names the rater, and is no label', (column, names, kind) => {
    const found = guess((at) => ({ [column]: names[at % 2], verdict: pick(at, 'a', 'b', 'tie') }), 2)
    expect(labelOf(found.mapping)).toBe('verdict')
    expect(ratersOf(found.mapping)).toEqual([[column, kind]])
    expect(found.doubts).toEqual([])
    const trial = found.mapping && tryMapping(found.mapping, [sampleOf(rows(() => ({})))])
    expect(trial?.pairs).toBe(12)
  })

  it('four columns of left, right and both are four raters, named by their headings', () => {
    const words = ['left', 'right', 'both']
    const found = guess((at) => ({
      ann1: words[at % 3],
      ann2: words[(at + 1) % 3],
      gpt4: words[(at + 2) % 3],
      claude: words[at % 2],
    }))
    expect(ratersOf(found.mapping)).toEqual([
      ['ann1', 'human'],
      ['ann2', 'human'],
      ['gpt4', 'model'],
      ['claude', 'model'],
    ])
    expect(found.mapping?.labels[0]?.rule).toEqual({
      kind: 'words',
      column: 'ann1',
      a: ['left'],
      b: ['right'],
      tie: ['both'],
    })
    expect(found.doubts).toEqual([])
  })

  it('takes objects and lists of annotators, and leaves out what sums them up', () => {
    const votes = (at: number) => ({
      ann1: pick(at, 'a', 'b'),
      ann2: pick(at + 1, 'a', 'b'),
      'gpt-4': pick(at + 2, 'a', 'b'),
    })
    expect(ratersOf(guess((at) => ({ votes: votes(at) })).mapping)).toEqual([
      ['ann1', 'human'],
      ['ann2', 'human'],
      ['gpt-4', 'model'],
    ])
    const listed = guess((at) => ({ annotations: [{ who: 1, annotator: 'x', choice: pick(at, 'a', 'b') }] }))
    expect(listed.mapping?.labels).toMatchObject([{ list: 'annotations', rater: { column: 'annotator' } }])
    const both = guess((at) => ({ human_label: pick(at, 'A', 'B'), gpt4_label: pick(at + 1, 'A', 'B'), majority: 'A' }))
    expect(ratersOf(both.mapping)).toEqual([
      ['human', 'human'],
      ['gpt4', 'model'],
    ])
  })

  it.each([
    ['gpt4_score', 'gpt4', 'model'],
    ['rouge_l', 'rouge_l', 'model'],
    ['bertscore', 'bertscore', 'model'],
    ['reward_model', 'reward_model', 'model'],
    ['human_score', 'People', 'human'],
  ])('scores called %s are of %s', (name, rater, kind) => {
    const scored = (at: number) => ({ [`${name}_a`]: (at % 5) + 0.5, [`${name}_b`]: (at * 3) % 7 })
    expect(ratersOf(guess(scored).mapping)).toEqual([[rater, kind]])
    const beside = guess((at) => ({ ...scored(at), preference: pick(at, 'a', 'b') }))
    expect(ratersOf(beside.mapping)).toEqual([['People', 'human']])
    expect(beside.mapping?.factors).toMatchObject([{ a: `${name}_a`, b: `${name}_b` }])
  })

  it('doubts whose scores they are where nobody is named, and counts nothing as a preference', () => {
    const found = guess((at) => ({ score_a: at % 5, score_b: (at * 3) % 7 }))
    expect(ratersOf(found.mapping)).toEqual([['People', 'human']])
    expect(found.doubts).toMatchObject([{ column: 'score_a' }])
    expect(guess((at) => ({ length_a: at, length_b: 20 - at, tokens_a: at, tokens_b: 9 })).mapping).toBeNull()
  })
})

describe('labels', () => {
  it('never come from order, position, groups, turns or ids', () => {
    const found = guess((at) => ({
      turn: 1 + (at % 2),
      position: pick(at, 'left', 'right'),
      first_shown: pick(at, 'a', 'b'),
      group: pick(at, 'A', 'B'),
      annotation_id: at,
    }))
    expect(found.mapping).toBeNull()
    expect(found.reason).toContain('No column says which response is preferred.')
  })

  it('says why nothing works, with the column that comes nearest', () => {
    const many = guess((at) => ({ label: at * 13 }))
    expect([many.mapping, many.reason]).toEqual([null, expect.stringContaining('“label” holds 12 different numbers.')])
    const alike = guessMapping(sampleOf(rows((at) => ({ answer_b: first(at), label: pick(at, 'a', 'b') }))))
    expect([alike.mapping, alike.reason]).toEqual([null, expect.stringContaining('the same text')])
  })

  it('read scales around a middle, either way round, with the doubt beside the column', () => {
    const { mapping, doubts, alternatives } = guess((at) => ({ preference: 1 + ((at * 5) % 7) }))
    expect(mapping?.labels[0]?.rule).toEqual({ kind: 'range', column: 'preference', low: 1, high: 7 })
    expect(doubts).toMatchObject([{ column: 'preference', words: expect.stringContaining('4 as a tie') }])
    expect(alternatives[0]?.mapping.labels[0]?.rule).toMatchObject({ low: 7, high: 1 })
  })

  it('name words that cannot be read', () => {
    const { doubts } = guess((at) => ({ winner: pick(at, 'a', 'b', 'skip') }))
    expect(doubts[0]).toMatchObject({ column: 'winner', words: '“skip” is read as no label.' })
  })

  it('count a column by its values, whatever it is called, and say so', () => {
    const { mapping, doubts } = guess((at) => ({ zzz: pick(at, 'left', 'right', 'both') }))
    expect(labelOf(mapping)).toBe('zzz')
    expect(doubts).toMatchObject([{ column: 'zzz' }])
  })

  it('follow the side that a column of yes and no asks about', () => {
    const { mapping, doubts } = guess((at) => ({ b_is_better: pick(at, 'yes', 'no') }))
    expect(mapping?.labels[0]?.rule).toMatchObject({ a: ['no'], b: ['yes'] })
    expect(doubts).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { mappedFormat } from '@/lib/ingest/mapping/mapped-format'
import type { LabelRule, Mapping } from '@/lib/ingest/mapping/mapping'
import { createAssembler } from './assemble'
import { createDirectionCheck } from './check-direction'
import { createLabelRemarks } from './label-remarks'

const side = (text: string) => ({ text, source: null, author: null })
const label = (name: string, rule: LabelRule) => ({
  rater: { kind: 'human' as const, name, column: null },
  rule,
  list: null,
})
const words = (column: string, a: string, b: string): LabelRule => ({ kind: 'words', column, a: [a], b: [b], tie: [] })
const mapping = (...labels: Mapping['labels']): Mapping => ({
  version: 1,
  task: 'helpful',
  prompt: 'post',
  promptId: null,
  pairId: null,
  source: null,
  responses: { kind: 'pair', a: side('ref_A'), b: side('ref_B') },
  labels,
  ratings: [],
  factors: [],
  slices: [],
})

function check(given: Mapping, rows: readonly Readonly<Record<string, unknown>>[]) {
  const sample = sampleOf(rows)
  const read = mappedFormat(given).open(sample)
  const assembler = createAssembler()
  const found = createDirectionCheck()
  const remarks = createLabelRemarks()
  found.open(sample, given)
  for (const row of sample.rows) {
    const { records } = read(row)
    found.take({ file: sample.path, value: row.value, records })
    remarks.take(records)
    for (const record of records) {
      const assembly = assembler.add(record, { file: 'f', line: row.line })
      if (assembly.status === 'rejected') remarks.reject(assembly.rejection)
      else found.add(assembly)
    }
  }
  return { contradictions: found.contradictions(), remarks: remarks.remarks() }
}
/** Forty rows in which A has the larger score, and is the longer text, in three of four. */
const rows = Array.from({ length: 40 }, (_, at) => {
  const first = at % 4 !== 0
  const text = (better: boolean) => `${at} ${better ? 'a good deal longer text' : 'short'} ${better}`
  return {
    post: `p${at}`,
    ref_A: text(first),
    ref_B: text(!first),
    score_A: first ? 9 : 1,
    score_B: 5,
    labels: first ? 1 : 0,
  }
})

const people = (a = '1', b = '0') => mapping(label('People', words('labels', a, b)))
/** A hundred rows whose labels go against the scores in so many. */
const opposed = (against: number, n = 100, promptOf = (at: number) => `p${at}`) =>
  Array.from({ length: n }, (_, at) => ({
    ...{ post: promptOf(at), ref_A: `left ${at}`, ref_B: `right ${at}`, labels: at % 2 },
    score_A: (at % 2 === 1) === at < against ? 1 : 9,
    score_B: 5,
  }))

describe('createDirectionCheck', () => {
  it('is silent where scores and lengths go with the labels', () => {
    expect(check(people(), rows)).toEqual({ contradictions: [], remarks: [] })
  })

  it('finds scores of the row that say the opposite, and only remarks that the shorter text is preferred', () => {
    const { contradictions, remarks } = check(people('0', '1'), rows)
    expect(contradictions).toMatchObject([
      { key: 'human  People', evidence: { a: 'score_A', b: 'score_B' }, against: 40, n: 40, prompts: 40, share: 1 },
    ])
    // Clopper and Pearson's: .025 ** (1 / 40).
    expect(contradictions[0]?.low).toBeCloseTo(0.91190269710991, 9)
    expect(remarks).toEqual([expect.stringContaining('People (40 of 40)')])
    const { score_A: _, score_B: __, ...texts } = rows[0] ?? {}
    expect(check(people('0', '1'), [texts, ...rows.map(({ score_A, score_B, ...row }) => row)]).contradictions).toEqual(
      [],
    )
  })

  it('takes a little over a half for nothing, and pairs of one prompt for alike', () => {
    expect(check(people(), opposed(53)).contradictions).toEqual([])
    expect(check(people(), opposed(59)).contradictions).toEqual([])
    expect(check(people(), opposed(75)).contradictions).toMatchObject([{ against: 75, n: 100 }])
    // Six prompts of which four are against say little, however many pairs each has.
    expect(
      check(
        people(),
        opposed(66, 100, (at) => `p${Math.floor(at / 16.7)}`),
      ).contradictions,
    ).toEqual([])
    expect(check(people(), opposed(5, 5)).contradictions).toEqual([])
  })

  it('holds no imported factor, no column of the labels and no harmful score against a label', () => {
    const factors = [{ name: 'score', a: 'score_A', b: 'score_B' }]
    expect(check({ ...people('0', '1'), factors }, rows).contradictions).toEqual([])
    const named = rows.map(({ score_A, score_B, ...row }) => ({
      ...row,
      ...{ 'factor.score.a': score_A, 'factor.score.b': score_B, toxicity_score_a: score_A, toxicity_score_b: score_B },
    }))
    expect(check(people('0', '1'), named).contradictions).toEqual([])
    const scores: LabelRule = { kind: 'scores', a: 'score_A', b: 'score_B', better: 'lower' }
    expect(check(mapping(label('People', scores)), rows).contradictions).toEqual([])
  })

  it('says nothing of texts that are called chosen and rejected', () => {
    const chosen = rows.map(({ post, ref_A, ref_B }) => ({
      ...{ post, chosen: ref_A, rejected: ref_B },
      ...{ score_chosen: 1, score_rejected: 2, rating_a: 1, rating_b: 2 },
    }))
    const given = {
      ...mapping(label('People', { kind: 'chosen' })),
      responses: { kind: 'pair' as const, a: side('chosen'), b: side('rejected') },
    }
    expect(check(given, chosen).contradictions).toEqual([])
  })

  it('points at the rater who chooses the opposite of the others, and at no other', () => {
    const labels = ['Ann', 'Bob', 'Cat'].map((name) =>
      name === 'Cat' ? label(name, words('labels', '0', '1')) : label(name, words('labels', '1', '0')),
    )
    const plain = rows.map(({ score_A, score_B, ...row }) => row)
    expect(check(mapping(...labels), plain).contradictions).toMatchObject([
      { key: 'human  Cat', evidence: { kind: 'raters', who: 'people' }, against: 40, n: 40 },
    ])
    const judged = labels.map((each, at) =>
      at === 2 ? { ...each, rater: { ...each.rater, kind: 'model' as const } } : each,
    )
    expect(check(mapping(...judged), plain).contradictions).toMatchObject([{ rater: { name: 'Cat', kind: 'model' } }])
    // One person and one model contradict each other: the person is the measure.
    expect(check(mapping(...judged.slice(1)), plain).contradictions).toMatchObject([{ rater: { name: 'Cat' } }])
  })

  it('counts rows that contradict an earlier one', () => {
    const twice = [...rows, { ...rows[0], labels: 1 }]
    expect(check(people(), twice)).toEqual({ contradictions: [], remarks: [expect.stringMatching(/^1 row says/)] })
  })
})

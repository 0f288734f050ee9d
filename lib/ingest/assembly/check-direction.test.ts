import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { mappedFormat } from '@/lib/ingest/mapping/mapped-format'
import type { LabelRule, Mapping } from '@/lib/ingest/mapping/mapping'
import { createAssembler } from './assemble'
import { createDirectionCheck } from './check-direction'

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
  const found = createDirectionCheck(sample)
  for (const row of sample.rows) {
    const { records } = read(row)
    found.take({ value: row.value, records })
    for (const record of records) {
      const assembly = assembler.add(record, { file: 'f', line: row.line })
      if (assembly.status === 'rejected') found.reject(assembly.rejection)
      else found.add(assembly)
    }
  }
  return found.findings()
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

describe('createDirectionCheck', () => {
  it('is silent where scores and lengths go with the labels', () => {
    expect(check(mapping(label('People', words('labels', '1', '0'))), rows)).toEqual([])
  })

  it('warns where scores of the row say the opposite, and notes that the shorter text is preferred', () => {
    expect(check(mapping(label('People', words('labels', '0', '1'))), rows)).toMatchObject([
      { kind: 'scores', strong: true, raters: ['human  People'], against: 40, n: 40 },
      { kind: 'lengths', strong: false, against: 40, n: 40 },
    ])
  })

  it('finds the scores of chosen and rejected texts whichever is shown first', () => {
    const chosen = rows.map(({ post, ref_A, ref_B }) => ({
      post,
      chosen: ref_A,
      rejected: ref_B,
      score_chosen: 1,
      score_rejected: 2,
    }))
    const given = {
      ...mapping(label('People', { kind: 'chosen' })),
      responses: { kind: 'pair' as const, a: side('chosen'), b: side('rejected') },
    }
    expect(check(given, chosen)[0]).toMatchObject({ kind: 'scores', against: 40, n: 40 })
  })

  it('points at the rater who chooses the opposite of the others', () => {
    const [ann, bob, cat] = ['Ann', 'Bob']
      .map((name) => label(name, words('labels', '1', '0')))
      .concat(label('Cat', words('labels', '0', '1')))
    if (!ann || !bob || !cat) throw new Error('three labels')
    const found = check(
      mapping(ann, bob, cat),
      rows.map(({ score_A, score_B, ...row }) => row),
    )
    expect(found.find(({ kind }) => kind === 'raters')).toMatchObject({
      raters: ['human  Cat'],
      strong: true,
      against: 40,
      n: 40,
    })
  })

  it('counts rows that contradict an earlier one', () => {
    const twice = [...rows, { ...rows[0], labels: 1 }]
    expect(check(mapping(label('People', words('labels', '1', '0'))), twice)).toMatchObject([
      { kind: 'conflicts', against: 1 },
    ])
  })
})

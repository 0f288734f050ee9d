import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { mappedFormat } from '@/lib/ingest/mapping/mapped-format'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import { createAssembler } from './assemble'
import { createLedger } from './ledger'
import { takeDerived, takeRow } from './take-row'
import { createUnread, describeFault } from './unread'

const side = (text: string) => ({ text, source: null, author: null })
const PAIR: Mapping = {
  ...{ version: 1, task: 'helpful', prompt: 'q', promptId: null, pairId: null, source: null },
  responses: { kind: 'pair', a: side('x'), b: side('y') },
  labels: [
    {
      rater: { kind: 'human', name: 'People', column: null },
      rule: { kind: 'words', column: 'pick', a: ['x'], b: ['y'], tie: [] },
      list: null,
    },
  ],
  ...{ ratings: [], factors: [], slices: [] },
}
const RATED: Mapping = {
  ...{ ...PAIR, labels: [], responses: { kind: 'rated', list: null, each: side('x') } },
  ratings: [{ rater: { kind: 'human', name: 'People', column: null }, column: 'pick', better: 'higher' }],
}
const row = (at: number, pick: unknown) => ({ q: `Q${at}`, x: `left ${at}`, y: `right ${at}`, pick })
const rows = (count: number, pick: (at: number) => unknown) =>
  Array.from({ length: count }, (_, at) => row(at, pick(at)))

function read(mapping: Mapping, given: readonly Readonly<Record<string, unknown>>[], adds = false) {
  const sample = sampleOf(given, 'a.jsonl')
  const readRow = mappedFormat(mapping).open(sample)
  const assembler = createAssembler()
  const ledger = createLedger([{ file: 'a.jsonl', format: 'mapped', role: 'pairs' }])
  const unread = createUnread(mapping)
  for (const each of sample.rows) {
    const reading = readRow(each)
    unread.take(reading, takeRow({ file: 'a.jsonl', line: each.line, reading }, assembler, ledger).rejections)
  }
  for (const _ of takeDerived({ which: 'all', cap: 100 }, assembler, ledger));
  const outcome = { ledger: ledger.current(), ...assembler.counts(), adds, mayLackLabels: false }
  const fault = unread.fault(outcome)
  return { fault: fault && describeFault(fault).split('\n'), warnings: unread.warnings(outcome) }
}

describe('what of files cannot be read', () => {
  it('says nothing where labels can be read', () => {
    expect(
      read(
        PAIR,
        rows(10, (at) => (at % 2 ? 'x' : 'y')),
      ),
    ).toEqual({ fault: null, warnings: [] })
  })

  it('is a fault where every row is left out, with the first places and reasons', () => {
    const { fault } = read(
      PAIR,
      rows(18, () => 'x').map(({ x, ...rest }) => rest),
    )
    expect(fault?.[0]).toBe('No row of these files can be imported: 18 rows were read, and every one is left out.')
    expect(fault).toHaveLength(7)
    expect(fault?.[1]).toMatch(/^a\.jsonl, line 1: x: /)
    expect(fault?.[6]).toBe('… and 13 more rows and cells left out.')
    expect(read(PAIR, []).fault).toEqual(['These files hold no rows.'])
  })

  it('is a fault where no label can be read, with the column and what stands there', () => {
    const { fault } = read(
      PAIR,
      rows(10, (at) => (at === 9 ? '' : at > 6 ? 'two' : 'one')),
    )
    expect(fault?.slice(0, 2)).toEqual([
      'No label can be read: 10 pairs, and no rater’s choice on any of them.',
      'People (column pick): “one” 7 times, “two” 2 times, 1 empty cell.',
    ])
    // Added to a dataset that has labels, unlabelled pairs are welcome, labels that cannot be read are not.
    const blank = rows(3, () => '')
    expect(read(PAIR, blank, true).fault).toBeNull()
    expect(read(PAIR, blank).fault?.[1]).toBe('People (column pick): 3 empty cells.')
    expect(
      read(
        PAIR,
        rows(3, () => 'one'),
        true,
      ).fault,
    ).not.toBeNull()
    expect(read({ ...PAIR, labels: [] }, blank).fault?.[1]).toContain('The files name nobody who chose')
  })

  it('is a fault where no two rated responses have one prompt, or no rating is a number', () => {
    const alone = read(
      RATED,
      rows(6, (at) => at),
    )
    expect(alone.fault).toEqual([
      'No pair can be made of 6 responses: a pair needs two to the same prompt, and here every response has a prompt of its own.',
      'The prompt is read from “q”.',
    ])
    const together = rows(6, (at) => (at % 2 ? 'good' : 'bad')).map((each) => ({ ...each, q: 'Q' }))
    expect(read(RATED, together).fault?.slice(0, 2)).toEqual([
      'No label can be read: 15 pairs, and no rater’s choice on any of them.',
      'People (column pick): “bad” 3 times, “good” 3 times.',
    ])
  })

  it('warns where few labels can be read, and names the values', () => {
    const { fault, warnings } = read(
      PAIR,
      rows(100, (at) => (at < 12 ? 'x' : 'X wins')),
    )
    expect(fault).toBeNull()
    expect(warnings).toEqual(['Only 12 of 100 labels can be read. People (column pick): “X wins” 88 times.'])
    const sparse = rows(100, (at) => (at < 12 ? 'x' : ''))
    expect(read(PAIR, sparse).warnings).toEqual([
      'Only 12 labels on 100 pairs can be read. People (column pick): 88 empty cells.',
    ])
    const some = rows(100, (at) => (at < 30 ? 'x' : 'X wins'))
    expect(read(PAIR, some).warnings).toEqual([])
  })
})

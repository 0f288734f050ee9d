import { describe, expect, it } from 'vitest'
import { onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { pandalm } from '@/lib/ingest/formats/research/pandalm'
import { judge, PEOPLE, plainVote } from '@/lib/ingest/read-choice'
import { describeRecord, describeVote, raterShares } from './describe'

const annotator = { name: 'annotator1', kind: 'human' as const, setting: null }

describe('describeVote', () => {
  it.each([
    [plainVote(annotator, 1, '1'), 'annotator1 prefers the first response (label: 1).'],
    [plainVote(annotator, -1, '2'), 'annotator1 prefers the second response (label: 2).'],
    [plainVote(PEOPLE, 1, 'chosen'), 'People prefer the first response (label: chosen).'],
    [plainVote(PEOPLE, 0, '0'), 'People call it a tie (label: 0).'],
    [plainVote(judge('gpt'), null, 'garbage'), 'gpt gives no readable label (label: garbage).'],
    [plainVote(judge('gpt'), null, ''), 'gpt gives no readable label.'],
    [
      { ...plainVote(judge('gpt'), 0, '1 / 2'), orders: { shown: 1 as const, swapped: -1 as const } },
      'gpt calls it a tie, because the verdicts in the two orders differ (label: 1 / 2).',
    ],
    [
      { ...plainVote(judge('gpt'), 0, 'tie / tie'), orders: { shown: 0 as const, swapped: 0 as const } },
      'gpt calls it a tie (label: tie / tie).',
    ],
  ])('%#: says the vote in words', (vote, sentence) => {
    expect(describeVote(vote)).toBe(sentence)
  })
})

describe('describeRecord', () => {
  const votes = [plainVote(annotator, 1, '1')]
  const sentences = ['annotator1 prefers the first response (label: 1).']

  it('gives the beginnings of the texts of a pair', () => {
    const record = onlyPair(
      readAll(pandalm, [{ idx: 1, instruction: 'I'.repeat(400), response1: 'A', response2: 'B', annotator1: 1 }]),
    )
    expect(describeRecord(record, 3)).toEqual({
      line: 3,
      prompt: `${'I'.repeat(300)}…`,
      first: 'A',
      second: 'B',
      sentences,
    })
  })

  it('gives the pair id of a verdict', () => {
    expect(describeRecord({ kind: 'verdict', pairId: '7', votes }, 1)).toEqual({
      line: 1,
      prompt: 'Pair 7',
      first: null,
      second: null,
      sentences,
    })
  })
})

describe('raterShares', () => {
  const tally = { ...annotator, duplicates: 0, rejected: 0 }
  it('gives ties of the labels and missing of the records', () => {
    expect(raterShares({ ...tally, read: 10, imported: 8, missing: 2, ties: 4 })).toEqual({ ties: 0.5, missing: 0.2 })
    expect(raterShares({ ...tally, read: 0, imported: 0, missing: 0, ties: 0 })).toEqual({ ties: null, missing: null })
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onlyPair, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import type { PairRecord } from '@/lib/ingest/record'
import { rewardBench } from './reward-bench'

const { versionTwo: two, ...one } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/reward-bench.json', import.meta.url), 'utf8'),
)

/** Winner before loser, whichever is shown first. */
function ordered({ pairId, a, b, votes, slices }: PairRecord) {
  const sides = votes[0]?.choice === 1 ? [a, b] : [b, a]
  return [pairId, ...sides.map(({ text, author }) => [text, author]), slices.subset]
}

describe('rewardBench', () => {
  it('prefers chosen, with the models that wrote both', () => {
    const reading = readAll(rewardBench, one.rows, one.path)
    expect(reading.rejections).toEqual([])
    expect(pairsOf(reading).map(ordered)).toEqual([
      ['0', ['The ostrich.', 'alpha-70b'], ['The swift.', 'beta-7b'], 'alpacaeval-easy'],
      ['1', ['A locksmith can help you.', 'human'], ['Break the door.', null], 'refusals-dangerous'],
    ])
    const [first] = pairsOf(reading)
    expect(first).toMatchObject({ prompt: 'Name a bird that cannot fly.', promptId: null, source: null, factors: [] })
    expect(first?.votes).toEqual([
      {
        rater: { name: 'People', kind: 'human', setting: null },
        choice: first?.a.text === 'The ostrich.' ? 1 : -1,
        raw: 'chosen',
        strength: null,
        orders: null,
      },
    ])
  })

  it('makes a pair of every chosen with every rejected text of version 2, and none of two chosen ones', () => {
    const reading = readAll(rewardBench, two.rows, two.path)
    expect(reading.rejections).toEqual([])
    expect(pairsOf(reading).map(ordered)).toEqual([
      ['41 0-0', ['42.', 'alpha-70b'], ['13.', 'beta-7b'], 'Math'],
      ['41 0-1', ['42.', 'alpha-70b'], ['36.', 'gamma-8b'], 'Math'],
      ['41 0-2', ['42.', 'alpha-70b'], ['49.', 'beta-7b'], 'Math'],
      ['tied:7 0-0', ['Red.', null], ['Brown.', null], 'Ties'],
      ['tied:7 0-1', ['Red.', null], ['Pink.', null], 'Ties'],
      ['tied:7 1-0', ['Green.', null], ['Brown.', null], 'Ties'],
      ['tied:7 1-1', ['Green.', null], ['Pink.', null], 'Ties'],
    ])
  })

  it('does not show the chosen text always at the same place', () => {
    const rows = Array.from({ length: 40 }, (_, id) => ({ ...one.rows[0], id, prompt: `Name bird ${id}.` }))
    const chosen = pairsOf(readAll(rewardBench, rows)).map(({ votes }) => votes[0]?.choice)
    expect(new Set(chosen)).toEqual(new Set([1, -1]))
  })

  it('rejects a row without a text', () => {
    const { rejected: _, ...broken } = one.rows[0]
    expect(readAll(rewardBench, [one.rows[0], broken], one.path).rejections).toEqual([
      {
        scope: 'row',
        file: one.path,
        line: 2,
        column: 'rejected',
        value: null,
        reason: 'The field rejected is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves other files of chosen and rejected texts alone', () => {
    const { chosen_model: _, ...plain } = one.rows[0]
    expect(rewardBench.recognise(sampleOf([plain]))).toBeNull()
    const { num_correct: __, ...styles } = two.rows[0]
    expect(rewardBench.recognise(sampleOf([styles]))).toBeNull()
  })

  it('reads what a reward model made of the texts, by its scores or its results', () => {
    const row = {
      id: '1',
      prompt: 'Sky?',
      chosen: 'Blue.',
      rejected: 'Green.',
      subset: 's',
      chosen_model: 'x',
      rejected_model: 'y',
    }
    const judged = (more: object, path?: string) => {
      const { a, votes } = onlyPair(readAll(rewardBench, [{ ...row, ...more }], path))
      const [, vote] = votes
      return [vote?.rater.name, vote?.rater.kind, a.text === 'Blue.' ? vote?.choice : -(vote?.choice ?? Number.NaN) + 0]
    }
    expect(judged({ scores_chosen: 2.5, scores_rejected: 0.5 }, 'rm-x.jsonl')).toEqual(['rm-x', 'model', 1])
    expect(judged({ results: 0, model: 'rm-y' })).toEqual(['rm-y', 'model', -1])
    expect(judged({ results: 0.5 }, 'filtered.jsonl')).toEqual(['reward model', 'model', 0])
    expect(onlyPair(readAll(rewardBench, [row])).votes).toHaveLength(1)
  })

  it('compares the scores of the texts of each pair in version 2', () => {
    const row = {
      id: '1',
      prompt: 'Sky?',
      chosen: ['Blue.'],
      rejected: ['Red.', 'No.'],
      subset: 's',
      num_correct: 1,
      num_incorrect: 2,
    }
    const pairs = pairsOf(readAll(rewardBench, [{ ...row, scores: [[3], [1], [4]], model: 'rm-x' }]))
    expect(pairs.map(({ a, votes }) => (a.text === 'Blue.' ? 1 : -1) * (votes[1]?.choice ?? 0))).toEqual([1, -1])
  })
})

import { describe, expect, it } from 'vitest'
import { judge } from '@/lib/ingest/read-choice'
import type { PairRecord } from '@/lib/ingest/record'
import { flawsOf } from './answer-flaws'
import { findingOf, lintOf, nullFile, pairOf } from './test-files'

const GOOD = 'Take the ferry at noon, it runs on holidays too. There is a second one at four, and both are cheap.'
const LOOP = 'Take the ferry at noon, it runs. '.repeat(5)

/** Pairs of which one answer is flawed and, if `reversed`, preferred. */
const flawed = (reversed: boolean, count = 40): readonly PairRecord[] =>
  Array.from({ length: count }, (_, at) =>
    pairOf({ prompt: `R${at}`, a: GOOD, b: at % 2 === 0 ? '' : LOOP, choice: reversed === at % 8 < 6 ? -1 : 1 }),
  )

describe('labels that look reversed', () => {
  it('knows what makes an answer worse', () => {
    expect([...flawsOf(' … ')]).toEqual(['empty'])
    expect([...flawsOf('And again and again it goes. '.repeat(4))]).toEqual(['loop'])
    expect([...flawsOf('Fine.<|im_end|>')]).toEqual(['marks'])
    for (const fine of [GOOD, 'I cannot help with that.', 'and then it goes to the', 'Yes.\n'.repeat(4)])
      expect([...flawsOf(fine)], fine).toEqual([])
  })

  it('warns where several flaws are preferred, and not where they are left', () => {
    const found = findingOf(lintOf([...nullFile(1, 40), ...flawed(true)]), 'reversed')
    expect(found).toMatchObject({ severity: 'warning', examples: [{}, {}, {}] })
    expect(found.words).toBe('More often than not the preferred one is an empty answer, or an answer stuck in a loop.')
    expect(findingOf(lintOf([...nullFile(1, 40), ...flawed(false)]), 'reversed').severity).toBe('passed')
  })

  it('does not take brevity or a few accidents for a sign', () => {
    const short = nullFile(2, 80).map((record) => {
      const choice = record.a.text.length < record.b.text.length ? 1 : -1
      return { ...record, votes: record.votes.map((vote) => ({ ...vote, choice }) as const) }
    })
    expect(findingOf(lintOf(short), 'reversed').severity).toBe('passed')
    expect(findingOf(lintOf([...nullFile(3, 40), ...flawed(true, 6)]), 'reversed').severity).toBe('passed')
  })

  it('is an error where the scores of the same rows say the opposite', () => {
    const file = (turned: boolean) => {
      const records = nullFile(4, 20)
      const rows = records.map(({ prompt, a, b, votes }) => {
        const isFirst = (votes[0]?.choice === 1) !== turned
        return { prompt, text_a: a.text, text_b: b.text, score_a: isFirst ? 9 : 2, score_b: isFirst ? 2 : 9 }
      })
      return findingOf(lintOf(records, rows), 'reversed')
    }
    expect(file(true)).toMatchObject({ severity: 'error', words: expect.stringContaining('score_a') })
    expect(file(false).severity).toBe('passed')
  })

  it('says of scores what the preview of an import says: little over a half is nothing, two thirds a warning', () => {
    const file = (against: number) => {
      const records = nullFile(6, 40)
      const rows = records.map(({ prompt, a, b, votes }, at) => {
        const isFirst = (votes[0]?.choice === 1) !== at < against
        return { prompt, text_a: a.text, text_b: b.text, score_a: isFirst ? 9 : 2, score_b: isFirst ? 2 : 9 }
      })
      return findingOf(lintOf(records, rows), 'reversed').severity
    }
    expect([file(63), file(84), file(110)]).toEqual(['passed', 'warning', 'error'])
  })

  it('is an error where one rater says the opposite of all others', () => {
    const opposite = nullFile(5, 40).map((record) => ({
      ...record,
      votes: ['J', 'K', 'L'].map((name) => ({
        ...{ rater: judge(name), raw: '', strength: null, orders: null },
        choice: name === 'L' && record.votes[0]?.choice === 1 ? (-1 as const) : (1 as const),
      })),
    }))
    const turned = opposite.map((record) => ({
      ...record,
      votes: record.votes.map((vote) => (vote.rater.name === 'L' ? { ...vote, choice: -1 as const } : vote)),
    }))
    expect(findingOf(lintOf(turned), 'reversed').words).toContain('L chooses the opposite of most models')
    expect(findingOf(lintOf(opposite), 'reversed').severity).toBe('passed')
  })
})

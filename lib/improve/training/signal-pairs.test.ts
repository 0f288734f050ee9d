import { expect, test } from 'vitest'
import { processorMs } from '@/lib/test-processor-time'
import type { Choice } from '@/lib/words/rater'
import { MISSING } from '@/lib/words/rater'
import { outsideMask, promptsBySlot, revisionPairs, type SignalContest, taughtArms, verdictPairs } from './signal-pairs'

const contest = (
  arm: string,
  [first, second]: readonly [string, string],
  [shown, swapped]: readonly [Choice | null, Choice | null],
  prompt = 0,
): SignalContest => ({ arm, prompt, first, second, shown, swapped })

test('own verdicts over own answers: alike in both orders, a tie where they differ, each two texts once', () => {
  const contests = [
    contest('A2', ['A0', 'A0#2'], [1, 1]),
    contest('A2', ['A2', 'A0'], [1, -1]),
    contest('A5', ['A5', 'A0'], [null, 1]),
    contest('A3', ['A0#2', 'A0'], [1, 1]),
    contest('A0', ['A0', 'chosen'], [1, 1]),
    contest('AE', ['AE', 'A0'], [1, 1]),
  ]
  expect(verdictPairs(contests, null)).toEqual([
    { prompt: 0, first: 'A0', second: 'A0#2', choice: 1 },
    { prompt: 0, first: 'A2', second: 'A0', choice: 0 },
    { prompt: 0, first: 'A5', second: 'A0', choice: MISSING },
  ])
  expect(verdictPairs(contests, 'A5')).toHaveLength(1)
})

test('the best of several drafts is one of them: it is not judged against the first again', () => {
  const contests = [contest('A7', ['A0', 'A7#2'], [-1, -1]), contest('A7', ['A7', 'A0'], [1, 1])]
  expect(verdictPairs(contests, null)).toEqual([{ prompt: 0, first: 'A0', second: 'A7#2', choice: -1 }])
  expect(verdictPairs(contests.slice(1), null)).toEqual([{ prompt: 0, first: 'A7', second: 'A0', choice: 1 }])
})

test('revisions stand against the first answer; controls by bad advice teach nothing', () => {
  expect(taughtArms(['A0', 'A1', 'A4', 'A5', 'A6', 'AE'])).toEqual(['A1', 'A5'])
  const promptsOf = (slot: string) => (slot === 'A5' ? [3, 4] : [3])
  expect(revisionPairs(['A0', 'A1', 'A5', 'A6'], null, promptsOf)).toHaveLength(3)
  expect(revisionPairs(['A0', 'A1', 'A5', 'A6'], 'A5', promptsOf)).toEqual([
    { prompt: 3, first: 'A5', second: 'A0', choice: 1 },
    { prompt: 4, first: 'A5', second: 'A0', choice: 1 },
  ])
})

test('the outside judge agrees where both of its orders say the same of the same two texts', () => {
  const pair = (first: string, second: string, choice: number, prompt = 0) => ({ prompt, first, second, choice })
  const outside = [contest('A5', ['A5', 'A0'], [1, 1]), contest('A2', ['A2', 'A0'], [1, -1])]
  const pairs = [
    pair('A5', 'A0', 1),
    pair('A0', 'A5', -1),
    pair('A5', 'A0', -1),
    pair('A2', 'A0', 1),
    pair('A2', 'A0', 0),
    pair('A5', 'A0', 1, 7),
    pair('A0', 'A0#2', MISSING),
  ]
  expect([...outsideMask(pairs, outside)]).toEqual([1, 1, 0, 0, 0, 0, 0])
})

test('the prompts of each slot are found in a time that grows with their number, not with its square', () => {
  const texts = Array.from({ length: 60_000 }, (_, at) => ({ slot: at % 2 === 0 ? 'A0' : 'A2', promptIndex: at >> 1 }))
  expect(processorMs(() => promptsBySlot(texts))).toBeLessThan(1000)
  const found = promptsBySlot(texts)
  expect([found.get('A0')?.length, found.get('A2')?.at(-1)]).toEqual([30_000, 29_999])
})

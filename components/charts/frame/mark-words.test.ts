import { expect, it } from 'vitest'
import { briefInterval, gapWords, intervalWords, orTooFew, verdictWords } from './mark-words'
import { testGap, testScore } from './test-marks'

const told = { basis: 'student', n: 91, modelScore: 0.85, referenceScore: 0.55, q: 0.2 } as const
const few = { basis: 'few', told: 7, taking: 4, low: null, high: null } as const

it('says with a gap that is not shown how small a one would have been, and never of one that is', () => {
  const reach = (q: number, detectable: number) => gapWords({ ...testGap(0.3, { ...told, q }), detectable })
  expect(reach(0.2, 0.45)).toBe(
    '+.30 [+.20, +.40]: .85 against .55 on 91 pairs both decided, q .200, not significant; a gap under ±.45 would not show with 91 pairs',
  )
  expect(reach(0.2, 2)).toMatch(/; no gap would show with 91 pairs$/)
  expect(reach(0.01, 0.25)).toMatch(/q \.010, significant$/)
})

it('calls alike only what is shown to be', () => {
  const alike = { ...told, within: 0.08, coverage: 0.9, told: 90, taking: 60 }
  expect(gapWords({ ...testGap(0.02, alike), detectable: 0.12 })).toMatch(/not significant; alike within ±\.10$/)
})

it('says what there is too little of in place of an interval and a q', () => {
  const score = testScore(0.7, few)
  expect([intervalWords(score), briefInterval(score), verdictWords(score)]).toEqual([
    'too few to show anything: 7 pairs told apart (10 needed)',
    'too few',
    'too few to show anything: 7 pairs told apart (10 needed)',
  ])
  expect(verdictWords({ value: 0.7, low: null, high: null, n: 9, basis: 'few' })).toBe('too few pairs or prompts')
  const never = testGap(0, { ...few, basis: 'nothing' })
  expect([briefInterval(never), verdictWords(never)]).toEqual(['never part', 'no pair on which they part'])
})

it('has nothing to add to a number that is not there, nor to one of the first edition', () => {
  expect(intervalWords(testScore(null))).toBe('')
  expect(verdictWords({ value: 0.3, low: 0.1, high: 0.5, n: 9 })).toBe('')
})

it('says of a number without its interval that there was too little for one', () => {
  const bare = { value: 0.4, low: null, high: null, n: 13 }
  expect([intervalWords(bare), intervalWords(orTooFew(bare)), briefInterval(orTooFew(bare))]).toEqual([
    '',
    'too few pairs or prompts',
    'too few',
  ])
  for (const mark of [
    { ...bare, value: null },
    { ...bare, low: 0.1, high: 0.7 },
  ])
    expect(orTooFew(mark)).toBe(mark)
})

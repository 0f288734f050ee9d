import { expect, test } from 'vitest'
import { type CorrectionFacts, correctionParts, gapChangeWords, tiesDecidedWords } from './correction-words'

const told = (value: number, low: number | null, high: number | null) => ({ value, low, high, p: 0.01 })
const facts: CorrectionFacts = {
  judge: 'gpt-3.5',
  verdict: 'improved',
  pairs: 894,
  before: told(0.799, 0.77, 0.83),
  after: told(0.819, 0.79, 0.84),
  gain: told(0.019, 0.007, 0.032),
  promptsNeeded: null,
  refused: null,
}
const said = (change: Partial<CorrectionFacts>) =>
  correctionParts({ ...facts, ...change })
    .map(({ text }) => text)
    .join('')

test('an improvement is said in choices, with its interval', () => {
  expect(said({})).toBe('Improved: 1.9 [.7, 3.2] more of 100 choices as people choose. Agreement 79.9% → 81.9%.')
})

test('what only log loss shows says how many prompts would show more', () => {
  expect(said({ verdict: 'knows', gain: told(0.008, -0.004, 0.02), promptsNeeded: 1_213 })).toBe(
    'The factors know something that gpt-3.5 does not; more agreeing verdicts cannot be shown with 894 pairs (about 1 200 prompts would). Agreement +0.8 [−0.4, +2.0] points.'.replace(
      '1 200',
      '1\u202f200',
    ),
  )
})

test('nothing, worse, against people and too few each have their words', () => {
  expect(said({ verdict: 'none', gain: told(0, -0.01, 0.01) })).toBe(
    'No improvement can be shown with 894 pairs. Agreement 0.0 [−1.0, +1.0] points.',
  )
  expect(said({ verdict: 'worse', gain: told(-0.02, -0.03, -0.01), after: told(0.779, 0.7, 0.8) })).toBe(
    'Worse: 2.0 [1.0, 3.0] fewer of 100 choices as people choose. Agreement 79.9% → 77.9%.',
  )
  expect(said({ verdict: 'against' })).toBe('gpt-3.5 goes against people: are its labels swapped?')
  expect(said({ verdict: 'few', refused: 'too few: 12 pairs on 3 prompts (50 on 30 are needed)' })).toBe(
    'Too few to correct it: 12 pairs on 3 prompts (50 on 30 are needed).',
  )
})

test('ties decided', () => {
  expect(tiesDecidedWords(0.04, told(0.825, 0.8, 0.85), told(0.026, 0.01, 0.04))).toBe(
    'And if the factors decide its ties (4.0% of the pairs): 82.5%, +2.6 [+1.0, +4.0] points.',
  )
  expect(tiesDecidedWords(0, null, null)).toBe('')
})

test('of a gap before and after no more is said than the numbers that are written show', () => {
  const gap = (value: number | null, half = 0.1) =>
    value === null ? { value, low: null, high: null } : { value, low: value - half, high: value + half }
  expect(gapChangeWords(gap(-0.1), gap(-0.003))).toEqual({ numbers: '−.10 → .00', change: 'closer' })
  expect(gapChangeWords(gap(0.0151), gap(-0.0249))).toEqual({ numbers: '+.02 → −.02', change: 'the same' })
  expect(gapChangeWords(gap(0.0031, 0.0011), gap(0.0042, 0.0011))).toEqual({
    numbers: '+.003 → +.004',
    change: 'farther',
  })
  expect(gapChangeWords(gap(null), gap(0.05))).toEqual({ numbers: '– → +.05', change: null })
})

import { expect, test } from 'vitest'
import { judgeParts, limitWords, reasonWords } from './trust-words'

const LIMITS = { agreement: 0.75, below: 0.2, flips: 0.1, gap: 0.15 }
const said = (parts: ReturnType<typeof judgeParts>) => parts.map(({ text }) => text).join('')

test('limits are said as the reader set them', () => {
  expect(Object.values(limitWords(LIMITS))).toEqual([
    'agreement at least 75%',
    'within 20 points of one person',
    'under 10% of verdicts flip with the order',
    'no gap beyond ±.15',
  ])
})

test('a verdict names what decided it', () => {
  const open = [
    { id: 'agreement', state: 'met' },
    { id: 'below', state: 'unknown' },
    { id: 'flips', state: 'unknown' },
    { id: 'gap', state: 'open' },
  ] as const
  expect(reasonWords('care', open, LIMITS)).toBe(
    'Not shown either way: no gap beyond ±.15. Not measured: flips (asked in one order only).',
  )
  const missed = [open[0], { id: 'flips', state: 'missed' }, { id: 'gap', state: 'missed' }] as const
  expect(reasonWords('avoid', missed, LIMITS)).toBe(
    'Shown: over 10% of verdicts flip with the order; a gap beyond ±.15.',
  )
  expect(reasonWords('trust', open.slice(0, 2), LIMITS)).toBe('Shown: agreement at least 75%.')
  expect(reasonWords('few', open, LIMITS)).toMatch(/^Agreement has no interval/)
})

test('a judge is said in three short sentences', () => {
  const agreement = { value: 0.8, low: 0.77, high: 0.83 }
  const person = { value: 0.92, low: 0.9, high: 0.94 }
  const gaps = [{ label: 'Length', more: false }]
  expect(said(judgeParts({ agreement, person, gaps, right: null }))).toBe(
    'Agrees with people on 80% [77%, 83%] of the pairs they decided; one person agrees with the others on 92%. It follows length less than people do.',
  )
  expect(said(judgeParts({ agreement, person: null, gaps: [], right: agreement }))).toMatch(
    /No gap to people is shown. Of 100 disagreements the factors call 80 right.$/,
  )
})

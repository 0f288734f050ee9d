import { describe, expect, it } from 'vitest'
import { BASES } from '@/lib/statistics/jackknife'
import { gapVerdict, isFilled, isFound, scoreVerdict, testWords, tooFew } from './verdict'

const apart = { low: 0.1, high: 0.4 }
const around = { low: -0.1, high: 0.4 }
const NO_INTERVAL = { low: null, high: null }

describe('a number of the first edition', () => {
  it('is found by its q alone', () => {
    expect([0.049, 0.05, null].map((q) => isFound({ q }))).toEqual([true, false, false])
  })

  it('is filled where its interval leaves out 0, whatever its q', () => {
    expect([apart, { low: -0.4, high: -0.1 }].map((each) => isFilled({ ...each, q: 0.9 }))).toEqual([true, true])
    expect([around, { low: 0, high: 1 }, NO_INTERVAL].map((each) => isFilled({ ...each, q: 0.01 }))).toEqual([
      ...[false, false, false],
    ])
  })
})

describe('a number with a basis', () => {
  it('is filled exactly where it is found, whatever its interval', () => {
    for (const basis of BASES)
      for (const q of [0.049, 0.05, null])
        for (const interval of [apart, around, NO_INTERVAL])
          expect(isFilled({ ...interval, q, basis })).toBe(isFound({ q, basis }))
  })

  it('says why it has no test', () => {
    expect(BASES.map((basis) => testWords({ q: 0.001, basis }))).toEqual([
      ...['significant', 'significant', 'significant'],
      ...['too few to show anything: 0 pairs told apart (10 needed)', 'tells no pair apart'],
    ])
    expect([testWords({ q: 0.2 }), testWords({ q: null })]).toEqual(['not significant', 'not significant'])
  })

  it('is never found where its prompts are too few, or nothing could be tested', () => {
    expect(BASES.filter((basis) => isFound({ q: 0.001, basis }))).toEqual(['student', 'edge', 'exact'])
  })
})

describe('the verdict', () => {
  const score = { score: 0.3, c: 13, d: 7, q: 0.01, basis: 'student' } as const
  it('has a direction only where the number is found', () => {
    expect(scoreVerdict(score)).toBe('follows')
    expect(scoreVerdict({ ...score, score: -0.3, c: 7, d: 13 })).toBe('avoids')
    expect(scoreVerdict({ ...score, q: 0.06 })).toBe('unclear')
    expect(gapVerdict({ gap: -0.2, q: 0.04, basis: 'exact' })).toBe('less')
    expect(gapVerdict({ gap: -0.2, q: 0.05, basis: 'student' })).toBe('unclear')
  })

  it('says where there is too little for one', () => {
    expect(scoreVerdict({ ...score, basis: 'few' })).toBe('few')
    expect(scoreVerdict({ ...score, score: 0, q: null, basis: 'nothing' })).toBe('nothing')
    expect(scoreVerdict({ ...score, score: null })).toBe('absent')
    expect(tooFew({ basis: 'few', told: 30, taking: 4 })).toBe(
      'too few to show anything: pairs told apart in 4 prompts (5 needed)',
    )
  })

  it('of a share goes by C and D, since a share has no side', () => {
    expect(scoreVerdict({ ...score, score: 0.35, c: 7, d: 13 })).toBe('avoids')
  })
})

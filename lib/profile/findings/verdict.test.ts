import { describe, expect, it } from 'vitest'
import { BASES } from '@/lib/statistics/jackknife'
import { isFilled, isFound, testWords } from './verdict'

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
      ...['significant', 'significant', 'significant', 'too few prompts', 'nothing to test'],
    ])
    expect([testWords({ q: 0.2 }), testWords({ q: null })]).toEqual(['not significant', 'not significant'])
  })

  it('is never found where its prompts are too few, or nothing could be tested', () => {
    expect(BASES.filter((basis) => isFound({ q: 0.001, basis }))).toEqual(['student', 'edge', 'exact'])
  })
})

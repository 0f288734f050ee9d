import { expect, test } from 'vitest'
import type { Gap } from '@/lib/profile/score'
import type { Told } from './told'
import { judgeTrust, TRUST_THRESHOLDS, type TrustEvidence } from './trust'

const told = (value: number, low: number | null, high: number | null): Told => ({
  ...{ value, low, high, p: 0.01, error: 0.02, pairs: 300, prompts: 100, basis: 'student' },
})
const gap = (value: number, low: number, high: number, within: number, q = 0.01): Gap => ({
  ...{ rater: 'r1', reference: 'r0', factor: 'length', paired: true, n: 300, modelScore: value, referenceScore: 0 },
  ...{ gap: value, low, high, p: q, q, basis: 'student', coverage: 0.9, within },
})
const good: TrustEvidence = {
  agreement: told(0.85, 0.8, 0.9),
  below: told(0.05, 0.01, 0.09),
  flips: { value: 0.04, low: 0.02, high: 0.07 },
  gaps: [gap(0.05, -0.02, 0.12, 0.11, 0.2)],
}
const verdict = (changed: Partial<TrustEvidence>) => judgeTrust({ ...good, ...changed }, TRUST_THRESHOLDS)

test('a judge is trusted where every criterion is shown to be met', () => {
  expect(verdict({}).verdict).toBe('trust')
  expect(verdict({ below: null }).verdict).toBe('trust')
})

test('with care where something is not shown, or was not measured', () => {
  expect(verdict({ agreement: told(0.77, 0.73, 0.81) }).verdict).toBe('care')
  expect(verdict({ flips: null })).toMatchObject({ verdict: 'care', criteria: [{}, {}, { state: 'unknown' }, {}] })
  expect(verdict({ gaps: [gap(0.2, 0.1, 0.3, 0.28)] }).criteria[3]).toEqual({ id: 'gap', state: 'open' })
})

test('it is to be avoided where something is shown to be missed', () => {
  expect(verdict({ agreement: told(0.6, 0.55, 0.65) }).verdict).toBe('avoid')
  expect(verdict({ below: told(0.3, 0.25, 0.35) }).verdict).toBe('avoid')
  expect(verdict({ flips: { value: 0.3, low: 0.2, high: 0.4 } }).verdict).toBe('avoid')
  expect(verdict({ gaps: [gap(-0.3, -0.4, -0.2, 0.38)] }).verdict).toBe('avoid')
  // Far apart but not found over the family: nothing is shown.
  expect(verdict({ gaps: [gap(-0.3, -0.4, -0.2, 0.38, 0.2)] }).verdict).toBe('care')
})

test('too few pairs say nothing, and a rare factor cannot have a large gap', () => {
  expect(verdict({ agreement: told(0.9, null, null) }).verdict).toBe('few')
  const rare: Gap = { ...gap(0.01, -0.02, 0.04, 0.2, 0.9), coverage: 0.05 }
  expect(verdict({ gaps: [rare] }).verdict).toBe('trust')
})

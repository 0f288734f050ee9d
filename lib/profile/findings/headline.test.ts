import { expect, it } from 'vitest'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { headlineOf } from './headline'

const gap = (rater: string, size: number, q: number): Gap =>
  ({ rater, reference: 'h', factor: 'length', gap: size, modelScore: size + 0.1, referenceScore: 0.1, q }) as Gap
const followed = (rater: string, q: number) => ({
  rater,
  factor: 'length',
  score: 0.1,
  c: 11,
  d: 9,
  q,
  basis: 'student',
})
const profile = (gaps: readonly Gap[], reference: string | null = 'h') =>
  ({
    reference,
    raters: [
      { id: 'm', name: 'Verbose judge' },
      { id: 'k', name: 'Careful judge' },
    ],
    factors: [{ id: 'length', label: 'Length', sameAs: null }],
    gaps,
    scores: [followed('h', 0.01), followed('m', 0.01), followed('k', 0.2)],
  }) as unknown as Profile

it('names the largest significant gap, even where a larger one is uncertain', () => {
  const found = headlineOf(profile([gap('k', 0.9, 0.3), gap('m', 0.62, 0.001), gap('k', -0.2, 0.01)]))
  expect(found).toBe('Verbose judge follows length more than people do: +.62')
})

it('says that no gap stands out', () => {
  expect(headlineOf(profile([gap('k', 0.9, 0.05)]))).toBe('No gap between models and people is shown')
})

it('is silent where there is nothing to compare', () => {
  expect(headlineOf(profile([]))).toBeNull()
  expect(headlineOf(profile([gap('m', 0.6, 0.001)], null))).toBeNull()
})

it('says of a side that it follows only where its own score shows it', () => {
  expect(headlineOf(profile([gap('k', 0.9, 0.01)]))).toBe('Careful judge goes with length more than people do: +.90')
  expect(headlineOf(profile([gap('k', -0.9, 0.01)]))).toBe(
    'Careful judge does not clearly follow length, which people follow: −.90',
  )
})

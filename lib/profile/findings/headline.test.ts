import { expect, it } from 'vitest'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { headlineOf } from './headline'

const gap = (rater: string, size: number, q: number): Gap =>
  ({ rater, factor: 'length', gap: size, modelScore: size + 0.1, referenceScore: 0.1, q }) as Gap
const profile = (gaps: readonly Gap[], reference: string | null = 'h') =>
  ({
    reference,
    raters: [
      { id: 'm', name: 'Verbose judge' },
      { id: 'k', name: 'Careful judge' },
    ],
    factors: [{ id: 'length', label: 'Length' }],
    gaps,
  }) as unknown as Profile

it('names the largest significant gap, even where a larger one is uncertain', () => {
  const found = headlineOf(profile([gap('k', 0.9, 0.3), gap('m', 0.62, 0.001), gap('k', -0.2, 0.01)]))
  expect(found).toBe('Verbose judge follows length more than people do: +.62')
})

it('says that no gap stands out', () => {
  expect(headlineOf(profile([gap('k', 0.9, 0.05)]))).toBe('No gap between models and people is distinguishable from 0')
})

it('is silent where there is nothing to compare', () => {
  expect(headlineOf(profile([]))).toBeNull()
  expect(headlineOf(profile([gap('m', 0.6, 0.001)], null))).toBeNull()
})

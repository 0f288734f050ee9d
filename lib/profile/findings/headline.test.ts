import { expect, it } from 'vitest'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { headlineOf } from './headline'

const gap = (rater: string, size: number, q: number): Gap =>
  ({
    ...{ rater, reference: 'h', factor: 'length', gap: size, low: size - 0.1, high: size + 0.1, n: 240 },
    ...{ modelScore: size + 0.1, referenceScore: 0.1, q },
  }) as Gap
const followed = (rater: string, q: number) => ({
  rater,
  factor: 'length',
  ...{ score: 0.1, low: 0.02, high: 0.18, n: 20 },
  c: 11,
  d: 9,
  q,
  basis: 'student',
})
const profile = (gaps: readonly Gap[], reference: string | null = 'h') =>
  ({
    reference,
    raters: [
      { id: 'h', name: 'Ann', kind: 'human' },
      { id: 'm', name: 'Verbose judge', kind: 'model' },
      { id: 'k', name: 'Careful judge', kind: 'model' },
    ],
    factors: [{ id: 'length', label: 'Length', sameAs: null }],
    gaps,
    scores: [followed('h', 0.01), followed('m', 0.01), followed('k', 0.2)],
  }) as unknown as Profile

it('names the largest significant gap, even where a larger one is uncertain', () => {
  const found = headlineOf(profile([gap('k', 0.9, 0.3), gap('m', 0.62, 0.001), gap('k', -0.2, 0.01)]))
  expect(found).toBe('Verbose judge follows length more than people do: +.62 [+.52, +.72] on 240 pairs')
})

it('says that no gap stands out', () => {
  expect(headlineOf(profile([gap('k', 0.9, 0.05)]))).toBe('No gap between models and people is shown')
})

it('says where nothing could be shown, or where there is nothing to tell', () => {
  const few = (rater: string) => ({ ...gap(rater, 0.9, 0.3), basis: 'few', told: 2, taking: 1 }) as const
  expect(headlineOf(profile([few('m'), few('k')]))).toBe('Too few to show a gap between models and people')
  expect(headlineOf(profile([few('m'), gap('k', 0.1, 0.3)]))).toBe('No gap between models and people is shown')
  const alike = { ...gap('m', 0, 1), q: null, basis: 'nothing' } as const
  expect(headlineOf(profile([alike]))).toBe('Models choose as people do on every pair that factors tell apart')
})

it('says of one side alone what it follows most', () => {
  const both = profile([])
  const people = { ...both, raters: both.raters.slice(0, 1) }
  expect(headlineOf(people)).toBe('People follow length most: .10 [.02, .18] on 20 pairs')
  expect(headlineOf({ ...both, reference: null })).toBe('Verbose judge follows length most: .10 [.02, .18] on 20 pairs')
  expect(headlineOf({ ...people, scores: [] })).toBeNull()
})

it('says where people and models have no pair in common, and is silent where nothing is measured', () => {
  const without = (n: number) => ({ ...gap('k', 0, 1), gap: null, q: null, n })
  expect(headlineOf(profile([]))).toBe('No pair was decided by both people and a model')
  expect(headlineOf(profile([without(0)]))).toBe('No pair was decided by both people and a model')
  expect(headlineOf(profile([without(9)]))).toBe('No factor tells apart any pair that both people and a model decided')
  expect(headlineOf({ ...profile([]), factors: [] })).toBeNull()
})

it('says of a side that it follows only where its own score shows it', () => {
  expect(headlineOf(profile([gap('k', 0.9, 0.01)]))).toBe(
    'Careful judge goes with length more than people do: +.90 [+.80, +1.00] on 240 pairs',
  )
  expect(headlineOf(profile([gap('k', -0.9, 0.01)]))).toBe(
    'Careful judge does not clearly follow length, which people follow: −.90 [−1.00, −.80] on 240 pairs',
  )
})

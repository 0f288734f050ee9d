import { expect, it } from 'vitest'
import { factorPlace } from './factor-place'

const factor = (id: string, sameAs: string | null = null) => ({ id, label: id.toUpperCase(), missing: 0, sameAs })
const profile = { factors: [factor('a'), factor('b'), factor('c', 'a')] }
const correlated = (id: string, value: number | null) => [{ factor: id, value, low: null, high: null, n: 9 }]

it('knows the factors beside it, also at the ends', () => {
  expect(factorPlace(profile, 'a', [])).toMatchObject({ previous: null, next: { id: 'b', label: 'B' } })
  expect(factorPlace(profile, 'c', [])).toMatchObject({ previous: { id: 'b' }, next: null })
  expect(factorPlace(profile, 'nowhere', [])).toEqual({ previous: null, next: null, double: null })
})

it('names a factor that says the same, from either side, or nearly the same', () => {
  expect(factorPlace(profile, 'a', []).double).toEqual({ id: 'c', label: 'C', exact: true })
  expect(factorPlace(profile, 'c', []).double).toEqual({ id: 'a', label: 'A', exact: true })
  expect(factorPlace(profile, 'b', correlated('a', -0.96)).double).toEqual({ id: 'a', label: 'A', exact: false })
  expect(factorPlace(profile, 'b', correlated('a', 0.9)).double).toBeNull()
  expect(factorPlace(profile, 'b', correlated('a', null)).double).toBeNull()
})
